/** What one document may cost. All are options of the command. */
export interface Limits {
  /** Bytes of a file or a row as they are given. @default 33554432 */
  readonly maxBytes: number;
  /** Bytes a gzip, .docx or the text of a PDF may grow to. @default 134217728 */
  readonly maxUnpacked: number;
  /** UTF-16 units of its text, once it is read. @default 1048576 */
  readonly maxCharacters: number;
}

const MB = 1024 * 1024;
/** The longest announcements, annual reports, have half a million characters. */
export const DEFAULT_LIMITS: Limits = { maxBytes: 32 * MB, maxUnpacked: 128 * MB, maxCharacters: MB };

/** Bytes for people: 32 MB, 1.5 KB, 10 bytes. */
export function inUnits(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < MB) return `${(bytes / 1024).toFixed(1).replace(/\.0$/, '')} KB`;
  const size = bytes / MB;
  return `${size < 10 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} MB`;
}

/** Why a document over a limit is refused, and what to do. */
export function tooLarge(limit: number, option: string): string {
  return `is larger than ${inUnits(limit)}: raise ${option} if it really is one announcement`;
}

/** Throws when a text has more characters than one announcement may have. */
export function checkLength(characters: number, { maxCharacters }: Limits): void {
  if (characters <= maxCharacters) return;
  const most = maxCharacters.toLocaleString('en');
  throw new Error(`has more than ${most} characters: raise --max-characters if it really is one announcement`);
}
