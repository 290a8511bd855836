/** Lists of words written as running text, with blanks between them. */

/** The words of a list. */
export function words(text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return [first, ...others];
}

/** The words of several lists, each with what is said of its list. */
export function tagged<Value>(...lists: readonly (readonly [Value, string])[]): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  for (const [value, text] of lists) for (const word of words(text)) values[word] = value;
  return values;
}
