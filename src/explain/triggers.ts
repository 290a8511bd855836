/** Words that promise a fact: what `blindspots` holds every sentence to. */
import { WORD_SETS } from '../lexicon/word-sets.ts';
import { words } from '../lexicon/words.ts';

export type Topic = 'roles' | 'units' | 'figures';

const ROLE_SETS = ['take-up', 'appoint', 'leave', 'go', 'dismiss', 'in-charge', 'move-in'];

/** What becomes of units. 并, 改 and other single characters say too little. */
const UNIT_TRIGGERS: readonly string[] = words(`
成立 组建 设立 新设 增设 筹建 创建 并入 合并 整合 融合 重组 拆分 分拆 更名 改名 升级为 撤销 裁撤 取消 解散 关停 划归 划入 划转 平移 下设 下辖 改组 调整为 独立为
`);

/** Verbs of the word sets that are everyday words besides: alone they promise nothing. */
const EVERYDAY = new Set(
  '管理 提升 提高 协助 支持 进入 离开 加入 统筹 推进 主导 选择 推荐 回归 退出 领导 主持'.split(' '),
);

/** Each trigger word with its topic; figures are triggered by amounts and percentages, which are mentions, not words. */
export function triggerWords(): Map<string, Topic> {
  const words = new Map<string, Topic>();
  for (const set of ROLE_SETS)
    for (const word of WORD_SETS[set] ?? []) if (word.length > 1 && !EVERYDAY.has(word)) words.set(word, 'roles');
  for (const word of UNIT_TRIGGERS) words.set(word, 'units');
  return words;
}
