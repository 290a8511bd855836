/** All matches of a pattern in a text, for patterns asked of every document or clause. */

/**
 * The same matches as `String.matchAll`, which makes a new regular expression at each call and so takes longer than most texts take
 * to be searched. The pattern must have the flag g.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
