/** Two names that run into each other: where the second begins. */
import { characterSet } from '../character-sets.ts';
import { isNumeralCode } from '../characters.ts';
import type { Candidate } from './candidate.ts';
import { endsInSort } from './company-sort.ts';

/** 华东区域经营中心 is one name, 华东大区销售部 two. */
const OF_REGION = /^(?:[\p{Script=Han}]{0,3})(?:中心|公司|总部|集团|平台)$/u;
const LATIN_PLATFORM = /^[A-Za-z]{2,5}平台与$/;
/** Bodies whose parts are departments, though one character says which. */
const DEPARTED = /(?:医院|保健院)$/;
const isConjunction = characterSet('与和');
const isSmallWord = characterSet('按由从被将把自向以');

/** （集团）总公司: the bracket is inside the longer name. */
export function isBracketed(text: string, before: Candidate): boolean {
  return (text[before.end] === '）' || text[before.end] === ')') && /[（(]/.test(text[before.start - 1] ?? '');
}

interface Inner {
  readonly suffixAt: number;
  readonly end: number;
  readonly isUnit: boolean;
  /** Is it a name without anything before it: 总裁办, 东区, 财政部? */
  readonly isWhole: boolean;
  /** Is it an everyday noun as well: 渠道, 平台? */
  readonly isWeak: boolean;
}

/** Is the one before what the other is to its owner? */
export const isSortOf = (text: string, { start, end }: Candidate): boolean => endsInSort(text.slice(start, end));

/** An organisation swallows what it runs through; a unit begins behind the name before it, when it has a body of its own. */
export function split(
  text: string,
  before: Candidate,
  start: number,
  { suffixAt, end, isUnit, isWhole, isWeak }: Inner,
): number {
  const body = suffixAt - before.end;
  const isBare = before.start === before.suffixAt;
  if (body === 1 && isUnit && isNumeralCode(text.charCodeAt(before.end))) return before.end;
  // 平台|与内容事业群, AI平台|与内容事业群: the walk went on through what joins them; AI中心和|数据中心 are two.
  if (isUnit && body > 1 && start <= before.end && isConjunction(text.charCodeAt(before.end))) {
    const isJoined = isBare || LATIN_PLATFORM.test(text.slice(before.start, before.end + 1));
    if (isJoined && start <= before.start) return start;
    if (!isJoined && body > 2) return before.end + 1;
  }
  // 研发部|按|区域: a small word behind a name leaves nothing for another.
  if (body === 1 && isUnit && isSmallWord(text.charCodeAt(before.end))) return suffixAt;
  // 投资银行业务|管理委员会: the work is what the other is for.
  if (isUnit && body === 2 && text.startsWith('业务', before.suffixAt) && !isBare) return Math.min(start, before.start);
  if (before.weak && body < 2) return start;
  if (isUnit && text.startsWith('区域', before.suffixAt) && OF_REGION.test(text.slice(before.end, end)))
    return before.start;
  if (!isUnit && isSortOf(text, before)) return before.end;
  if (!isUnit) return isBare && body > 0 ? before.end : Math.min(start, before.start);
  // 财富管理与|私人银行|部: the walk went on through what joins them.
  if (body === 0 && start < before.start && isConjunction(text.charCodeAt(before.start - 1))) return start;
  if (body === 0 && isWhole && !before.weak && !isBare) return before.end;
  // 青石集团|渠道|部: what is no name by itself may begin one.
  if (body === 0 && isWeak && before.kind === 'organization' && !isBare) return before.end;
  // 云岚医院|骨科 is two names, however short the second; 专科医院事业部 is one.
  if (
    end - before.end > 1 &&
    /[科室处]/.test(text[end - 1] ?? '') &&
    DEPARTED.test(text.slice(before.suffixAt, before.end))
  )
    return before.end;
  if (body < 1 || (body < 2 && !isBare)) return before.start;
  return before.end;
}
