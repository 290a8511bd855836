/** Pieces that the patterns of learned units are made of. */
import { INTO_OLD, MERGE, MOVE_FROM, RENAME, SPLIT, UPGRADE } from '../../lexicon/unit-verbs.ts';

export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
/** A character of a name. Marks of quotation may stand around it. */
export const C = '[\\p{Script=Han}A-Za-z0-9·&“”"「」]';
export const LIST = `[\\p{Script=Han}A-Za-z0-9·&“”"「」、]`;
export const END = `(?=[，。；,;（(）)！!\\n]|$|旗下|管理|负责|之后|后[，,])`;

export const MERGED = longestFirst([...MERGE, ...INTO_OLD]);
export const MOVED = longestFirst(MOVE_FROM);
export const BECOMES = [...RENAME, ...UPGRADE, ...SPLIT].filter(word => word.endsWith('为') || word.endsWith('成'));
export const BECOME = longestFirst(BECOMES);
