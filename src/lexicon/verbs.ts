/** Verbs of office, by what stands around them. Words of the language; rules name a set as <set>. */
import type { RoleChange } from '../schema.ts';
import { tagged, words } from './words.ts';

/** Somebody takes up posts: 林越出任总裁. What the verb itself says of the change. */
export const TAKE_UP: Readonly<Record<string, RoleChange>> = tagged<RoleChange>(
  [
    'appointed',
    `
担任 出任 接任 接替 拟任 将任 新任 新晋 新增为 继任 升任 降任 降为 降职为 晋升为 晋升 擢升为 提升为 升为 升至 履新 履职
就任 上任 到任 当选为 当选 成为 接棒成为 获颁 出掌 接掌 执掌 接棒 接手 受聘为 受聘担任 获任 获聘为 获聘 获委任 获任命
获聘任 获委任为 获任命为 获聘任为 获选为 获推选为 获选举为 提名为 拟提名为 拟聘任为 拟聘为 拟推荐为 获提名为
获提名担任 提名任 提名担任 推荐为 被提名为 被任命为 被委任为 被聘任为 被聘为 被选举为 被选为 被推选为 被推举为 被增选为 被补选为 被选任为
被提拔为 被返聘为 被指定为 改任 转任 转为 获调任为 获转任为 被调任为 调任 调任为 改为担任 转为担任 换岗担任 轮岗担任
空降 任 任职 荣任 荣升 提任 晋任 复任 回任 受任 调升 调升为 提拔为 擢升 升职为 升格为 转正为 转正 扶正为 获晋升为 被擢升为
被晋升为 返聘为
`,
  ],
  [
    'retained',
    `
专任 专职担任 仅担任 只担任 留任 留任为 连任 续任 续聘为 获续聘为 继续担任 仍担任 持续担任 仍任 仍为 继续任 继续出任 保留
只保留 仅保留 继续做 仍做 还做 获重选 获重选为 重选为 获重选连任 获重选连任为 重选连任 重选连任为 膺选连任 获选连任 获续委任为 获续任为
`,
  ],
  ['concurrent', '兼任 兼 兼职担任 继续兼任 仍兼任'],
  [
    'acting',
    '代任 暂兼 代理 代行 代为履行 代为行使 暂代 暂任 署任 署理 暂时履行 临时接任 暂时接任 临时担任 暂时担任 临时出任 临时兼任 暂时兼任 代',
  ],
);

/** The verbs of office that mean nothing else, for patterns. */
export const OFFICE = '担任|出任|接任|升任|就任|兼任|调任|转任|改任';

/** Somebody is put into posts by somebody else: 任命林越为总裁. */
export const APPOINT: Readonly<Record<string, RoleChange>> = tagged<RoleChange>(
  [
    'appointed',
    `
任命 新任 委任 聘任 聘请 新聘 延揽 延聘 改聘 选聘 返聘 聘 选举 选取 选任 推选 推举 推荐 选 增选 增聘 增补 补选 改选
新增 新增认定 增补认定 提名 提拔 提升 擢升 指定 指派 委派 派驻 选派 任用 引进 引入 邀请 聘用 拟任 选定 敲定 起用 启用 核准 批准 同意 调任 调派 改任
`,
  ],
  ['retained', '续聘'],
);

const ACTING = Object.keys(TAKE_UP).filter(verb => TAKE_UP[verb] === 'acting' && verb.length > 1);

/** Somebody gives up posts: 林越辞去总裁. */
export const LEAVE: readonly string[] = [
  ...ACTING.flatMap(verb => [`不再${verb}`, `停止${verb}`]),
  ...words(`
不再继续担任 不再担任 不再续任 不再连任 不再寻求连任 不寻求连任 不再谋求连任 不再留任 不再接任 不再受聘为 不再身兼 未能连任 未获连任 未获续聘为 不再为
不再是 免兼 不再兼任 不再出任 不再履行 不再任 不再做 不担任 不再负责 不再分管 不再主管 请求辞去 申请辞去
辞去了 辞去 请辞 辞任 辞掉 卸任 卸下 卸去 离任 退任 让出 交棒 退出
`),
];

/** Somebody goes, and with it the posts said before the name: 副总裁林越辞职. */
export const GO: readonly string[] = words(`
另有任用 另有他任 离开公司 离职 辞职 请辞 辞任 卸任 离任 退任 退休 荣休 闪辞 挂印而去 离世 去世 逝世 辞世 病逝 去职 递交辞呈
提交辞呈 提出辞呈 递交了辞呈 退居二线 退居幕后 挂冠而去 身故 身亡 荣退 到龄退休 请求离任 选择离开 选择创业 离职创业
外出创业 另行安排 另有安排 有新的工作安排 有新的任用 有新的安排 挂靴 下台 调离 另谋高就 出走 功成身退 被解雇 遭解雇 被解职 不再留任 不再履职 不再续任 不再连任 不再寻求连任 不寻求连任 不再谋求连任
不膺选连任 不再膺选连任 不会膺选连任 不再续聘 未获续聘 未能连任 未获连任 被免去职务 引退 退出领导班子 退出班子 退出领导岗位 出局 卸职 被罢免 遭罢免 被撤职 被免职 被解聘 遭解聘 下课 离队 离开
`);

/** Somebody is taken out of posts: 免去林越的总裁职务. */
export const DISMISS: readonly [string, ...string[]] = words(`
免去 免除 解聘 终止聘任 不再聘任 不再聘请 不再委任 解除 罢免 罢黜 解任 撤换 撤去 撤销
`);

/** Responsibility without a title: 林越负责华东大区. */
export const IN_CHARGE: readonly string[] = words(`
全面负责 直接管理 直管 直接负责 新增负责 同时负责 统筹负责 领衔 亲自带 亲自抓 打理 统辖 管辖 统率 抓总 负总责 分管 主管 负责 兼管 协管 代管 暂管 代为管理 统管 统领 带领
领导 牵头 管理 统筹 主持 带队 挂帅 操盘 督导 筹建 坐镇 主抓 主理 整体负责 总负责 具体负责 继续负责 继续分管 新增分管
增加分管
`);

/** The verbs of being in charge that mean nothing else, for patterns. */
export const CHARGE = '负责|分管|主管|主抓|掌管|执掌|协管|统管|兼管|牵头|带领|掌舵|操盘';

/** The charge of a unit ends: 不再分管财务部. */
export const STOP_CHARGE: readonly string[] = words(`
不再负责 不再分管 不再主管 不再兼管 不再牵头 不再领导 不再管理 不再带领 不再统管 不再统筹 不再掌管 不再代管 不再协管
`);

/** Between who or what was before and who or what is now: 总裁由林越变更为周启. */
export const CHANGED_INTO = words(`
变更为 变更成 变为 变成 更换为 更替为 调整为 改选为 改为 换成 换为 改派为 改派
`);

/** Moves without a title: 调入总裁办公室. */
export const MOVE_IN: readonly string[] = words(`
赴 转赴 调入 调任 调往 调至 调到 转入 转岗至 轮岗至 轮岗到 轮换至 交流至 交流到 转岗到 转到 赴任 调回 转至 转往 借调至
借调到 外派至 外派到 进入 加入 加盟 空降 回归 回到 入职
`);

/** Careers: what somebody was, never a change. */
export const CAREER: readonly string[] = words(`
历任 曾任 曾担任 曾出任 先后担任 先后任 曾先后担任 曾先后任 曾历任 曾兼任 曾就职于 曾在 此前担任 此前任 此前为 原任
曾为 历职 曾是 生前任 生前担任 退休前任 退休前担任 离职前任 离职前担任 去世前任 调整前任 调整前担任 履新前任 履新前担任 此前是 之前是 原本是 早年任
`);

/** What somebody holds at the time of writing: 现任总裁. */
export const HOLD: readonly string[] = words(`
现任 现担任 现为 目前担任 目前任 目前为 现兼任 仍为 仍是 已是 如今是 现在是 目前是 现已是 在任 至今任 至今担任 至今出任 至今兼任
`);

/** Adverbs before a verb of taking up that turn it into going on. */
export const STILL = /(?:仍|仍然|仍将|依然|依旧|继续|仍会)$/;

/** 继续在公司|担任: going on at a place, right before the verb. */
export const STILL_AT = /(?:继续|仍|仍将|仍然|依然|依旧)[在于][^，,。；;\uE001\uE002]{1,10}$/;

/** 仍 before 由 or a verb of being in charge. */
export const STILL_BEFORE = /(?:仍|仍然|继续|依然|依旧)(?:由|将由|负责|分管)/;

/** What verbs of being in charge say of the change, where it isn't just being in charge. */
export const IN_CHARGE_CHANGE: Readonly<Record<string, RoleChange>> = tagged<RoleChange>(
  ['appointed', '新增负责 新增分管 增加分管'],
  ['concurrent', '兼管'],
  ['acting', '代管 暂管 代为管理'],
);

/** Verbs of taking over the charge of a unit. */
export const TAKE_CHARGE: readonly string[] = words(`
重掌 重新执掌 掌舵 接掌 接管 接手 执掌 掌管 接棒 执棒 主政 担纲 领军
`);

/** 暂 before 由: for a while. */
export const FOR_NOW =
  /暂(?:时)?由|(?:临时|暂时|暂|代为)(?:全面)?(?:负责|分管|主管|兼管|兼任|领导|管理|牵头|统筹|主持)/;

/** Between a comma and a verb of office, where the clause goes on about the same person. */
export const THEN: readonly string[] = words(`
并 并且 而是 转而 惟 但 但仍 仍继续 仍然 并仍 仍将继续 且 还 也 亦 又 同时 并同时 一并 仍将 将 并将 还将 也将 亦将 同时将 已经 并已 并已经 目前
正式 今后 此后 之后 其后 随后 后 自己 其本人 本人 至今 期间
`);
