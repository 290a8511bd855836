/** The lines that have something on them, without blanks at their ends. */
export function filledLines(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const filled = line.trimEnd();
    return filled === '' ? [] : [filled];
  });
}
