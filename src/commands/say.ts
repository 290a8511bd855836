/** What is told on standard error. */

/** Names of files and ids are anybody's: what would move the cursor, colour the terminal or turn the line round is spelled out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal.
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

export function say(line: string): void {
  process.stderr.write(`${shown(line)}\n`);
}

/** A line as a terminal may show it. */
export function shown(line: string): string {
  return line.replace(CONTROLS, control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
