/** What became of each rule whose trigger stands in a clause: matched with which slots, or how far it got. Pure. */
import type { Span } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import { matches, type RuleSet, state, triggered } from '../state/match.ts';
import { spanOf } from '../state/matched.ts';
import { type Element, type Pattern, regexOf } from '../state/pattern.ts';
import type { Statement } from '../state/statement.ts';
import { shownSkeleton } from './skeleton.ts';

export interface Attempt {
  readonly rule: string;
  /** Null for a rule that searches by itself. */
  readonly pattern: string | null;
  /** `yielded`: it matched, and a longer verb or a longer match took its place. */
  readonly outcome: 'matched' | 'yielded' | 'failed';
  /** The words by which it was tried. */
  readonly trigger: string | null;
  readonly slots: Readonly<Record<string, Span & { readonly text: string }>>;
  /** How many of the pattern's elements matched around the trigger, of how many. */
  readonly matched: number;
  readonly elements: number;
  /** The element that was missing, as the pattern writes it, and where it was looked for: what stands there instead. */
  readonly missing: { readonly element: string; readonly side: 'before' | 'behind'; readonly instead: string } | null;
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The longest run of elements around the trigger that matches in the clause: to the left as far as it goes, then to the right. */
function reach(elements: readonly Element[], at: number, skeleton: string): Reach | null {
  const run = (from: number, to: number): Reach | null => {
    const found = new RegExp(regexOf(elements.slice(from, to), at - from)).exec(skeleton);
    return found && { from, to, start: found.index, end: found.index + found[0].length };
  };
  let best = run(at, at + 1);
  for (let from = at - 1; from >= 0 && best; from--) best = run(from, at + 1) ?? best;
  if (!best) return null;
  for (let to = at + 2; to <= elements.length; to++) best = run(best.from, to) ?? best;
  return best;
}

const triggerOf = (pattern: Pattern): number =>
  pattern.elements.findIndex(
    e =>
      e.words === pattern.triggers ||
      (e.words?.length === pattern.triggers.length && e.words.every((w, i) => w === pattern.triggers[i])),
  );

const LOOK = 12;

function failure(rule: string, pattern: Pattern, clause: Clause): Attempt {
  const { elements, source } = pattern;
  const { skeleton } = clause;
  const got = reach(elements, triggerOf(pattern), skeleton);
  const base = { rule, pattern: source, outcome: 'failed', slots: {}, elements: elements.length } as const;
  if (!got) return { ...base, trigger: null, matched: 0, missing: null };
  const side = got.from > 0 ? ('before' as const) : ('behind' as const);
  const needed = (e: Element | undefined) => e !== undefined && !e.optional && !/^[~…]$/.test(e.source);
  const element =
    side === 'before' ? elements.slice(0, got.from).findLast(needed) : elements.slice(got.to).find(needed);
  const instead =
    side === 'before'
      ? skeleton.slice(Math.max(0, got.start - LOOK), got.start)
      : skeleton.slice(got.end, got.end + LOOK);
  return {
    ...base,
    trigger: pattern.triggers.filter(word => skeleton.includes(word)).sort((a, b) => b.length - a.length)[0] ?? null,
    matched: got.to - got.from,
    missing: element ? { element: element.source, side, instead: shownSkeleton(instead) } : null,
  };
}

function slotsOf(statement: Pick<Statement, 'slots'>, raw: string): Attempt['slots'] {
  return Object.fromEntries(
    Object.entries(statement.slots).map(([name, span]) => [name, { ...span, text: raw.slice(span.start, span.end) }]),
  );
}

/** Every rule tried on the clause, those that matched first, then by how far they got. */
export function attemptsAt(set: RuleSet, clause: Clause, raw: string): Attempt[] {
  const said = state(set, clause);
  const attempts: Attempt[] = [];
  for (const index of triggered(set, clause.skeleton)) {
    const candidate = set.candidates[index];
    if (!candidate) continue;
    const { rule, pattern } = candidate;
    if (!pattern || !('patterns' in rule)) {
      const found = said.filter(s => s.rule === rule.id);
      const base = { rule: rule.id, pattern: null, trigger: null, matched: 0, elements: 0, missing: null } as const;
      if (found.length === 0) attempts.push({ ...base, outcome: 'failed', slots: {} });
      else attempts.push(...found.map(s => ({ ...base, outcome: 'matched' as const, slots: slotsOf(s, raw) })));
      continue;
    }
    const found = matches(rule, pattern, clause);
    if (found.length === 0) attempts.push(failure(rule.id, pattern, clause));
    for (const match of found) {
      const span = spanOf(clause, match);
      const stands = said.some(s => s.rule === rule.id && s.span.start === span.start && s.span.end === span.end);
      const slots = Object.fromEntries(Object.entries(match.slots).map(([name, at]) => [name, spanOf(clause, at)]));
      attempts.push({
        rule: rule.id,
        pattern: pattern.source,
        outcome: stands ? 'matched' : 'yielded',
        trigger: match.trigger?.word ?? null,
        slots: slotsOf({ slots }, raw),
        matched: pattern.elements.length,
        elements: pattern.elements.length,
        missing: null,
      });
    }
  }
  return ordered(attempts);
}

const ORDER = { matched: 0, yielded: 1, failed: 2 } as const;
const share = (attempt: Attempt): number => (attempt.elements === 0 ? 0 : attempt.matched / attempt.elements);

/** Rules share patterns' rules: of one rule's failures only the one that got furthest is worth reading. */
function ordered(attempts: readonly Attempt[]): Attempt[] {
  const sorted = [...attempts].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome] || share(b) - share(a));
  return sorted.filter((a, i) => a.outcome !== 'failed' || sorted.findIndex(b => b.rule === a.rule) === i);
}
