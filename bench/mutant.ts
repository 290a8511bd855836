/** Announcements gone wrong: texts of `input/` cut, doubled, mixed and strewn with characters nobody expects. Seeded, so every one can be made again. */
import { readdirSync, readFileSync } from 'node:fs';
import { SIDECAR } from '../src/read/walk.ts';

/** A source of numbers from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, quick and good enough to shuffle with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The texts of `input/`. */
export function shippedTexts(): string[] {
  const folder = new URL('../input/', import.meta.url);
  const names = readdirSync(folder).filter(name => !name.endsWith(SIDECAR));
  return names.sort().map(name => readFileSync(new URL(name, folder), 'utf8'));
}

const STRANGE = [
  ...[
    '\0',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\r',
    '\n',
    '\t',
    '丨',
    '𠮷',
    '𬭚',
    '👨‍👩‍👧',
    '%',
    '%',
    '〇',
    '亿',
    '成',
    '分别为',
    '、',
  ],
  ...[
    '(花名:',
    ')',
    '“',
    '”',
    '《',
    '》',
    '「',
    '【',
    '任命',
    '由',
    '原',
    '该',
    '其',
    '我',
    '__proto__',
    '9'.repeat(40),
    '('.repeat(200),
    '、'.repeat(100),
    '任命'.repeat(60),
  ],
];

type Change = (text: string, dice: Dice, others: readonly string[]) => string;

const CHANGES: readonly Change[] = [
  (text, dice) => splice(text, dice, 40, ''),
  (text, dice) => splice(text, dice, 2, pick(STRANGE, dice)),
  (text, dice) => splice(text, dice, 0, pick(STRANGE, dice)),
  (text, dice) => splice(text, dice, 0, slice(text, dice, 60)),
  (text, dice, others) => splice(text, dice, 0, slice(pick(others, dice), dice, 200)),
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => text.slice(dice(text.length + 1)),
  (text, dice) => shuffled(text.split(/(?<=[。;!?\n])/), dice).join(''),
  text => text.replaceAll(',', ',').replaceAll(':', ':').replaceAll('(', '(').replaceAll(')', ')'),
  text => text.replaceAll('\n', ''),
  (text, dice) => text.replaceAll(text[dice(text.length)] ?? '', pick(STRANGE, dice)),
];

/** One mutated announcement: a stretch of one of the texts after one to six changes. */
export function mutant(texts: readonly string[], dice: Dice): string {
  const whole = pick(texts, dice);
  let text = dice(4) === 0 ? whole : slice(whole, dice, 900);
  for (let changes = 1 + dice(6); changes > 0; changes--) {
    // Changes that double may follow each other; an announcement stays one.
    text = pick(CHANGES, dice)(text, dice, texts).slice(0, 20_000);
  }
  return text;
}

function pick<Item>(items: readonly Item[], dice: Dice): Item {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function slice(text: string, dice: Dice, most: number): string {
  const start = dice(text.length + 1);
  return text.slice(start, start + dice(most + 1));
}

function splice(text: string, dice: Dice, most: number, inserted: string): string {
  const start = dice(text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + dice(most + 1));
}

/** Fisher and Yates. */
export function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const [taken] = order.splice(dice(last + 1), 1);
    if (taken !== undefined) order.push(taken);
  }
  return order;
}
