/** Who signs a letter: a name alone on one of the last lines, be it a word or a 花名 (老高, 阿澈, Leo). */
import { characterSet } from '../character-sets.ts';
import { isHan } from '../characters.ts';
import { isTaken } from '../taken.ts';
import { namesNobody } from './nickname.ts';
import { looksLikeName, surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { mayBeName } from './weigh.ts';
import { isCompoundSurname } from './word.ts';

/** What letters have and notices have not: somebody speaks, or people are greeted. */
const LETTER =
  /(?<![自忘])我(?![国司行市省校院])|本人|(?:^|\n)[^，。！？\n]{0,16}(?:同学|同事|同仁|伙伴|家人|战友|朋友|员工)们?[^，。！？\n]{0,4}[：:，,!！]/u;
const LAST_LINES = 6;
const LONGEST_LINE = 40;
/** 你们的明远, 高明远 敬上, 高明远（老高） */
const SIGNED =
  /^(?<before>\s*(?:(?:你们|您|大家)的(?:老朋友|伙伴|同事|战友)?\s*)?)(?<name>\p{Script=Han}{2,4}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?<alias>[（(][^（()）]{1,12}[）)])?\s*(?:敬上|谨上|敬启|谨启|亲笔|手书|顿首)?\s*$/u;
/** Short lines at the end of letters that nobody is called. */
const CLOSING =
  /此致|敬礼|祝好|祝福|谢谢|感谢|加油|以上|共勉|特此|附件|附录|附表|全文|完毕|未完|目录|正文|备注|说明|通知|公告|抄送|主送|再会|保重|顺祝|商祺|安好|珍重|前进|出发|再见/;
const isFamiliar = characterSet('老小阿大');
const DATE = /^\s*(?:\d{4}|[二〇○零一二三四五六七八九十]{4})\s?[年.\-/]/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where the names of signers begin, and where each ends. */
export function signersOf(around: Surroundings): Map<number, number> {
  const { text } = around.marks;
  const signers = new Map<number, number>();
  if (!LETTER.test(text)) return signers;
  const lines = lastLines(text);
  lines.forEach((line, i) => {
    const found = SIGNED.exec(text.slice(line.start, line.end));
    if (!found?.groups) return;
    const { before = '', name = '' } = found.groups;
    const start = line.start + before.length;
    const end = start + name.length;
    if (CLOSING.test(name) || namesNobody(name) || isTaken(around.taken, start, end)) return;
    const beside = [lines[i - 1], lines[i + 1]].some(other => other !== undefined && endsInPost(around, other));
    const isLast = lines.slice(0, i).every(other => DATE.test(text.slice(other.start, other.end)));
    const place = { beside, isLast, isYours: before !== '' };
    if (isHan(text, start) ? isNameOf(around, start, end, place) : beside) signers.set(start, end);
  });
  return signers;
}

interface Place {
  /** A post stands on the line above or below. */
  readonly beside: boolean;
  /** On the last line but a date's. */
  readonly isLast: boolean;
  /** Behind 你们的. */
  readonly isYours: boolean;
}

/** Somebody speaks of what he does himself. */
const SPEAKS = /[由向跟给]我(?![国司行市省校院们])|我(?:决定|宣布|亲自|会|将|来|想(?!象))/;

/** A name with a surname signs on the last line; any other needs a post beside it, 老 or 阿 before it, or a letter that says 我. */
function isNameOf(around: Surroundings, start: number, end: number, { beside, isLast, isYours }: Place): boolean {
  const { text } = around.marks;
  const name = text.slice(start, end);
  if (isFamiliar(text.charCodeAt(start)) && end - start === 2) return beside || isLast;
  const compound = isCompoundSurname(around, start);
  if (end - start > (compound ? 4 : 3)) return false;
  const surname = compound && end - start > 2 ? 2 : 1;
  if (surnameWeight(text.charCodeAt(start)) > 0 || compound)
    return (beside || (isLast && (isYours || looksLikeName(name)))) && mayBeName(around, start, end, surname);
  return beside || (isLast && SPEAKS.test(text));
}

/** The line, up to a bracket or a blank at its end, is what somebody is. */
function endsInPost({ marks: { text }, titleEnds, titleStarts }: Surroundings, { start, end }: Line): boolean {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  if (titleEnds[last] === 1) return true;
  let first = start;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  return titleStarts[first] === 1 && last - first <= LONGEST_LINE;
}

/** The last lines that are not empty, the last first. */
function lastLines(text: string): Line[] {
  const lines: Line[] = [];
  let end = text.length;
  while (end > 0 && lines.length < LAST_LINES) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end - start > LONGEST_LINE) break;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    end = start - 1;
  }
  return lines;
}
