/** Colour for a terminal, and none elsewhere. */
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** `wantsColour` has decided; Node is not to look at the stream again. */
const FORCED = { validateStream: false } as const;

/** Colours text when asked to, else leaves it as it is. */
export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => styleText(style, text, FORCED) : (_, text) => text;

/** Whether a stream wants colour: a terminal does, unless NO_COLOR is set; FORCE_COLOR decides for anything else. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  return forced !== undefined ? forced !== '0' : stream.isTTY === true;
}
