/** A sticky pattern at one place of a text, for questions asked at many places. */

/** What the pattern (flag y) finds right at the offset; its `lastIndex` is the end then. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether the pattern (flag y) matches right at the offset; its `lastIndex` is the end then. */
export function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
