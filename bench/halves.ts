/**
 * Splits a JSON Lines set into a half that may be read and a half that is only scored, so that a rule can be seen to generalise:
 *   npm run halves GOLD.jsonl OUTPUT_FOLDER [-- --read REGEX]
 * writes NAME.read.jsonl and NAME.unread.jsonl. A row may be read when the sha256 of its id begins with 0–7, or, with --read, when
 * its id matches.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { read: { type: 'string' } } });
const [gold, folder] = positionals;
if (gold === undefined || folder === undefined) {
  console.error('usage: npm run halves GOLD.jsonl OUTPUT_FOLDER [-- --read REGEX]');
  process.exit(2);
}
const chosen = values.read === undefined ? null : new RegExp(values.read);
const mayBeRead = (id: string): boolean =>
  chosen ? chosen.test(id) : Number.parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16) < 8;

const halves: Record<'read' | 'unread', string[]> = { read: [], unread: [] };
for (const line of readFileSync(gold, 'utf8').split('\n')) {
  if (line === '') continue;
  // A row of a development set always has an id.
  const { id } = JSON.parse(line) as { id: string };
  halves[mayBeRead(String(id)) ? 'read' : 'unread'].push(line);
}
mkdirSync(folder, { recursive: true });
for (const [half, lines] of Object.entries(halves)) {
  writeFileSync(join(folder, `${basename(gold, '.jsonl')}.${half}.jsonl`), `${lines.join('\n')}\n`);
  console.log(`${half}: ${lines.length}`);
}
