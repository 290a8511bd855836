/** Which format some bytes are in: the content decides, the name only where the content could be several. */

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'gzip' | 'jsonl' | 'csv';

/** How many bytes of the beginning `sniff` wants. */
export const HEAD_BYTES = 4096;

/** Says what a file is from its first bytes and its name, or why it is nothing that can be read. */
export function sniff(head: Uint8Array, name: string): Format | { readonly unreadable: string } {
  const ascii = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1');
  if (ascii.startsWith('\x1f\x8b')) return 'gzip';
  if (ascii.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (ascii.startsWith('PK\x03\x04')) return 'docx';
  const foreign = FOREIGN.find(([mark]) => ascii.startsWith(mark));
  if (foreign) return { unreadable: foreign[1] };
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  if (/\.(?:jsonl|ndjson)$/.test(plain)) return 'jsonl';
  if (/\.csv$/.test(plain)) return 'csv';
  if (looksLikeHtml(ascii, plain)) return 'html';
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*"(?:id|text|title|uri|publisher|publishedOn)"\s*:/.test(ascii)) return 'jsonl';
  return /\.(?:md|markdown)$/.test(plain) ? 'markdown' : 'text';
}

const FOREIGN: readonly (readonly [mark: string, reason: string])[] = [
  ['\xd0\xcf\x11\xe0', 'is an old Word, Excel or PowerPoint file: save it as .docx'],
  ['{\\rtf', 'is RTF: save it as .docx'],
  ['\x89PNG', 'is a picture: zongheng reads text, not scans'],
  ['\xff\xd8\xff', 'is a picture: zongheng reads text, not scans'],
  ['GIF8', 'is a picture: zongheng reads text, not scans'],
  ['7z\xbc\xaf', 'is an archive: unpack it first'],
  ['Rar!', 'is an archive: unpack it first'],
  ['\x7fELF', 'is a program'],
];

function looksLikeHtml(head: string, name: string): boolean {
  if (
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  )
    return true;
  return /\.x?html?$/.test(name) && /<[a-z!][^<>]{0,500}>/i.test(head);
}
