/** A clause as the rules see it, made readable: each phrase as its name in braces. */
import { SYMBOLS } from '../phrase/symbols.ts';

const NAMES = new Map(Object.entries(SYMBOLS).map(([kind, symbol]) => [symbol, `{${kind}}`]));

export const shownSkeleton = (skeleton: string): string =>
  [...skeleton].map(character => NAMES.get(character) ?? character).join('');
