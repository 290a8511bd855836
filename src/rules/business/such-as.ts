import { everyMatch } from '../../mention/every-match.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { Rule } from '../rule.ts';
import { cover } from './cover.ts';

const { people, units } = SYMBOLS;
const ITEM = '(?:(?![等由将及和与的])[\\p{Script=Han}A-Za-z0-9]){2,8}';
const SUCH = new RegExp(
  `(?<=^|[，,；;。：:])(?<items>${ITEM}(?:[、和与及]${ITEM}){0,6})等(?<unit>${units})(?=[则将也改仍均]{0,2}由${people})`,
  'dgu',
);
/** A field of business, with others below it, and no department. */
const FIELD = /(?:生态|业务|板块|产品线|业务线|产品|平台|渠道)$/;

export default {
  id: 'business/such-as',
  why: 'Named with 等 before a field of business that somebody heads, they are what the field is about.',
  triggers: ['由'],
  *find(clause) {
    for (const found of everyMatch(SUCH, clause.skeleton)) {
      const at = found.indices?.groups;
      const phrase = at?.['unit'] && clause.phrases[at['unit'][0]];
      if (!at?.['items'] || phrase?.kind !== 'units' || phrase.scopes.length > 1) continue;
      const body = nearest(phrase.scopes[0]);
      if (body.kind !== 'unit' || !FIELD.test(body.name)) continue;
      const [from] = at['items'];
      const items = everyMatch(/[^、和与及]+/g, found.groups?.['items'] ?? '').map(({ index, 0: item }) => ({
        start: clause.starts[from + index] ?? 0,
        end: clause.ends[from + index + item.length - 1] ?? 0,
      }));
      const said = { rule: 'business/such-as', clause, trigger: null, units: phrase.scopes, as: 'business' } as const;
      yield cover(said, phrase, items);
    }
  },
  examples: {
    finds: [{ text: '直播由林若溪负责，⟦items:短评、日签⟧等⟦units:内容生态⟧由周启明负责。' }],
    ignores: [{ text: '江州、海州等分公司由周启明负责。', because: 'what is listed are branches' }],
  },
} satisfies Rule;
