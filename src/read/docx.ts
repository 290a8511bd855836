import type { Contents } from './contents.ts';
import type { Limits } from './limits.ts';
import { checkZip } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads the paragraphs of a Word document, one a line. Throws when it is another zip, damaged, or a zip bomb. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  const names = checkZip(bytes, limits);
  if (!names.includes('word/document.xml')) throw new Error(otherZip(names));
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value.replace(/\n{2,}/g, '\n').trim();
  return { text, encoding: 'utf-8', mediaType: MEDIA_TYPE, metadata: {}, replaced: 0 };
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
