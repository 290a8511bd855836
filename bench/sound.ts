/** What must hold of every record, whatever the text. */
import { extract, type Grammar, mentions } from '../src/pipeline.ts';
import { documentOfRow } from '../src/read/read.ts';
import { toCodePoints } from '../src/render/code-points.ts';
import { misquotes, validate } from '../src/validate/validate.ts';

/** What is wrong with the record and the mentions of a text; nothing when all is well. */
export function faultsOf(text: string, grammar: Grammar): string[] {
  const document = documentOfRow({ id: 'fuzz', text, publishedOn: '2021-03-04' });
  try {
    const record = extract(document, grammar);
    const points = Array.from(text);
    return [
      ...[...validate(JSON.stringify(record)), ...misquotes(record, text)].map(
        ({ path, message }) => `${path} ${message}`,
      ),
      ...misquotes(toCodePoints(record, text), points).map(({ path, message }) => `in code points: ${path} ${message}`),
      ...mentions(document, grammar)
        .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
        .map(mention => `mention out of the text: ${JSON.stringify(mention)}`),
    ];
  } catch (error) {
    return [error instanceof Error ? String(error.stack) : String(error)];
  }
}
