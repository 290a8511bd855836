/** Applies the rules to a clause: those whose trigger words stand in its skeleton, each wherever it matches. */
import { type Automaton, compile } from '../lexicon/automaton.ts';
import type { WordSets } from '../lexicon/word-sets.ts';
import { messageOf } from '../message-of.ts';
import type { Clause } from '../phrase/compose.ts';
import { kindsIn } from '../phrase/symbols.ts';
import type { FindRule, PatternRule, Rule } from '../rules/rule.ts';
import type { Match } from './matched.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { sayAll } from './say.ts';
import type { Statement } from './statement.ts';

interface Candidate {
  readonly rule: Rule;
  readonly pattern: Pattern | null;
}

/** All rules, ready to be tried. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly candidates: readonly Candidate[];
  readonly triggers: Automaton;
  /** All words of all word sets: a trigger that is only a part of one of them (担任 in 不再担任) is none. */
  readonly verbs: Automaton;
  readonly longestVerb: number;
}

const isPatternRule = (rule: Rule): rule is PatternRule => 'patterns' in rule;

/** Compiles rules; throws on a pattern that can't be read, naming the rule. */
export function compileRules(rules: readonly Rule[], sets: WordSets): RuleSet {
  const candidates: Candidate[] = [];
  const words: [string, number][] = [];
  const add = (rule: Rule, pattern: Pattern | null, triggers: readonly string[]) => {
    for (const trigger of triggers) words.push([trigger, candidates.length]);
    candidates.push({ rule, pattern });
  };
  for (const rule of rules) {
    if (!isPatternRule(rule)) add(rule, null, rule.triggers);
    else
      for (const source of rule.patterns) {
        try {
          const pattern = compilePattern(source, sets);
          add(rule, pattern, pattern.triggers);
        } catch (error) {
          throw new Error(`rule ${rule.id}: ${messageOf(error)}`);
        }
      }
  }
  const long = Object.values(sets)
    .flat()
    .filter(word => word.length > 1);
  const longestVerb = long.reduce((longest, word) => Math.max(longest, word.length), 0);
  const verbs = compile(long.map(word => [word, 1] as const));
  return { rules, candidates, triggers: compile(words), verbs, longestVerb };
}

/** Which candidates have a trigger word in the skeleton, in the order of the rules. */
export function triggered(set: RuleSet, skeleton: string): number[] {
  const found: number[] = [];
  // Most skeletons trigger a handful: each finds its place as it comes, sooner than a sort is called.
  set.triggers.scan(skeleton, (_start, _end, candidate) => {
    let at = found.length;
    while (at > 0 && (found[at - 1] ?? 0) > candidate) at--;
    if (found[at - 1] !== candidate) found.splice(at, 0, candidate);
  });
  return found;
}

function matchOf(rule: PatternRule, { names }: Pattern, clause: Clause, found: RegExpExecArray): Match {
  const slots: Record<string, { start: number; end: number }> = {};
  let trigger: Match['trigger'] = null;
  let end = found.index;
  for (let i = 0; i < names.length; i++) {
    // An optional element that is not there is missing in what was found.
    const word: string | undefined = found[i + 1];
    if (word === undefined) continue;
    const start = end;
    end += word.length;
    const name = names[i];
    if (name === 'trigger') trigger = { start, end, word };
    else if (typeof name === 'string') slots[name] = { start, end };
  }
  return { rule, clause, start: found.index, end: found.index + found[0].length, trigger, slots };
}

/** Every match of a pattern in the clause; matches of one pattern don't overlap but in their last phrase. */
export function matches(rule: PatternRule, pattern: Pattern, clause: Clause): Match[] {
  const { regex } = pattern;
  const all: Match[] = [];
  regex.lastIndex = 0;
  for (let found = regex.exec(clause.skeleton); found; found = regex.exec(clause.skeleton)) {
    const next = Math.max(found.index + 1, found.index + found[0].length - 1);
    all.push(matchOf(rule, pattern, clause, found));
    regex.lastIndex = next;
  }
  return all;
}

/** Has the skeleton a word of each list? */
function hasWords(lists: Pattern['words'], skeleton: string): boolean {
  for (const words of lists) if (!hasWord(words, skeleton)) return false;
  return true;
}

function hasWord(words: readonly string[], skeleton: string): boolean {
  for (const word of words) if (skeleton.includes(word)) return true;
  return false;
}

/** Has the skeleton every kind of phrase that a match must have? */
function isMet(needs: readonly number[], kinds: number): boolean {
  for (const need of needs) if ((need & kinds) === 0) return false;
  return true;
}

/** Whether the trigger is a word of its own: the longest verb that covers its first character is no longer one around it. */
function standsAlone({ verbs, longestVerb }: RuleSet, { trigger, clause }: Match): boolean {
  if (!trigger) return true;
  let longest = 0;
  let endOfLongest = 0;
  for (let from = Math.max(0, trigger.start - longestVerb + 1); from <= trigger.start; from++) {
    const end = verbs.longestAt(clause.skeleton, from);
    // 被撤销 is 撤销 itself, said of whom it befalls.
    const isPassive = end === trigger.end && from === trigger.start - 1 && clause.skeleton[from] === '被';
    if (end <= trigger.start || end - from <= longest || isPassive) continue;
    longest = end - from;
    endOfLongest = end;
  }
  return longest <= trigger.end - trigger.start || endOfLongest < trigger.end;
}

/** What the rules say of a clause. The order of rules carries no meaning. */
export function state(set: RuleSet, clause: Clause): Statement[] {
  // A rule says something of phrases: where none stands, none can say anything.
  if (clause.phrases.length === 0) return [];
  const statements: Statement[] = [];
  const candidates = triggered(set, clause.skeleton);
  const kinds = candidates.length === 0 ? 0 : kindsIn(clause.skeleton);
  for (const index of candidates) {
    const candidate = set.candidates[index];
    if (!candidate) continue;
    const { rule, pattern } = candidate;
    if (pattern && isPatternRule(rule)) {
      // Two in three patterns whose word stands here miss a phrase or another word; the regex would take longer to say so.
      if (!isMet(pattern.needs, kinds) || !hasWords(pattern.words, clause.skeleton)) continue;
      for (const match of matches(rule, pattern, clause)) {
        if (standsAlone(set, match)) statements.push(...sayAll(match));
      }
    } else if (!isPatternRule(rule)) statements.push(...findAll(rule, clause));
  }
  return longestWins(statements);
}

/** Of statements about one phrase of posts, or by one verb, one that lies inside the words of another yields to it. */
function longestWins(statements: Statement[]): Statement[] {
  if (statements.length < 2) return statements;
  const inside = (a: Statement, b: Statement): boolean =>
    b.span.start <= a.span.start && a.span.end <= b.span.end && b.span.end - b.span.start > a.span.end - a.span.start;
  const sameWords = (a: Statement, b: Statement): boolean =>
    (a.slots['posts'] !== undefined && a.slots['posts'].start === b.slots['posts']?.start) ||
    (a.trigger !== null && a.trigger.start === b.trigger?.start);
  // 甲业务从乙部划入丙部: what is read of 乙部 alone lies inside what the same rule reads of the whole.
  const mayYield = (a: Statement, b: Statement): boolean =>
    a.type === 'role' ||
    (a.type === 'report' && b.type === 'report') ||
    (a.type === 'unit' && b.type === 'unit' && a.rule === b.rule && b.slots['old'] !== undefined);
  // 甲、乙合并，保留甲名称: what comes of it is told behind.
  const saysLess = (a: Statement, b: Statement): boolean =>
    a.type === 'unit' && b.type === 'unit' && a.change === b.change && !a.results.length && b.results.length > 0;
  return statements.filter(
    a => !statements.some(b => b !== a && (mayYield(a, b) || saysLess(a, b)) && sameWords(a, b) && inside(a, b)),
  );
}

/** What a rule finds that searches by itself. Throws what it throws, naming it. */
function findAll(rule: FindRule, clause: Clause): readonly Statement[] {
  try {
    return [...rule.find(clause)];
  } catch (error) {
    throw new Error(`rule ${rule.id}: ${messageOf(error)}`, { cause: error });
  }
}
