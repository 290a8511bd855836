/** A corpus of any size from the announcements of `input/`: their people renamed, the sentences of each paragraph shuffled. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { type Dice, diceOf, shippedTexts, shuffled } from './mutant.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'安白川德恩帆光禾嘉凯岚明宁朋清然珊涛薇希雅知舟文博远书晨宇轩'];

/** Names of people in the shipped records, longest first so that none is replaced inside another. */
function shippedPeople(): string[] {
  const folder = new URL('../output/', import.meta.url);
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).people)
    .map((person: { name: string }) => person.name);
  return [...new Set(names)].sort((left, right) => right.length - left.length);
}

function renamed(text: string, people: readonly string[], dice: Dice): string {
  const newName = (name: string) =>
    (SURNAMES[dice(SURNAMES.length)] ?? '') +
    Array.from({ length: name.length - 1 }, () => GIVEN[dice(GIVEN.length)]).join('');
  return people.reduce((named, name) => (named.includes(name) ? named.replaceAll(name, newName(name)) : named), text);
}

/** Writes JSON Lines of at least so many bytes of text (UTF-8) to a file; returns how many documents and bytes of text. */
export function writeCorpus(path: string, bytes: number): { documents: number; bytes: number } {
  const texts = shippedTexts();
  const people = shippedPeople();
  const file = openSync(path, 'w');
  let written = 0;
  let documents = 0;
  for (; written < bytes; documents++) {
    const dice = diceOf(documents + 1);
    const lines = renamed(texts[documents % texts.length] ?? '', people, dice).split('\n');
    const text = lines.map(line => shuffled(line.split(/(?<=。)/), dice).join('')).join('\n');
    written += Buffer.byteLength(text);
    writeSync(file, `${JSON.stringify({ id: `d${documents}`, text, publishedOn: '2021-03-04' })}\n`);
  }
  closeSync(file);
  return { documents, bytes: written };
}
