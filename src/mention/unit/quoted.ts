/** Names in marks of quotation of which such a verb is said: 关停“甲”项目, “甲”“乙”两大品牌整合为“丙”. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { UNIT_SUFFIXES } from '../../lexicon/organizations.ts';
import { QUOTED_NOUNS } from '../../lexicon/phrase-words.ts';
import { DISSOLVE, DISSOLVED, INTO_NEW, INTO_OLD, MERGE, MOVE_UNIT, SET_UP } from '../../lexicon/unit-verbs.ts';
import { everyMatch } from '../every-match.ts';
import { type Learn, LONGEST, type UnitLesson } from './lesson.ts';

const NOUN = `(?:${alternatives(QUOTED_NOUNS)}){0,2}`;
/** 漫画业务|“橘漫”. */
const KIND = '(?:(?![和与及、将把])\\p{Script=Han}){0,4}(?:业务|产品|平台|品牌|项目|团队|公司)';
const ITEM = `“[\\p{Script=Han}A-Za-z0-9·&]{2,${LONGEST}}”${NOUN}`;
const ITEMS = `${ITEM}(?:(?:(?:、|和|与|及|以及)(?:${KIND})?)?${ITEM}){0,6}`;
/** 成立合资公司“丙”. */
const SET = new RegExp(
  `(?:${alternatives(SET_UP.filter(verb => verb !== '新增'))})(?:了|的)?(?:一[个家支])?(?:独立的?|新的?|全新的?|合资|全资|控股){0,2}(?:(?:${KIND})|(?:名为|名叫|代号为?|叫做|取名))(?<list>${ITEMS})`,
  'gu',
);
const ENDED = new RegExp(`(?:${alternatives(DISSOLVE)})(?:了|原|其|旗下|的){0,3}(?<list>${ITEMS})`, 'gu');
const CHANGES = new RegExp(
  `(?<list>${ITEMS})等?(?:[二两三四五六七八九十][大个家]?${NOUN})?(?:正式|整体|全部|一并|宣布|同时|也|均|都|则|将|已|被)*(?:(?:${alternatives(
    [...INTO_OLD, ...MOVE_UNIT],
  )}|(?:${alternatives(MERGE)})(?:${alternatives(INTO_NEW)}))(?<into>[\\p{Script=Han}A-Za-z]{0,6}${ITEM})?|(?:${alternatives(MERGE)})(?=[，。；])|${alternatives([...DISSOLVED, '拆分出来', '分拆出来', '剥离出来', '独立出来', '独立为'])})`,
  'gu',
);
/** 新事业部取名“远帆”. */
const NAMED = new RegExp(
  `(?:${alternatives(UNIT_SUFFIXES.filter(suffix => suffix.length > 1))}|公司|品牌|集团)(?:的?(?:名称|名字))?(?:将|则|正式|暂|拟|统一|对外)*(?:取名为?|命名为|定名为?|名为|叫做?|称为)(?<list>${ITEM})`,
  'gu',
);
const NAME = /“([^”]+)”/gu;

/** What is merged, moved or ended, and the quoted name of what takes it in. */
export function fromQuoted(lesson: UnitLesson, learn: Learn): void {
  const { text } = lesson.marks;
  if (!text.includes('“')) return;
  for (const pattern of [ENDED, CHANGES, SET, NAMED])
    for (const match of everyMatch(pattern, text))
      for (const quoted of everyMatch(NAME, match[0])) {
        const start = match.index + quoted.index + 1;
        learn({ start, end: start + quoted[0].length - 2 });
      }
}
