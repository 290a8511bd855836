/** What the verb of a match, and the words around it, say of the change. */
import { APPOINT, FOR_NOW, IN_CHARGE_CHANGE, STILL, STILL_AT, STILL_BEFORE, TAKE_UP } from '../lexicon/verbs.ts';
import type { RoleChange } from '../schema.ts';
import type { Match } from './matched.ts';

/** Before a verb of being in charge: from now on. */
const BEGINS = /(?:将|今后|开始|转而|改为)(?:同时|共同|一并|全面)?(?:负责|分管|主管|领导|牵头|统筹|带领|管理|统管)/;

/** The change that a rule names, or that its verb does. */
export function changeOf(change: RoleChange | 'by-trigger', word: string | undefined): RoleChange {
  if (change !== 'by-trigger') return change;
  return (word === undefined ? undefined : (TAKE_UP[word] ?? APPOINT[word] ?? IN_CHARGE_CHANGE[word])) ?? 'appointed';
}

/** The longest verb of taking up a post, of two characters or more, that these words end with. */
function verbAtEnd(words: string): string | undefined {
  for (let from = 0; from <= words.length - 2; from++)
    if (Object.hasOwn(TAKE_UP, words.slice(from))) return words.slice(from);
  return undefined;
}

const LONGEST_STILL = 14;

/** The verb right before the posts knows best: 接替林越代行总裁 is acting, whatever else is said. */
export function changeBefore(match: Match, posts: string, change: RoleChange): RoleChange {
  const at = match.slots[posts];
  if (!at || change !== 'appointed') return change;
  const { skeleton } = match.clause;
  const before = skeleton.slice(Math.max(0, at.start - 4), at.start);
  const verb = verbAtEnd(before);
  const said = (verb === undefined ? undefined : TAKE_UP[verb]) ?? change;
  const verbAt = verb === undefined ? at.start : at.start - verb.length;
  const goesOn =
    STILL.test(skeleton.slice(Math.max(0, verbAt - 3), verbAt)) ||
    STILL_AT.test(skeleton.slice(Math.max(0, verbAt - LONGEST_STILL), verbAt));
  return said === 'appointed' && goesOn ? 'retained' : said;
}

/** 目前执行董事为林越 and 董事名单 tell who holds a post, not who takes it up. */
const AS_OF_NOW = /目前|现时|截至|于本公告|公告日期|名单|组成|构成/;
/** 目前正在交接，接任者为林越: who comes next. */
const NEXT = /^(?:其)?(?:接任|接替|继任|接班)/;
const IS = /^(?:为|是|系|分别为|分别是)$/;

/** 同意林越不再担任总裁: what stands right before the posts takes them away again; 历任 tells of long ago. */
const REFUSED = /(?:不再|不得|不能|未能|不)(?:继续)?(?:担任|出任|兼任|任|为|是)$|(?:历|曾)(?:经)?(?:担任|任)$/;

/** 不再由林越分管 */
const NO_LONGER = /不再(?:继续|直接)?由\uE001[^\uE001]*$/;
/** 原由|林越代管的渠道部 */
const BY_WHOM_ONCE = /(?:不再|原|原来|原先|此前|先前|过去)(?:一直|主要|暂|直接)?由$/;
/** 原由林越分管: it no longer is. */
const WAS = /(?:原|原来|原先|此前|先前|过去)(?:一直|主要|暂|直接)?由\uE001[^\uE001]*$/;

/** Whether the words right before the posts take back what the match says. */
export function isRefused(match: Match, posts: string): boolean {
  const at = match.slots[posts];
  if (!at) return false;
  return REFUSED.test(match.clause.skeleton.slice(Math.max(0, at.start - 8), at.start));
}

/** 代为履行总裁职责|的安排自即日起终止: it ends. */
const ENDS = /^[^，,。；;]{0,8}(?:安排|职责|工作|期限|职权|情况)[^，,。；;]{0,16}(?:终止|结束|届满|解除|停止)/;

/** 仍由林越负责 goes on, 暂由林越负责 is for a while, 将负责 begins. */
export function adverbial(change: RoleChange, said: string, verb: string, before: string, behind: string): RoleChange {
  if ((change === 'acting' || change === 'concurrent') && ENDS.test(behind)) return 'left';
  if (change !== 'left' && NO_LONGER.test(said)) return 'left';
  if ((change === 'concurrent' || IN_CHARGE_CHANGE[verb]) && FOR_NOW.test(said)) return 'acting';
  if (change === 'current' && verb && BY_WHOM_ONCE.test(before)) return 'former';
  if (change === 'current')
    return IN_CHARGE_CHANGE[verb] ?? (FOR_NOW.test(said) ? 'acting' : BEGINS.test(said) ? 'appointed' : change);
  if (change !== 'appointed') return change;
  if (WAS.test(said)) return 'former';
  if (IS.test(verb) && AS_OF_NOW.test(before) && !NEXT.test(said)) return 'current';
  const told = IN_CHARGE_CHANGE[verb];
  if (told) return told;
  if (STILL_BEFORE.test(said)) return 'retained';
  if (/(?:一直|始终)由/.test(said)) return 'current';
  return FOR_NOW.test(said) ? 'acting' : change;
}
