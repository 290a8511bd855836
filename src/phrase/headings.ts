/** What a heading names is what the lines below it are about: 二、能源事业部 / 由原甲部、乙部重组而成，下设丙组. */
import type { OrganizationMention, UnitMention } from '../document.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { isPartName } from '../lexicon/part-names.ts';
import {
  COVER,
  HAS_BELOW,
  INTO_OLD,
  IS_BELOW,
  MOVE_UNIT,
  RENAME,
  RESPONSIBLE,
  SPLIT,
  UNCHANGED,
  UPGRADE,
} from '../lexicon/unit-verbs.ts';
import { LIST_NUMBER } from '../mention/list-number.ts';
import type { Clause } from './compose.ts';
import type { Body, UnitsPhrase } from './phrase.ts';
import { nearest } from './scopes.ts';
import { SYMBOLS } from './symbols.ts';

const { people, posts, units } = SYMBOLS;
const HEADING = new RegExp(`^${LIST_NUMBER}(?<units>${units})[：:]?$`);
/** 总经理：林越: lines of posts stand among the others, and have readers of their own. */
const POST = new RegExp(`^${LIST_NUMBER}${posts}[：:]`);
/** What begins with a verb leaves out whose it is. */
const OPENS = new RegExp(
  `^(?:将|拟|现|主要|目前|统一|全面)?(?:由(?:原|原有的|现有的)?[${units}${people}]|[在以]原?${units}[^，,。]{0,2}(?:基础|主体|班底)|${alternatives([...COVER, ...HAS_BELOW, ...IS_BELOW, ...RESPONSIBLE, ...UNCHANGED, ...INTO_OLD, ...MOVE_UNIT, ...RENAME, ...UPGRADE, ...SPLIT])})`,
);

/** 物流集团: a part of the group that announces. */
const SHORT = /^\p{Script=Han}{2}集团$/u;

const isPart = (body: Body): boolean =>
  body.kind === 'unit' || (body.kind === 'organization' && (isPartName(body.name) || SHORT.test(body.name)));

/** The unit or company that a line is nothing but the name of. */
function headingIn(folded: string, { view: { sentence }, skeleton, phrases }: Clause): UnitsPhrase | null {
  const found = HEADING.exec(skeleton);
  const phrase = found && phrases[skeleton.indexOf(units)];
  if (phrase?.kind !== 'units' || phrase.scopes.length > 1) return null;
  const isLine = /(?:^|\n)\s*$/.test(folded.slice(Math.max(0, sentence.start - 4), sentence.start));
  return isLine && /^\s*(?:\n|$)/.test(folded.slice(sentence.end, sentence.end + 8)) ? phrase : null;
}

const withSubject = (clause: Clause, subject: UnitsPhrase): Clause => ({
  view: clause.view,
  skeleton: units + clause.skeleton,
  starts: [subject.start, ...clause.starts],
  ends: [subject.end, ...clause.ends],
  phrases: [subject, ...clause.phrases],
});

/** The clauses of a document, with the name in the heading before those that begin with its verb. */
export function underHeadings(folded: string, clauses: readonly Clause[]): Clause[] {
  let heading: UnitsPhrase | null = null;
  return clauses.map(clause => {
    if (clause.view.aside) return clause;
    const line = headingIn(folded, clause);
    const named = line && isPart(nearest(line.scopes[0])) ? line : null;
    if (named || !heading || POST.test(clause.skeleton)) {
      heading = named ?? heading;
      return clause;
    }
    if (OPENS.test(clause.skeleton)) return withSubject(clause, heading);
    heading = null;
    return clause;
  });
}

/** 三、…: a line that opens another part. */
const OPENS_PART =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[，,、])[^，,。；;：:]{1,20}[：:]?$/;

/** 董事长 林越, below the last part. */
const SIGNATURE = new RegExp(`^[${units}${posts}${people} \u3000]+$`);

/** The unit or company in the numbered heading above each sentence, up to the next heading or an empty line. */
export function sectionsOf(folded: string, clauses: readonly Clause[]): Map<number, OrganizationMention | UnitMention> {
  const sections = new Map<number, OrganizationMention | UnitMention>();
  let heading: UnitsPhrase | null = null;
  let isFirst = false;
  for (const clause of clauses) {
    const { start, end, index } = clause.view.sentence;
    if (clause.view.aside) continue;
    const isApart = /\n[ \u3000]*\n\s*$/.test(folded.slice(Math.max(0, start - 8), start));
    if (OPENS_PART.test(folded.slice(start, end))) heading = headingIn(folded, clause);
    else if (isApart && !isFirst) heading = null;
    else if (heading && !SIGNATURE.test(clause.skeleton)) {
      const body = nearest(heading.scopes[0]);
      if (body.kind === 'unit' || body.kind === 'organization') sections.set(index, body);
    }
    isFirst = heading?.start !== undefined && heading.start >= start;
  }
  return sections;
}
