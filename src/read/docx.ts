import { messageOf } from '../message-of.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import type { Contents } from './contents.ts';
import { docxText } from './docx-text.ts';
import { filledLines } from './filled-lines.ts';
import type { Limits } from './limits.ts';
import { entriesOf, unpackEntry } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Some programs number it. */
const BODY = /^word\/document\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;
const NUMBERING = /^word\/numbering\d*\.xml$/;

/** Reads a Word document: a paragraph a line, a row of a table a line. Throws when it is another zip, damaged, or a zip bomb. */
export function readDocx(bytes: Uint8Array, limits: Limits): Contents {
  const entries = entriesOf(bytes);
  const [body, styles, numbering] = [BODY, STYLES, NUMBERING].map(part => {
    const entry = entries.find(({ name }) => part.test(name));
    const bytes = entry && unpackEntry(entry, limits);
    return bytes && new TextDecoder(byteOrderMark(bytes) ?? 'utf-8').decode(bytes);
  });
  if (body === undefined) throw new Error(otherZip(entries.map(({ name }) => name)));
  let text: string;
  try {
    text = docxText(body, styles ?? '', numbering ?? '');
  } catch (error) {
    throw new Error(`is a damaged Word document (${messageOf(error)}): fetch it again, or open it in Word and save it`);
  }
  return {
    text: filledLines(text).join('\n'),
    encoding: 'utf-8',
    mediaType: MEDIA_TYPE,
    metadata: {},
    replaced: 0,
  };
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
