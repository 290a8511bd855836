/** Who wrote the page, not who is in it: （记者 方远）, 文/方远, 编辑：方远. */
import type { PersonMention } from '../../document.ts';

const BEFORE =
  /(?:记者|(?<![总主席])编辑|责编|撰文|作者|通讯员|校对|见习生|实习生|撰稿|撰写|(?:^|[\s，。（(丨|])文)[\s/／:：|｜丨、]*$/u;
/** 2022-11-08 方远: beside the day below a heading, with nothing else on the line. */
const DATED = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ \t]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[ \t|｜丨·]+$/u;
const LINE_ENDS = /^[ \t]*(?:\n|$)/;
const LONGEST_DATE = 28;
const HEADING = 200;
/** （方远） alone at the end of a paragraph. */
const CLOSES = /^[）)】\]]\s*(?:\n|$)/;
const LOOK_BACK = 8;
const LIST = /^[ \u3000、,，/]{0,3}$/;

export interface Parted {
  readonly people: PersonMention[];
  readonly bylines: PersonMention[];
}

/** Parts the people of the text from those of its byline; who is named elsewhere too is no mere byline. */
export function partBylines(text: string, people: readonly PersonMention[]): Parted {
  const signed = new Set<PersonMention>();
  let before: PersonMention | undefined;
  for (const person of people) {
    const listed = before !== undefined && signed.has(before) && LIST.test(text.slice(before.end, person.start));
    const left = text.slice(Math.max(0, person.start - LOOK_BACK), person.start);
    const closing = /[（(【[]$/.test(left) && CLOSES.test(text.slice(person.end, person.end + LOOK_BACK));
    if (listed || closing || BEFORE.test(left) || isDated(text, person)) signed.add(person);
    before = person;
  }
  const present = new Set(people.filter(person => !signed.has(person)).map(person => person.name));
  const isByline = (person: PersonMention) => signed.has(person) && !present.has(person.name);
  return { people: people.filter(person => !isByline(person)), bylines: people.filter(isByline) };
}

const isDated = (text: string, { start, end }: PersonMention): boolean =>
  start < HEADING &&
  DATED.test(text.slice(Math.max(0, start - LONGEST_DATE), start)) &&
  LINE_ENDS.test(text.slice(end, end + LOOK_BACK));
