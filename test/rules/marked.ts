/** Reads examples: `⟦slot:words⟧` marks in a sentence become spans of the sentence without marks. */
import { createHash } from 'node:crypto';
import type { Document, Span } from '../../src/document.ts';

export interface Marked {
  readonly text: string;
  readonly slots: Readonly<Record<string, Span>>;
}

const MARK = /⟦(?<slot>[\w-]+):(?<words>[^⟧]+)⟧/;

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

export function documentOf(text: string, publishedOn: string | null = '2024-03-15'): Document {
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
