import type { Contents } from './contents.ts';
import { filledLines } from './filled-lines.ts';
import type { Limits } from './limits.ts';
import { tableRow } from './table-row.ts';
import { checkZip } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads a Word document: a paragraph a line, a row of a table a line. Throws when it is another zip, damaged, or a zip bomb. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  const names = checkZip(bytes, limits);
  if (!names.includes('word/document.xml')) throw new Error(otherZip(names));
  const { default: mammoth } = await import('mammoth');
  let written = '';
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      // The text is taken before it becomes HTML, and nothing is left to become that.
      transformDocument: (document: WordElement) => {
        written = textOf(document);
        return { ...document, children: [] };
      },
    },
  );
  const text = filledLines(written).join('\n');
  return { text, encoding: 'utf-8', mediaType: MEDIA_TYPE, metadata: {}, replaced: 0 };
}

/** What mammoth makes of the elements of a document; deleted text is no more among them. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordElement[];
}

function textOf(element: WordElement): string {
  const inner = () => (element.children ?? []).map(textOf);
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return `${inner().join('')}\n`;
    case 'tableRow':
      return `${tableRow(inner())}\n`;
    default:
      return inner().join('');
  }
}

/** What the zip files of other programs have in them. */
const OTHERS: readonly (readonly [part: RegExp, reason: string])[] = [
  [/^xl\//, 'is an Excel workbook: save it as .csv, with columns id and text'],
  [/^ppt\//, 'is a PowerPoint file: save it as .docx or .pdf'],
  [/^OFD\.xml$/, 'is an OFD document: save it as .pdf or text'],
  [/^content\.xml$/, 'is an OpenDocument file: save it as .docx'],
];

function otherZip(names: readonly string[]): string {
  const known = OTHERS.find(([part]) => names.some(name => part.test(name)));
  return known?.[1] ?? 'is a zip file but no Word document: unpack it first';
}
