import type { Contents } from './contents.ts';
import type { Limits } from './limits.ts';
import { checkZip } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Reads the paragraphs of a Word document, one a line. Throws when it is another zip, damaged, or a zip bomb. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Contents> {
  const names = checkZip(bytes, limits);
  if (!names.includes('word/document.xml')) throw new Error('is a zip file but no Word document: unpack it first');
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const text = value.replace(/\n{2,}/g, '\n').trim();
  return { text, encoding: 'utf-8', mediaType: MEDIA_TYPE, metadata: {}, replaced: 0 };
}
