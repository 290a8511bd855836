/** Pieces that the patterns of learned units are made of. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { INTO_OLD, MERGE, MOVE_FROM, RENAME, SPLIT, UPGRADE } from '../../lexicon/unit-verbs.ts';

/** A character of a name. Marks of quotation may stand around it. */
export const C = '[\\p{Script=Han}A-Za-z0-9·&“”"「」]';
export const LIST = `[\\p{Script=Han}A-Za-z0-9·&“”"「」、]`;
export const END = `(?=[，。；,;（(）)！!\\n]|$|旗下|管理|负责|之后|后[，,])`;

export const MERGED = alternatives([...MERGE, ...INTO_OLD]);
export const MOVED = alternatives(MOVE_FROM);
export const BECOMES = [...RENAME, ...UPGRADE, ...SPLIT].filter(word => word.endsWith('为') || word.endsWith('成'));
export const BECOME = alternatives(BECOMES);
