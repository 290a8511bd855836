import { SMALL_NUMBERS } from '../../lexicon/phrase-words.ts';
import { everyMatch } from '../../mention/every-match.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Rule } from '../rule.ts';

const COUNTED = /(?:^|[，,；;：:])(?<group>\uE003)?[，,：:]?(?:其)?(?<ordinal>[一二三四五六七八九十\uE006])(?:是|为)/dg;

/** The number that stands at an index: a numeral, also where it was read as a quantity. */
function ordinalAt(clause: Clause, index: number): number | null {
  const phrase = clause.phrases[index];
  if (!phrase) return SMALL_NUMBERS[clause.skeleton[index] ?? ''] ?? null;
  return phrase.kind === 'quantity' && phrase.end - phrase.start === 1 ? Number(phrase.quantity.value) : null;
}

export default {
  id: 'group/enumerated',
  why: 'The members of a group are counted out: 一是…, 二是….',
  triggers: ['一是', '一为', '\uE006是', '\uE006为', '二是', '二为', '三是', '三为', '四是', '四为', '五是', '五为'],
  *find(clause) {
    for (const found of everyMatch(COUNTED, clause.skeleton)) {
      const at = found.indices?.groups?.['ordinal'];
      const ordinal = at ? ordinalAt(clause, at[0]) : null;
      if (!at || ordinal === null) continue;
      const named = found.indices?.groups?.['group'];
      const phrase = named ? clause.phrases[named[0]] : undefined;
      const group = phrase?.kind === 'units' ? (phrase.scopes[0] ?? null) : null;
      const span = { start: clause.starts[at[0]] ?? 0, end: clause.ends[at[1]] ?? 0 };
      yield {
        type: 'ordinal',
        rule: 'group/enumerated',
        clause,
        span,
        trigger: span,
        slots: group ? { group: { start: group.start, end: group.end } } : {},
        ordinal,
        group,
      };
    }
  },
  examples: {
    finds: [{ text: '“⟦group:两翼⟧”一是将市场部、品牌部整合为营销中心。二是设立运营中心。' }],
    ignores: [{ text: '这是一次调整。', because: 'nothing is counted out' }],
  },
} satisfies Rule;
