/** What one document may cost. All are options of the command. */
export interface Limits {
  /** Bytes of a file or a row as they are given. @default 33554432 */
  readonly maxBytes: number;
  /** Bytes a gzip, .docx or the text of a PDF may grow to. @default 134217728 */
  readonly maxUnpacked: number;
}

export const DEFAULT_LIMITS: Limits = { maxBytes: 32 * 1024 * 1024, maxUnpacked: 128 * 1024 * 1024 };

/** Bytes for people: 32 MB. */
export function megabytes(bytes: number): string {
  const size = bytes / (1024 * 1024);
  return `${size < 10 ? size.toFixed(1).replace(/\.0$/, '') : Math.round(size)} MB`;
}

/** Why a document over a limit is refused, and what to do. */
export function tooLarge(limit: number, option: string): string {
  return `is larger than ${megabytes(limit)}: raise ${option} if it really is one announcement`;
}
