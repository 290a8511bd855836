/** Runs the examples of a rule: what it must find, and what it must leave alone. Pure. */
import { createHash } from 'node:crypto';
import type { Document, Span } from '../document.ts';
import { type Grammar, read } from '../pipeline.ts';
import type { Rule } from '../rules/rule.ts';

export interface Marked {
  readonly text: string;
  readonly slots: Readonly<Record<string, Span>>;
}

const MARK = /⟦(?<slot>[\w-]+):(?<words>[^⟧]+)⟧/;

/** `⟦slot:words⟧` marks in a sentence become spans of the sentence without marks. */
export function unmark(marked: string): Marked {
  const slots: Record<string, Span> = {};
  let text = marked;
  for (let found = MARK.exec(text); found?.groups; found = MARK.exec(text)) {
    const { slot = '', words = '' } = found.groups;
    slots[slot] = { start: found.index, end: found.index + words.length };
    text = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
  }
  return { text, slots };
}

/** An example as a document. Its day is fixed, so that relative dates in examples mean the same for ever. */
export function exampleDocument(text: string, publishedOn: string | null = '2024-03-15'): Document {
  return {
    id: 'example',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    title: null,
    publisher: null,
    publishedOn: { value: publishedOn, basis: publishedOn === null ? 'none' : 'given' },
  };
}

type Slots = Marked['slots'];
const holds = (said: Slots, marked: Slots): boolean =>
  Object.entries(marked).every(([name, span]) => said[name]?.start === span.start && said[name].end === span.end);

/** What the rule's own examples say against it in this grammar; nothing when it does as they say. */
export function exampleFaults(rule: Rule, grammar: Grammar): string[] {
  const slotsSaid = (text: string): Slots[] =>
    read(exampleDocument(text), grammar)
      .statements.filter(statement => statement.rule === rule.id)
      .map(statement => statement.slots);
  const lost = rule.examples.finds.flatMap(({ text: marked }) => {
    const { text, slots } = unmark(marked);
    const said = slotsSaid(text);
    if (said.some(found => holds(found, slots))) return [];
    const found = said.map(s =>
      Object.entries(s)
        .map(([name, { start, end }]) => `${name}: ${text.slice(start, end)}`)
        .join('; '),
    );
    return [`does not find ${marked}${found.length > 0 ? ` (finds ${found.join(' | ')})` : ''}`];
  });
  const wrong = rule.examples.ignores.flatMap(({ text, because }) =>
    slotsSaid(text).length > 0 ? [`does not ignore ${text} (${because})`] : [],
  );
  return [...lost, ...wrong];
}
