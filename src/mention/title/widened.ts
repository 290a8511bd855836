/** Titles with a line of work before them that no lexicon has: 出任|战区总经理, 云岚集团|赛事总监. */
import type { TitleMention } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { MARKETS } from '../../lexicon/organizations.ts';
import { OFFICE } from '../../lexicon/verbs.ts';
import type { IsWord } from '../../segment/words.ts';
import { isHan } from '../characters.ts';
import type { Marks } from '../marks.ts';
import { isPersonLike } from '../organization/plausible.ts';
import { surnameWeight } from '../person/surname.ts';
import { isKnownWord } from '../person/word.ts';

export interface Walled {
  readonly marks: Marks;
  /** 1 for what is part of a title or of the name of a body. */
  readonly taken: Uint8Array;
  /** 1 where the name of a body ends. */
  readonly nameEnds: Uint8Array;
  readonly isWord: IsWord;
}

const SHORTEST = 2;
const LONGEST = 4;
const TAKES_UP = new RegExp(`(?:${OFFICE})$`);
/** 供应链负责人: a head of some work, and of no company. */
const OF_WORK = /..(?:负责人|总监|主管|经理)$/;
/** 有关负责人, 一位高管: which of them, and not what for. */
const NO_WORK =
  /^(?:部门|中心|公司|集团|团队|有关|相关|主要|具体|现场|当地|[一二两三四五六七八九十多各几][位名]|[该各某]|推荐|提名|委派|任命|聘任|选举|宣布)|[的了着过为任原前现新]$/;

/** 任|东南亚市场负责人, 任|亚太总裁: the place that somebody is the head for; 由|平台运营负责人: of which no unit is the name. */
const PLACE = new RegExp(`(?<place>(?:${alternatives(MARKETS)})(?:市场|地区)?|平台)$`);
const LONGEST_PLACE = 8;
/** 华东|大区总监: what the place makes the name of a unit with. */
const OF_AREA = /^(?:大区|区域|战区|省区|城市|区)/;
/** 华北、|华东负责人: which of them has whom is told by the list. */
const LISTED = new RegExp(`(?:${alternatives(MARKETS)})(?:市场|地区)?[、]$`);
const OPENS = /(?:[原前现兼由为及和与]|(?<![离卸接留])任)$/;

/** Where a place begins that belongs to no name before it. */
const standsApart = ({ marks: { text }, taken }: Walled, at: number): boolean =>
  (!isHan(text, at - 1) && !LISTED.test(text.slice(Math.max(0, at - 6), at))) ||
  taken[at - 1] === 1 ||
  TAKES_UP.test(text.slice(Math.max(0, at - 2), at)) ||
  OPENS.test(text.slice(Math.max(0, at - 2), at));

/**
 * Titles begin with the line of work that stands between them and the name of a body, or a verb of office. Behind a verb it must
 * be a word of the language: what is none may be the name of a company (出任|北山|总裁).
 */
export const widened = (titles: readonly TitleMention[], walled: Walled): TitleMention[] =>
  titles.map(title => {
    const start = startOf(title, walled);
    if (start === title.start) return title;
    return { ...title, start, title: walled.marks.text.slice(start, title.end) };
  });

function startOf({ start: end, title }: TitleMention, walled: Walled): number {
  const { marks, taken, nameEnds } = walled;
  const { text, edge } = marks;
  const place = OF_AREA.test(title)
    ? undefined
    : PLACE.exec(text.slice(Math.max(0, end - LONGEST_PLACE), end))?.groups?.['place'];
  if (place !== undefined && standsApart(walled, end - place.length)) return end - place.length;
  let at = end;
  while (at > end - LONGEST && isHan(text, at - 1) && taken[at - 1] !== 1 && (edge[at] ?? 0) === 0) at--;
  const work = text.slice(at, end);
  if (work.length < SHORTEST || NO_WORK.test(work)) return end;
  // 感知算法负责人许知行、规控负责人柳如是: a head of work, with a name behind.
  if (!isHan(text, at - 1) && title.endsWith('负责人') && surnameWeight(text.charCodeAt(end + title.length)) > 0)
    return at;
  if (nameEnds[at] === 1) return isPersonLike(work) ? end : at;
  if (!TAKES_UP.test(text.slice(Math.max(0, at - 2), at))) return end;
  return OF_WORK.test(title) || isKnownWord(walled, at, end) ? at : end;
}
