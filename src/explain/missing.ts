/** Why a fact that a reader expects is not there. Pure. */
import { VERB_KINDS } from '../config/config.ts';
import type { Document, Sentence } from '../document.ts';
import { nameWords, WORD } from '../mention/name-words.ts';
import type { Grammar } from '../pipeline.ts';
import type { Attempt } from './attempts.ts';
import type { Explainer, SentenceExplanation } from './explain.ts';

interface WordNote {
  readonly word: string;
  readonly inText: boolean;
  /** What it was read as, where it stands: `person`, `part of unit 天猫超市`, `nothing`. */
  readonly readAs: string;
  /** The lists of ours, or the user's, that have it. */
  readonly lexicon: readonly string[];
}

export interface Missing {
  readonly asked: string;
  readonly words: readonly WordNote[];
  /** The sentence with most of the words, explained; null when the text has none of them. */
  readonly nearest: SentenceExplanation | null;
  /** The rule that came nearest in it, and what it lacked; null where no rule's trigger stands there. */
  readonly rule: Attempt | null;
  /** One sentence: what to do about it. */
  readonly verdict: string;
}

/** The lists that have the word, by the names of the kinds. */
function listsWith(word: string, grammar: Grammar): string[] {
  const flags = nameWords().get(word) ?? 0;
  const ours = Object.entries(WORD).flatMap(([name, flag]) => ((flags & flag) !== 0 ? [name] : []));
  const verbs = VERB_KINDS.filter(kind => grammar.vocabulary?.sets[kind]?.includes(word) ?? false);
  const own = (grammar.vocabulary?.words ?? []).filter(w => w.word === word).map(w => `yours: ${w.kind}, ${w.source}`);
  return [...ours, ...verbs, ...own];
}

function readAs(word: string, explained: SentenceExplanation): string {
  const at = explained.sentence.indexOf(word);
  if (at < 0) return 'not in this sentence';
  const [start, end] = [explained.start + at, explained.start + at + word.length];
  const exact = explained.mentions.find(m => m.start === start && m.end === end);
  if (exact) return exact.kind;
  const over = explained.mentions.find(m => m.start < end && start < m.end);
  if (!over) return 'nothing';
  return `${over.start <= start && end <= over.end ? 'part of' : 'cut by'} ${over.kind} ${over.text}`;
}

function verdictOf(words: readonly WordNote[], rule: Attempt | null, explained: SentenceExplanation | null): string {
  const absent = words.filter(word => !word.inText).map(word => word.word);
  if (!explained) return `The text has none of these words (${absent.join('、')}).`;
  if (absent.length > 0) return `The text doesn't have ${absent.join('、')}.`;
  const number = explained.figures.find(({ text }) => words.some(({ word }) => text.includes(word)));
  if (number?.missing) return `${number.text} gave no figure: ${number.missing}.`;
  if (number) return `${number.text} was read by ${number.rule}: see what it took for metric, subject and period.`;
  const unread = words.filter(word => word.readAs === 'nothing').map(word => word.word);
  if (unread.length > 0)
    return `${unread.join('、')} was not read as a name or title: nothing in the lexicon or around it says what it is.`;
  const cut = words.find(word => word.readAs.startsWith('cut by'));
  if (cut) return `${cut.word} was ${cut.readAs}: an edge is wrong.`;
  if (!rule) return 'No rule has a trigger in this sentence: the wording is new, and needs a rule or a word.';
  if (rule.outcome === 'failed' && rule.missing)
    return `${rule.rule} came nearest and lacked ${rule.missing.element} ${rule.missing.side} the trigger.`;
  if (rule.outcome === 'failed') return `${rule.rule} was tried here and found nothing.`;
  return `${rule.rule} matched: see what the resolvers made of it.`;
}

/** Explains the absence of a fact given in words, such as `靖捷 总经理 天猫超市`. */
export function explainMissing(asked: string, document: Document, explainer: Explainer, grammar: Grammar): Missing {
  const words = asked.split(/[\s·,，、]+/).filter(word => word !== '');
  const held = (sentence: Sentence) =>
    words.filter(word => document.text.slice(sentence.start, sentence.end).includes(word)).length;
  const best = explainer.sentences.reduce<Sentence | null>((a, b) => (held(b) > (a ? held(a) : 0) ? b : a), null);
  const nearest = best && explainer.explain(best);
  const attempts = (nearest?.clauses ?? []).flatMap(clause => clause.attempts);
  const failed = attempts.filter(a => a.outcome === 'failed' && a.missing);
  const rule = failed.sort((a, b) => b.matched / b.elements - a.matched / a.elements)[0] ?? attempts[0] ?? null;
  const there = explainer.facts.find(fact => words.every(word => fact.includes(word)));
  const notes = words.map(word => ({
    word,
    inText: document.text.includes(word),
    readAs: nearest ? readAs(word, nearest) : 'nothing',
    lexicon: listsWith(word, grammar),
  }));
  return {
    asked,
    words: notes,
    nearest,
    rule,
    verdict: there ? `It is there: ${there}.` : verdictOf(notes, rule, nearest),
  };
}
