/** News of many companies in one sentence: 1月，云岚汽车总裁林越离职；2月，北山汽车由周启任总裁. */
import type { Sentence } from '../../document.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import { startingIn } from '../../segment/in-order.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';

/** What stands before the company that a part begins with: a bullet, a number, a day. */
const OPENS = new RegExp(
  `^(?:[^；;]*[：:])?[ \\u3000]*(?:(?:其中|此外|另外|同时)[，,])?${LIST_NUMBER}(?:[0-9年月日初底旬上中下至\\-]{2,12}[间晚]?[，,]?)?[“"]?$`,
);
const FEWEST = 3;

/** A part of the sentence that tells of one company among others; `company` is null where it opens with none that is known. */
export interface DigestPart {
  readonly start: number;
  readonly company: Entity | null;
}

/** The part of a digest that holds an offset; null where the sentence is none: fewer than three parts, or all of one company. */
export function digestPart(reading: Reading, sentence: Sentence, offset: number): DigestPart | null {
  const parts = partsAt('；', reading, sentence);
  const companies = new Set(parts.flatMap(part => part.company ?? []));
  const isDigest = parts.length >= FEWEST && companies.size >= Math.max(2, parts.length / 2);
  return (isDigest ? parts : shortNews(reading, sentence)).findLast(part => part.start <= offset) ?? null;
}

/** 云岚集团林越退休，北山集团周启上任，青石集团陈放升任总裁: each part begins with a company of its own. */
function shortNews(reading: Reading, sentence: Sentence): DigestPart[] {
  const parts = partsAt('，', reading, sentence);
  const companies = new Set(parts.map(part => part.company));
  return parts.length >= FEWEST && companies.size === parts.length && !companies.has(null) ? parts : [];
}

/** The parts of a sentence between the marks, each with the company that it opens with. */
function partsAt(separator: string, reading: Reading, sentence: Sentence): DigestPart[] {
  const { folded } = reading.text;
  const parts: DigestPart[] = [];
  const told = folded.slice(sentence.start, sentence.end);
  if (!told.includes(separator)) return parts;
  let start = sentence.start;
  for (const part of told.split(separator)) {
    if (start >= sentence.end) break;
    const [first] = startingIn(reading.lookup.bodies, start, start + part.length);
    const isOpening = first?.kind === 'organization' && OPENS.test(folded.slice(start, first.start));
    parts.push({ start, company: isOpening ? reading.directory.bodyOf(first) : null });
    start += part.length + 1;
  }
  return parts;
}
