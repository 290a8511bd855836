import { readFile } from 'node:fs/promises';
import type { Fault } from '../validate.ts';
import { exit } from './exit.ts';
import type { AddCommand } from './index.ts';

export const validateCommand: AddCommand = (program, done) => {
  program
    .command('validate')
    .description('check records (.json, or .jsonl with one a line) against the JSON Schema')
    .argument('<files...>', 'files of records')
    .action(async (files: string[]) => {
      const { validate } = await import('../validate.ts');
      let faulty = 0;
      for (const file of files) {
        for (const [place, faults] of checked(file, await readFile(file, 'utf8'), validate)) {
          if (faults.length > 0) faulty++;
          for (const fault of faults) process.stdout.write(`${place}: ${fault.path || '(record)'} ${fault.message}\n`);
        }
      }
      done(faulty > 0 ? exit.differences : exit.ok);
    });
};

function* checked(file: string, content: string, validate: (json: string) => Fault[]): Generator<[string, Fault[]]> {
  if (!file.endsWith('.jsonl')) {
    yield [file, validate(content)];
    return;
  }
  let line = 0;
  for (const json of content.split('\n')) {
    line++;
    if (json !== '') yield [`${file}:${line}`, validate(json)];
  }
}
