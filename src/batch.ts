/** Many documents: one outcome a document, in input order; never rejects for a document's sake. */
import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import type { Grammar } from './pipeline.ts';
import { extract, mentions } from './pipeline.ts';
import { Row } from './read/row.ts';

export function documentOfRow(row: Row): Document {
  return {
    id: row.id,
    text: row.text,
    sha256: createHash('sha256').update(row.text).digest('hex'),
    mediaType: 'text/plain',
    encoding: 'utf-8',
    ...(row.uri ? { uri: row.uri } : {}),
    title: row.title ?? null,
    publisher: row.publisher ?? null,
    publishedOn: row.publishedOn ? { value: row.publishedOn, basis: 'given' } : { value: null, basis: 'none' },
  };
}

/** What to make of a document: its record, or what is named in it. */
export type Product = 'record' | 'mentions';

export function lineOf(json: string, product: Product, grammar: Grammar): string {
  const parsed = Row.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(parsed.error.message);
  const document = documentOfRow(parsed.data);
  if (product === 'record') return JSON.stringify(extract(document, grammar));
  const named = mentions(document, grammar).map(mention => {
    const { kind, start, end, ...fields } = mention;
    return { kind, start, end, text: document.text.slice(start, end), ...fields };
  });
  return JSON.stringify({ id: document.id, mentions: named });
}
