import { readFile } from 'node:fs/promises';
import type { Fault } from '../validate/validate.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';

export const validateCommand: AddCommand = (program, done) => {
  program
    .command('validate')
    .description('check records (.json, or .jsonl with one a line) against the JSON Schema')
    .argument('<files...>', 'files of records')
    .action(async (files: string[]) => {
      const { validate } = await import('../validate/validate.ts');
      let code: number = exit.ok;
      for (const file of files) {
        const content = await readFile(file, 'utf8').catch((error: Error) => error);
        if (content instanceof Error) {
          process.stderr.write(`error: ${file}: can't be read (${content.message})\n`);
          code = exit.misuse;
          continue;
        }
        for (const [place, faults] of checked(file, content, validate)) {
          if (faults.length > 0 && code === exit.ok) code = exit.differences;
          for (const fault of faults) process.stdout.write(`${place}: ${fault.path || '(record)'} ${fault.message}\n`);
        }
      }
      done(code);
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
