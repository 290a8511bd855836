import type { Rule } from '../rule.ts';
import absorb from './absorb.ts';
import composed from './composed.ts';
import dissolve from './dissolve.ts';
import dissolved from './dissolved.ts';
import formed from './formed.ts';
import merge from './merge.ts';
import mergeFrom from './merge-from.ts';
import move from './move.ts';
import opened from './opened.ts';
import raise from './raise.ts';
import rename from './rename.ts';
import renameFrom from './rename-from.ts';
import replaced from './replaced.ts';
import setUp from './set-up.ts';
import split from './split.ts';
import unchanged from './unchanged.ts';
import upgrade from './upgrade.ts';

export const UNIT: readonly Rule[] = [
  absorb,
  composed,
  dissolve,
  dissolved,
  formed,
  merge,
  mergeFrom,
  move,
  opened,
  raise,
  rename,
  renameFrom,
  replaced,
  setUp,
  split,
  unchanged,
  upgrade,
];
