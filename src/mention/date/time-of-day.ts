/** Weekdays in brackets, times of day and clocks: they belong to a date's words and change nothing else. */
import { characterSet } from '../character-sets.ts';
import { testAt } from '../match-at.ts';
import { isChineseNumeral } from '../numeral/number-characters.ts';
import { DAY_PART, dayPart } from './calendar-words.ts';
import type { PartRead } from './part-read.ts';

/** 下午3点: a time of day with a clock, of the day named last or today. A time of day or a clock alone is none. */
export function readTimeOfDay(text: string, at: number): PartRead | null {
  const time = DAY_PART.from(text, at);
  if (time === null) return null;
  const end = pastTime(text, at);
  return end > time.end ? { part: dayPart(0, true), end } : null;
}

const NOTE_FOLLOWS = characterSet(' （(周星礼');

const WEEKDAY_NOTE = /[ ]?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?/y;

const CLOCK =
  /[ ]?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?时?|[\d一二三四五六七八九十两零]{1,3}[点时](?!代|间|候|尚)(?:钟|整|正|半|许|[\d一二三四五六七八九十两零]{1,3}(?:分(?!之|别|公)(?:[\d一二三四五六七八九十两零]{1,3}秒)?|刻)?)?)许?/y;

/** Past weekday, time of day and clock, which belong to a date's words. */
export function pastTime(text: string, at: number): number {
  let end = at;
  if (NOTE_FOLLOWS(text.charCodeAt(end))) {
    if (testAt(WEEKDAY_NOTE, text, end)) end = WEEKDAY_NOTE.lastIndex;
  }
  const from = text.charCodeAt(end) === 32 ? end + 1 : end;
  const part = DAY_PART.from(text, from);
  if (part !== null) end = part.end;
  const next = text.charCodeAt(end);
  if (!(next === 32 || (next >= 48 && next <= 57) || isChineseNumeral(text, end))) return end;
  return testAt(CLOCK, text, end) ? CLOCK.lastIndex : end;
}
