/** What a run does not cost: memory for what is past, libraries for formats that don't come. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { COMMAND, rowsOf } from '../cli/command.ts';
import { folderOf } from '../folder.ts';

const TEXT = '云岚科技任命沈亦舟为总裁。';

/** Runs the command with a module of this source before it. */
const run = (before: string, ...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(before)}`, ...COMMAND, ...args],
    { maxBuffer: 1 << 28 },
  );

test('a dump of 300 MB takes no more memory than one of 10', async () => {
  const rows = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, text: TEXT, page: '云'.repeat(35_000) }));
  const packed = gzipSync(`${rows.join('\n')}\n`);
  const folder = folderOf({
    'short.jsonl.gz': packed,
    'long.jsonl.gz': Buffer.concat(Array.from({ length: 30 }, () => packed)),
  });
  const tell = String.raw`process.on('exit', () => process.stderr.write('\npeak ' + process.resourceUsage().maxRSS))`;
  const [short, long] = await Promise.all(
    ['short', 'long'].map(async name => {
      const { stdout, stderr } = await run(tell, 'mentions', join(folder, `${name}.jsonl.gz`), '--quiet');
      return { documents: rowsOf(stdout).length, megabytes: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024 };
    }),
  );
  expect([short?.documents, long?.documents]).toEqual([100, 3000]);
  expect(long?.megabytes).toBeLessThan((short?.megabytes ?? 0) + 100);
}, 240_000);

test('libraries are loaded for the formats that need them, and not before', async () => {
  const hook = `export async function resolve(name, context, next) {
    if (/^(?:@mozilla|linkedom|htmlparser2|unpdf|piscina|chokidar|cli-progress|jiti)/.test(name)) throw new Error('loads ' + name);
    return next(name, context);
  }`;
  const asModule = JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`);
  const refuse = `import { register } from 'node:module'; register(${asModule})`;
  const folder = folderOf({
    'a.txt': TEXT,
    'b.jsonl': JSON.stringify({ id: 'b', text: TEXT }),
    'c.md': TEXT,
    'd.html': `<p>${TEXT}</p>`,
  });
  const files = ['a.txt', 'b.jsonl', 'c.md'].map(name => join(folder, name));
  const { stdout } = await run(refuse, 'extract', '--format', 'jsonl', ...files);
  expect(rowsOf(stdout)).toHaveLength(3);
  const failed = await run(refuse, 'extract', '--format', 'jsonl', join(folder, 'd.html')).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('loads @mozilla/readability') });
}, 60_000);
