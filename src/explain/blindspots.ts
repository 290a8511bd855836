/** Where the rules are blind: sentences that promise a fact and gave none, words no list has, rules that never fired. */
import type { Document } from '../document.ts';
import { type Automaton, compile } from '../lexicon/automaton.ts';
import type { Clause } from '../phrase/compose.ts';
import { SYMBOLS } from '../phrase/symbols.ts';
import { extract, type Grammar, read } from '../pipeline.ts';
import type { Evidence, Record } from '../schema.ts';
import { plain } from '../segment/plain.ts';
import { shownSkeleton } from './skeleton.ts';
import { type Topic, triggerWords } from './triggers.ts';

interface Cluster {
  readonly topic: Topic;
  readonly trigger: string;
  /** The phrases around the trigger, what is between them as …: `{people}…任命…{posts}`. */
  readonly shape: string;
  count: number;
  readonly examples: { readonly document: string; readonly sentence: string }[];
}

interface Stranger {
  readonly looksLike: 'title' | 'unit';
  readonly word: string;
  count: number;
  readonly example: string;
}

export interface Coverage {
  /** Sentences with a trigger, once for each topic it promises. */
  readonly promised: number;
  /** Those with a fact of that topic. */
  readonly explained: number;
}

export interface Blindspots {
  readonly documents: readonly (Coverage & { readonly id: string })[];
  readonly total: Coverage;
  readonly clusters: readonly Cluster[];
  readonly strangers: readonly Stranger[];
  readonly silentRules: readonly string[];
}

const EXAMPLES = 3;
const MONEY = /^(?:[A-Z]{3}|percent|percentage-point)$/;
const TAKES_TITLE =
  /(?:担任|出任|升任|兼任|接任|就任|聘任为|任命为|聘为|选为)(?![该其此本上原])(?<word>[\p{Script=Han}]{2,10}?)(?=[，。、；,;]|$)/gu;
const TAKES_UNIT =
  /(?:成立|组建|设立|新设|增设|并入|划归|划入)(?:了|至|到)?(?![该其此本上原])(?<word>[\p{Script=Han}A-Za-z]{2,12}?)(?=[，。、；,;]|$)/gu;

/** Sentences that a fact of each topic comes from. */
function explainedBy({ roles, events, groups, figures, units }: Record): {
  readonly [topic in Topic]: ReadonlySet<number>;
} {
  const sentences = (entries: readonly { readonly evidence: readonly Evidence[] }[]) =>
    new Set(entries.flatMap(entry => entry.evidence.map(evidence => evidence.sentence)));
  const changed = units.filter(unit => unit.businesses.length > 0 || unit.responsibilities.length > 0);
  return {
    roles: sentences(roles),
    units: new Set([
      ...sentences(events.filter(e => e.type.startsWith('unit.'))),
      ...sentences(groups),
      ...sentences(changed),
    ]),
    figures: sentences(figures),
  };
}

const BETWEEN = new RegExp(`[^${Object.values(SYMBOLS).join('')}]+`, 'g');

/** The clause around a trigger, as the phrases in it; three to each side are shape enough. */
function shapeOf(skeleton: string, start: number, end: number): string {
  const outline = (part: string): string[] => part.replace(BETWEEN, '…').split('');
  const [left, right] = [outline(skeleton.slice(0, start)), outline(skeleton.slice(end))];
  return shownSkeleton([...left.slice(-4), skeleton.slice(start, end), ...right.slice(0, 4)].join(''));
}

interface Hit {
  readonly topic: Topic;
  readonly trigger: string;
  readonly start: number;
  readonly end: number;
}

/** The longest trigger words in a skeleton, and its amounts. */
function hitsIn(skeleton: string, words: readonly (readonly [string, Topic])[], automaton: Automaton): Hit[] {
  const hits: Hit[] = [];
  automaton.scan(skeleton, (start, end, value) => {
    const [trigger, topic] = words[value] ?? ['', 'roles'];
    while (hits.length > 0 && (hits.at(-1)?.start ?? 0) >= start && (hits.at(-1)?.end ?? 0) <= end) hits.pop();
    const last = hits.at(-1);
    if (!last || start >= last.end) hits.push({ topic, trigger, start, end });
  });
  return hits;
}

function amountsIn(clause: Clause): Hit[] {
  return clause.phrases.flatMap((phrase, at) =>
    phrase?.kind === 'quantity' && MONEY.test(phrase.quantity.unit)
      ? [{ topic: 'figures' as const, trigger: phrase.quantity.unit, start: at, end: at + 1 }]
      : [],
  );
}

/** Gathers over any number of documents; memory grows with the clusters, not with the texts. */
export function blindspots(grammar: Grammar): { add: (document: Document) => void; result: () => Blindspots } {
  const words = [...triggerWords()];
  const automaton = compile(words.map(([word], i) => [word, i] as const));
  const clusters = new Map<string, Cluster>();
  const strangers = new Map<string, Stranger>();
  const documents: (Coverage & { id: string })[] = [];
  const fired = new Set<string>();

  const addCluster = (hit: Hit, skeleton: string, document: string, sentence: string) => {
    const shape = shapeOf(skeleton, hit.start, hit.end);
    const key = `${hit.trigger} ${shape}`;
    const cluster = clusters.get(key) ?? { topic: hit.topic, trigger: hit.trigger, shape, count: 0, examples: [] };
    cluster.count++;
    if (cluster.examples.length < EXAMPLES && !cluster.examples.some(e => e.sentence === sentence))
      cluster.examples.push({ document, sentence });
    clusters.set(key, cluster);
  };
  const addStrangers = (looksLike: Stranger['looksLike'], skeleton: string, pattern: RegExp, example: string) => {
    for (const found of skeleton.matchAll(pattern)) {
      const word = found.groups?.['word'] ?? '';
      const stranger = strangers.get(`${looksLike} ${word}`) ?? { looksLike, word, count: 0, example };
      stranger.count++;
      strangers.set(`${looksLike} ${word}`, stranger);
    }
  };
  const add = (given: Document): void => {
    const document = { ...given, text: plain(given.text).text };
    const reading = read(document, grammar);
    const explained = explainedBy(extract(document, grammar));
    for (const statement of reading.statements) fired.add(statement.rule);
    const promises = new Map<string, boolean>();
    for (const clause of reading.clauses) {
      const { sentence } = clause.view;
      const said = document.text.slice(sentence.start, sentence.end);
      addStrangers('title', clause.skeleton, TAKES_TITLE, said);
      addStrangers('unit', clause.skeleton, TAKES_UNIT, said);
      for (const hit of [...hitsIn(clause.skeleton, words, automaton), ...amountsIn(clause)]) {
        const isExplained = explained[hit.topic].has(sentence.index);
        promises.set(`${hit.topic} ${sentence.index}`, isExplained);
        if (!isExplained) addCluster(hit, clause.skeleton, document.id, said);
      }
    }
    const kept = [...promises.values()];
    documents.push({ id: document.id, promised: kept.length, explained: kept.filter(yes => yes).length });
  };
  const byCount = (a: { count: number }, b: { count: number }) => b.count - a.count;
  const sum = (field: keyof Coverage) => documents.reduce((total, document) => total + document[field], 0);
  return {
    add,
    result: () => ({
      documents,
      total: { promised: sum('promised'), explained: sum('explained') },
      clusters: [...clusters.values()].sort((a, b) => byCount(a, b) || (a.shape < b.shape ? -1 : 1)),
      strangers: [...strangers.values()].sort((a, b) => byCount(a, b) || (a.word < b.word ? -1 : 1)),
      silentRules: grammar.rules.rules.map(rule => rule.id).filter(id => !fired.has(id)),
    }),
  };
}
