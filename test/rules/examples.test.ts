import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/document.ts';
import { loadGrammar, read } from '../../src/pipeline.ts';
import { RULES } from '../../src/rules/index.ts';
import { documentOf, unmark } from './marked.ts';

const grammar = loadGrammar();

function slotsSaid(text: string, rule: string): Record<string, string>[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return read(documentOf(text), grammar)
    .statements.filter(statement => statement.rule === rule)
    .map(({ slots }) =>
      Object.fromEntries(Object.entries(slots).map(([name, span]) => [name, `${span.start} ${words(span)}`])),
    );
}

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.finds.map(example => example.text))('finds %s', marked => {
    const { text, slots } = unmark(marked);
    const expected = Object.fromEntries(
      Object.entries(slots).map(([name, span]) => [name, `${span.start} ${text.slice(span.start, span.end)}`]),
    );
    expect(Object.keys(expected).length, 'an example marks at least one slot').toBeGreaterThan(0);
    expect(slotsSaid(text, id)).toContainEqual(expect.objectContaining(expected));
  });

  test.each(rule.examples.ignores.map(example => [example.text, example.because]))('ignores %s: %s', text => {
    expect(slotsSaid(text, id)).toEqual([]);
  });
});
