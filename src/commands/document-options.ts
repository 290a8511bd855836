/** The options that `extract` and `mentions` share, and what becomes of them. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_LIMITS, inUnits } from '../read/limits.ts';
import type { ReadOptions } from '../read/read.ts';
import { asDate } from '../read/said.ts';

/** As commander hands them over. */
export interface DocumentFlags {
  readonly output: string;
  readonly format: 'json' | 'jsonl';
  readonly offsets: 'utf16' | 'codepoint';
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly concurrency: number;
  readonly workers: number;
  readonly maxBytes: number;
  readonly maxUnpacked: number;
  readonly maxCharacters: number;
  readonly lossy?: true;
  readonly force?: true;
  readonly failFast?: true;
  readonly watch?: true;
  readonly quiet?: true;
  readonly config?: string;
}

export function addDocumentOptions(command: Command, format: 'json' | 'jsonl'): Command {
  return command
    .argument('[paths...]', 'files, folders, or - for JSON Lines on standard input', ['input'])
    .option('-o, --output <folder>', 'where the records go', folder, 'output')
    .addOption(
      new Option('--format <format>', 'json: a file a document; jsonl: a line a document on standard output')
        .choices(['json', 'jsonl'])
        .default(format),
    )
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices(['utf16', 'codepoint']).default('utf16'))
    .option('--published-on <date>', 'publication date of every document, or as much of it as is known', date)
    .option('--publisher <name>', 'publisher of every document')
    .option('--title <title>', 'title of every document')
    .option('--lossy', 'read undecodable bytes as � and say so, instead of failing the document')
    .option('-j, --workers <n>', `threads, or auto for all cores (${availableParallelism()} here)`, workers, 1)
    .option('--concurrency <n>', 'groups of documents in flight', given => positive(given, MOST_AT_A_TIME), 8)
    .addOption(limit('--max-bytes <size>', 'largest document as given, such as 500K, 32M, 1G', DEFAULT_LIMITS.maxBytes))
    .addOption(limit('--max-unpacked <size>', 'largest document unpacked', DEFAULT_LIMITS.maxUnpacked))
    .addOption(
      new Option('--max-characters <size>', 'longest text of a document, such as 500K, 1M')
        .argParser(size)
        .default(DEFAULT_LIMITS.maxCharacters, '1M'),
    )
    .option('--force', 'redo what is whole and unchanged too')
    .option('--fail-fast', 'stop at the first document that fails')
    .option('--watch', 'stay, and do again what changes')
    .option('--config <file>', 'use this configuration instead of zongheng.config.{json,ts}')
    .option('-q, --quiet', 'print failures only')
    .hook('preAction', asked => {
      if (asked.opts()['format'] === 'jsonl' && asked.getOptionValueSource('output') === 'cli')
        asked.error('error: lines go to standard output, and not to a folder: leave -o away, or say --format json');
    });
}

function folder(given: string): string {
  if (given === '-') throw new InvalidArgumentError('For lines on standard output say --format jsonl.');
  return given;
}

function limit(flags: string, description: string, bytes: number): Option {
  return new Option(flags, description).argParser(size).default(bytes, inUnits(bytes));
}

function date(given: string): string {
  const known = asDate(given);
  if (known === null) throw new InvalidArgumentError('Expected a date such as 2016-12-02, 2016-12 or 2016.');
  return known;
}

/** More would fill the memory, and win nothing. */
const MOST_AT_A_TIME = 1024;
const MOST_WORKERS = Math.max(16, 4 * availableParallelism());

function positive(given: string, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new InvalidArgumentError(`Expected a whole number from 1 up to ${most}.`);
  return number;
}

function workers(given: string): number {
  return given === 'auto' ? availableParallelism() : positive(given, MOST_WORKERS);
}

function size(given: string): number {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/i.exec(given) ?? [];
  if (digits === undefined) throw new InvalidArgumentError('Expected a size such as 500K, 32M, 1G.');
  return Number(digits) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
}

export function readOptions(flags: DocumentFlags): ReadOptions {
  const { title, publisher, publishedOn, maxBytes, maxUnpacked, maxCharacters } = flags;
  const limits = { maxBytes, maxUnpacked, maxCharacters };
  return { limits, lossy: flags.lossy === true, said: { title, publisher, publishedOn } };
}
