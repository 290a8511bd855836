/** What is wrong with JSON that a person wrote. */
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  ColonExpected: 'a colon is missing before this',
  PropertyNameExpected: 'a name in double quotes is missing',
  ValueExpected: 'a value is missing',
  EndOfFileExpected: 'something stands behind the end',
  InvalidSymbol: 'names and texts stand in double quotes',
  UnexpectedEndOfString: 'a text is not closed: its last double quote is missing',
  UnexpectedEndOfComment: 'a comment is not closed',
  InvalidNumberFormat: 'this is no number',
  InvalidEscapeCharacter: 'behind a \\ stands one of " \\ / b f n r t u',
  InvalidUnicode: 'behind \\u stand four hexadecimal digits',
  InvalidCharacter: 'a text holds a control character: write it as \\n, \\t, \\u…',
};

export function syntaxFault(code: ParseErrorCode): string {
  const name = printParseErrorCode(code);
  return `is not JSON: ${SYNTAX[name] ?? name}`;
}
