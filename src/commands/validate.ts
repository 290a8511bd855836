import { constants } from 'node:buffer';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { messageOf } from '../message-of.ts';
import { lines } from '../read/lines.ts';
import { OWN_FOLDER, SIDECAR } from '../read/walk.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';
import { say, shown } from './say.ts';

export const validateCommand: AddCommand = (program, done) => {
  program
    .command('validate')
    .description('check records (.json, or .jsonl with one a line) against the JSON Schema')
    .argument('<paths...>', 'files of records, and folders of .json files')
    .action(async (paths: string[]) => {
      const { validate } = await import('../validate/validate.ts');
      let code: number = exit.ok;
      for (const path of paths) {
        try {
          for await (const [place, json] of recordsIn(path)) {
            const faults = validate(json);
            if (faults.length > 0 && code === exit.ok) code = exit.differences;
            for (const fault of faults)
              process.stdout.write(`${shown(`${place}: ${fault.path || '(record)'} ${fault.message}`)}\n`);
          }
        } catch (error) {
          say(`error: ${path}: can't be read (${messageOf(error)})`);
          code = exit.misuse;
        }
      }
      done(code);
    });
};

const isRecord = (entry: Dirent): boolean =>
  entry.isFile() &&
  entry.name.endsWith('.json') &&
  !entry.name.endsWith(SIDECAR) &&
  !entry.parentPath.split(sep).includes(OWN_FOLDER);

/** Each record, and where it stands. */
async function* recordsIn(path: string): AsyncGenerator<[place: string, json: string]> {
  if ((await stat(path)).isDirectory()) {
    // With their types, links to folders, which may be rings, are not followed.
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const records = entries.filter(isRecord).map(({ name, parentPath }) => join(parentPath, name));
    if (records.length === 0) throw new Error('there is no .json file in it: name a folder of records');
    for (const record of records.sort()) yield [record, await readFile(record, 'utf8')];
  } else if (path.endsWith('.jsonl')) {
    for await (const group of lines(createReadStream(path), constants.MAX_STRING_LENGTH))
      for (const { number, bytes } of group)
        if (bytes === null || bytes.length > 0) yield [`${path}:${number}`, Buffer.from(bytes ?? '').toString()];
  } else yield [path, await readFile(path, 'utf8')];
}
