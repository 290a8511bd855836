import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCE_COMMAND } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

/** Starts the command and hands out what it says, piece by piece. */
function watching(folder: string) {
  const child = spawn(process.execPath, [...SOURCE_COMMAND, 'check', '--watch', '.'], { cwd: folder });
  let said = '';
  child.stdout.on('data', piece => {
    said += piece;
  });
  child.stderr.on('data', piece => {
    said += piece;
  });
  return {
    child,
    /** Waits until something is said that was not said before the last call, and returns all up to there. */
    until: async (words: string): Promise<string> => {
      while (!said.includes(words)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
      const end = said.indexOf(words) + words.length;
      const heard = said.slice(0, end);
      said = said.slice(end);
      return heard;
    },
  };
}

test('--watch runs again when a fixture, a word list or the configuration changes, and ends with Ctrl-C', async () => {
  const expected = { roles: [{ person: '林越', title: '总经理', organization: '冷链事业部', change: 'appointed' }] };
  const folder = folderOf({
    'a/announcement.txt': '云汐集团任命林越担任冷链事业部总经理。\n',
    'a/expected.json': JSON.stringify(expected),
    'zongheng.config.json': '{"lexicon": ["words.txt"]}',
    'words.txt': '林越 not-a-name\n',
  });
  const { child, until } = watching(folder);
  try {
    expect(await until('watching')).toContain('failed: 0 of 1');
    writeFileSync(join(folder, 'words.txt'), '# none\n');
    expect(await until('watching')).toContain('passed: 1 of 1');
    writeFileSync(join(folder, 'a/announcement.txt'), '云汐集团任命王川担任冷链事业部总经理。\n');
    expect(await until('watching')).toMatch(/changed: .*announcement\.txt[\s\S]*failed: 0 of 1/);
    writeFileSync(join(folder, 'zongheng.config.json'), '{"lexicon": ["none.txt"]}');
    expect(await until('watching')).toMatch(/zongheng\.config\.json:1: .*none\.txt/);
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}, 60_000);
