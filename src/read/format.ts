/** Which format some bytes are in: the content decides, the name only where the content could be several. */
import { RECORD_URN } from '../schema.ts';
import { utf16At } from './utf16.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'gzip' | 'jsonl' | 'csv';

/** How many bytes of the beginning `sniff` wants. */
export const HEAD_BYTES = 4096;

interface Unreadable {
  readonly unreadable: string;
}

export const RECORD_NO_DOCUMENT = 'is a record that zongheng wrote: name the announcement it was made from';
const JSON_NO_LINES =
  'is JSON, but not JSON Lines: write each announcement as {"id":…,"text":…} on a line of its own (jq -c . does it, jq -c ".[]" for an array) into a .jsonl file';

/** Says what a file is from its first bytes and its name, or why it is nothing that can be read. Throws for UTF-32. */
export function sniff(head: Uint8Array, name: string): Format | Unreadable {
  const bytes = Buffer.from(head.subarray(0, HEAD_BYTES));
  const ascii = bytes.toString('latin1');
  if (ascii.startsWith('\x1f\x8b')) return 'gzip';
  if (isPdf(ascii)) return 'pdf';
  if (ascii.startsWith('PK\x03\x04')) return 'docx';
  const foreign = FOREIGN.find(([offset, mark]) => ascii.startsWith(mark, offset));
  if (foreign) return { unreadable: foreign[2] };
  if (isMail(ascii)) return { unreadable: MAIL };
  const wide = utf16At(bytes);
  const [, named] = /\.(?<ending>docx|pdf|gz)$/i.exec(name) ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them.
  if (named && !wide && ((bytes.length > 0 && bytes.length < SHORTEST) || /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(ascii)))
    return { unreadable: `is no .${named.toLowerCase()}, whatever its name says: it is damaged, so fetch it again` };
  const text = (wide ? new TextDecoder(wide).decode(bytes) : ascii).replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, '');
  return sniffText(text, name.toLowerCase().replace(/\.gz$/, ''));
}

function sniffText(text: string, name: string): Format | Unreadable {
  if (text.startsWith('{') && text.slice(0, 200).includes(`"$schema": "${RECORD_URN}`))
    return { unreadable: RECORD_NO_DOCUMENT };
  // An object or an array that doesn't end where its line does, or that holds others.
  if (/^(?:[{[]\s*[\r\n]|\[\s*\{)/.test(text)) return { unreadable: JSON_NO_LINES };
  if (/\.(?:jsonl|ndjson)$/.test(name)) return 'jsonl';
  if (/\.(?:csv|tsv)$/.test(name)) return 'csv';
  if (looksLikeHtml(text, name)) return 'html';
  if (/^\{\s*"(?:id|text|title|uri|publisher|publishedOn)"\s*:/.test(text)) return 'jsonl';
  if (/^\{\s*"[^"\r\n]{1,100}"\s*:/.test(text)) return { unreadable: JSON_NO_LINES };
  return /\.(?:md|markdown)$/.test(name) ? 'markdown' : 'text';
}

const PICTURE = 'is a picture: zongheng reads text, not scans; run OCR on it first';
const ARCHIVE = 'is an archive: unpack it first';
const MAIL = 'is a saved mail or page with its parts (MIME): save it as text or .html';

/** What files of other programs have at an offset, as one character a byte. */
const FOREIGN: readonly (readonly [offset: number, mark: string, reason: string])[] = [
  [
    0,
    '\xd0\xcf\x11\xe0',
    'is an old Word, WPS, Excel or PowerPoint file, or locked with a password: save it as .docx, a table as .csv',
  ],
  [0, '{\\rtf', 'is RTF: save it as .docx'],
  [0, '\x89PNG', PICTURE],
  [0, '\xff\xd8\xff', PICTURE],
  [0, 'GIF8', PICTURE],
  [8, 'WEBP', PICTURE],
  [0, 'II*\0', PICTURE],
  [0, 'MM\0*', PICTURE],
  [0, '7z\xbc\xaf', ARCHIVE],
  [0, 'Rar!', ARCHIVE],
  [0, 'PK\x05\x06', ARCHIVE],
  [0, '\xfd7zXZ\0', ARCHIVE],
  [0, '\x28\xb5\x2f\xfd', ARCHIVE],
  [4, '1AY&SY', ARCHIVE],
  [257, 'ustar', ARCHIVE],
  [0, '\x7fELF', 'is a program'],
];

/** Bytes of the shortest text that may have the name of another format; what is shorter was cut off. */
const SHORTEST = 6;

/** At its start; behind what was left of a transfer only with an object below, for a text may speak of %PDF-1.4. */
function isPdf(head: string): boolean {
  const at = head.slice(0, 1024).indexOf('%PDF-');
  if (at < 0) return head === '%PDF';
  return /^[\0\s\xef\xbb\xbf]*$/.test(head.slice(0, at)) || /\d\s{1,9}\d{1,9}\s{1,9}obj\b/.test(head.slice(at));
}

function isMail(head: string): boolean {
  return /^[\w-]{1,40}:\s/.test(head) && /^(?:MIME-Version|Content-Transfer-Encoding):/im.test(head);
}

/** What editors of web pages keep: the inside of a page. */
const FRAGMENT =
  /^<(?:p|div|section|article|main|table|h[1-6]|span|strong|ul|ol|meta|title|style|script|link)(?:\s[^<>]{0,500})?>/i;

function looksLikeHtml(text: string, name: string): boolean {
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    return true;
  if (FRAGMENT.test(text)) return true;
  return /\.x?html?$/.test(name) && /<[a-z!][^<>]{0,500}>/i.test(text);
}
