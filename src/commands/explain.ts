import { InvalidArgumentError, Option } from 'commander';
import { messageOf } from '../message-of.ts';
import type { AddCommand } from './command.ts';
import { exit } from './exit.ts';

interface ExplainFlags {
  readonly person?: string;
  readonly unit?: string;
  readonly figure?: string;
  readonly at?: number;
  readonly missing?: string;
  readonly format: 'text' | 'json';
  readonly config?: string;
}

function offset(given: string): number {
  if (!/^\d+$/.test(given))
    throw new InvalidArgumentError('must be an offset: a whole number of UTF-16 units from the start.');
  return Number(given);
}

export const explainCommand: AddCommand = (program, done) => {
  program
    .command('explain')
    .description('say why a fact is there, or is not: mentions, rules tried, resolvers, facts')
    .argument('<file>', 'an announcement, or a folder of a fixture')
    .option('--person <name>', 'the sentences that name this person, by any of their names')
    .option('--unit <name>', 'the sentences that name this unit or organization')
    .option('--figure <text>', 'the sentences with this figure, as written: 过亿')
    .option('--at <offset>', 'the sentence at this offset', offset)
    .option('--missing <words>', 'why is this fact not there: "林越 总经理 数据中心"')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--config <file>', 'use this configuration instead of zongheng.config.{json,ts}')
    .action(async (file: string, flags: ExplainFlags, command) => {
      try {
        done(await explain(file, flags));
      } catch (error) {
        command.error(`error: ${messageOf(error)}`, { exitCode: exit.misuse });
      }
    });
};

/** Exit code 1 says that nothing was found to explain. */
async function explain(file: string, flags: ExplainFlags): Promise<number> {
  const [
    { configured },
    { explainer },
    { explainMissing },
    { explainText, missingText },
    { painter, wantsColour },
    { readOne },
  ] = await Promise.all([
    import('../config/grammar.ts'),
    import('../explain/explain.ts'),
    import('../explain/missing.ts'),
    import('../render/explain-text.ts'),
    import('../render/paint.ts'),
    import('../check/fixtures.ts'),
  ]);
  const { grammar } = await configured(flags.config);
  const document = await readOne(file);
  const about = explainer(document, grammar);
  const paint = painter(wantsColour(process.stdout, process.env));
  const print = (text: string) => process.stdout.write(`${text}\n`);
  if (flags.missing !== undefined) {
    const missing = explainMissing(flags.missing, document, about, grammar);
    print(flags.format === 'json' ? JSON.stringify(missing, null, 2) : missingText(missing, paint));
    return missing.nearest === null ? exit.differences : exit.ok;
  }
  const explained = about.about(flags).map(about.explain);
  if (flags.format === 'json') print(JSON.stringify(explained, null, 2));
  else if (explained.length > 0) print(explained.map(each => explainText(each, paint)).join('\n\n'));
  else process.stderr.write('No sentence of the document is about that; --missing says why a fact is not there.\n');
  return explained.length > 0 ? exit.ok : exit.differences;
}
