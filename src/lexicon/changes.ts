import { tagged } from './words.ts';

/** Words that say a quantity changed: what it is compared with, and which way it went. */
export type Direction = 'up' | 'down' | 'either';

/** What a change is counted from. */
export const COMPARISONS: Readonly<Record<string, 'yoy' | 'qoq' | null>> = tagged<'yoy' | 'qoq' | null>(
  [
    'yoy',
    `
同比 同环比 YoY yoy YOY 同比大幅 同口径 按年 按年度 年 较上年同期 较去年同期 比上年同期 比去年同期 比上年 较上年 较去年 比去年
`,
  ],
  [null, '较上期 较年初 比年初 较期初 较上年末 较去年末 较上年度末 较去年底 较上年期末 较预期 较此前'],
  ['qoq', '环比 QoQ qoq QOQ 按季 季 月 较上季 较上季度 较上月 比上季度 比上月'],
);

/** Comparisons that are words only together with a verb of one character: 年增, 季减. */
export const SHORT_COMPARISONS: readonly string[] = ['年', '季', '月'];

export const CHANGE_VERBS: Readonly<Record<string, Direction>> = tagged<Direction>(
  [
    'up',
    `
增长 增加 溢价 增 大增 猛增 激增 净增 净增加 净新增 新增 急升 急增 上扬 走高 飙涨 上升 上涨 上调 大涨 涨 升 提升 提高 扩大
扩张 攀升 上浮 优化 改善 多增 高出 高于 超出 领先 跑赢 优于 快于 多于 多花 多卖 多交 多付 多收 多产 多开 微增
暴涨 暴增 飙升 预增 续增 增亏 多赚 劲增 倍增 成长 高 涨价 提价 加薪 涨薪 多 多出 多了
`,
  ],
  [
    'down',
    `
微降 蒸发 跌去 下挫 暴跌 骤降 锐减 预减 减亏 少亏 低于 落后 跑输 少于 慢于 少花 少卖 少交 少付 少收 少产 下降
下滑 下跌 下调 减少 减 降低 降 跌 净减少 急跌 走低 走弱 大跌 大降 回落 收窄 稀释 收缩 缩减 缩水
萎缩 压缩 缩短 折让 折价 放缓 节省 低 降价 降薪 少 少了
`,
  ],
  ['either', '变动 变化'],
);
