import type { Span } from '../../document.ts';
import { DUTIES, RESPONSIBLE } from '../../lexicon/unit-verbs.ts';
import type { Clause } from '../../phrase/compose.ts';
import { listItems } from '../../state/list-items.ts';
import { spanOf } from '../../state/match.ts';
import { subjectOf } from '../../state/subject.ts';
import type { Rule } from '../rule.ts';

const VERB = new RegExp([...RESPONSIBLE].sort((a, b) => b.length - a.length).join('|'), 'g');
const BUSINESS = /业务|板块|产品线|品类|赛道/;
const DUTY = new RegExp(`(?:${DUTIES.join('|')})$`);
const LONGEST_OWNER = 14;

/** The words of an item, as the clause has them. */
function wordsOf(clause: Clause, item: Span): string {
  const from = clause.starts.indexOf(item.start);
  const to = clause.ends.indexOf(item.end);
  return clause.skeleton.slice(Math.max(from, 0), to + 1);
}

/** 平台层面的商家管理: what the first item is about stands behind 的. */
function withoutOwner(clause: Clause, item: Span): Span {
  const from = clause.starts.indexOf(item.start);
  const words = wordsOf(clause, item);
  const of = words.lastIndexOf('的');
  if (of < 0 || of > LONGEST_OWNER || words.length - of <= 2) return item;
  return { start: clause.starts[from + of + 1] ?? item.start, end: item.end };
}

export default {
  id: 'business/in-charge-of',
  why: 'A unit that is in charge of what follows: duties, or businesses where the text calls them so.',
  triggers: [RESPONSIBLE[0], ...RESPONSIBLE.slice(1)],
  *find(clause) {
    for (const verb of clause.skeleton.matchAll(VERB)) {
      const at = { start: verb.index, end: verb.index + verb[0].length };
      const subject = subjectOf(clause, at.start);
      if (!subject || subject.scopes.length > 1) continue;
      const list = listItems(clause, at.end);
      if (!list) continue;
      const as = BUSINESS.test(list.noun ?? '') ? 'business' : 'responsibility';
      const items = list.items.map((item, i) => (i === 0 ? withoutOwner(clause, item) : item));
      if (as === 'responsibility' && !items.every(item => DUTY.test(wordsOf(clause, item)))) continue;
      const [first, last] = [items[0], items.at(-1)];
      if (!first || !last) continue;
      yield {
        type: 'cover',
        rule: 'business/in-charge-of',
        clause,
        span: { start: Math.min(subject.start, first.start), end: last.end },
        trigger: spanOf(clause, at),
        slots: { units: { start: subject.start, end: subject.end }, items: { start: first.start, end: last.end } },
        units: subject.scopes,
        items,
        as,
      };
    }
  },
  examples: {
    finds: [
      { text: '设立⟦units:运营中心⟧，统筹全公司的⟦items:商家管理、规则管理和资源管理⟧。' },
      { text: '⟦units:海外事业部⟧负责⟦items:欧洲、东南亚⟧等业务。' },
    ],
    ignores: [{ text: '海外事业部负责向董事会提出建议。', because: 'an act, not a duty or a business' }],
  },
} satisfies Rule;
