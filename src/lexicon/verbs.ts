/** Verbs of office, by what stands around them. Words of the language; rules name a set as <set>. */
import type { RoleChange } from '../schema.ts';
import { words } from './words.ts';

/** Somebody takes up posts: 林越出任总裁. What the verb itself says of the change. */
export const TAKE_UP: Readonly<Record<string, RoleChange>> = {
  担任: 'appointed',
  出任: 'appointed',
  接任: 'appointed',
  接替: 'appointed',
  拟任: 'appointed',
  将任: 'appointed',
  新任: 'appointed',
  新增为: 'appointed',
  继任: 'appointed',
  升任: 'appointed',
  降任: 'appointed',
  降为: 'appointed',
  降职为: 'appointed',
  晋升为: 'appointed',
  晋升: 'appointed',
  擢升为: 'appointed',
  提升为: 'appointed',
  升为: 'appointed',
  升至: 'appointed',
  履新: 'appointed',
  履职: 'appointed',
  就任: 'appointed',
  上任: 'appointed',
  到任: 'appointed',
  当选为: 'appointed',
  当选: 'appointed',
  成为: 'appointed',
  接棒成为: 'appointed',
  获颁: 'appointed',
  出掌: 'appointed',
  接掌: 'appointed',
  执掌: 'appointed',
  接棒: 'appointed',
  接手: 'appointed',
  受聘为: 'appointed',
  受聘担任: 'appointed',
  获任: 'appointed',
  获聘为: 'appointed',
  获聘: 'appointed',
  获委任: 'appointed',
  获任命: 'appointed',
  获聘任: 'appointed',
  获委任为: 'appointed',
  获任命为: 'appointed',
  获聘任为: 'appointed',
  获选为: 'appointed',
  获推选为: 'appointed',
  获选举为: 'appointed',
  提名为: 'appointed',
  拟提名为: 'appointed',
  拟聘任为: 'appointed',
  拟聘为: 'appointed',
  拟推荐为: 'appointed',
  获提名为: 'appointed',
  获提名担任: 'appointed',
  提名任: 'appointed',
  提名担任: 'appointed',
  推荐为: 'appointed',
  被提名为: 'appointed',
  被任命为: 'appointed',
  被委任为: 'appointed',
  被聘任为: 'appointed',
  被聘为: 'appointed',
  被选举为: 'appointed',
  被选为: 'appointed',
  被推选为: 'appointed',
  被推举为: 'appointed',
  被提拔为: 'appointed',
  被返聘为: 'appointed',
  被指定为: 'appointed',
  改任: 'appointed',
  转任: 'appointed',
  转为: 'appointed',
  获调任为: 'appointed',
  获转任为: 'appointed',
  被调任为: 'appointed',
  调任: 'appointed',
  调任为: 'appointed',
  改为担任: 'appointed',
  转为担任: 'appointed',
  换岗担任: 'appointed',
  轮岗担任: 'appointed',
  空降: 'appointed',
  任: 'appointed',
  任职: 'appointed',
  荣任: 'appointed',
  荣升: 'appointed',
  提任: 'appointed',
  晋任: 'appointed',
  复任: 'appointed',
  回任: 'appointed',
  受任: 'appointed',
  调升: 'appointed',
  调升为: 'appointed',
  提拔为: 'appointed',
  擢升: 'appointed',
  升职为: 'appointed',
  升格为: 'appointed',
  转正为: 'appointed',
  扶正为: 'appointed',
  获晋升为: 'appointed',
  被擢升为: 'appointed',
  被晋升为: 'appointed',
  专任: 'retained',
  专职担任: 'retained',
  仅担任: 'retained',
  只担任: 'retained',
  兼任: 'concurrent',
  兼: 'concurrent',
  兼职担任: 'concurrent',
  继续兼任: 'concurrent',
  仍兼任: 'concurrent',
  代任: 'acting',
  代理: 'acting',
  代行: 'acting',
  代为履行: 'acting',
  代为行使: 'acting',
  暂代: 'acting',
  暂任: 'acting',
  署任: 'acting',
  暂时履行: 'acting',
  代: 'acting',
  留任: 'retained',
  连任: 'retained',
  续任: 'retained',
  返聘为: 'appointed',
  续聘为: 'retained',
  获续聘为: 'retained',
  继续担任: 'retained',
  仍担任: 'retained',
  持续担任: 'retained',
  仍任: 'retained',
  仍为: 'retained',
  继续任: 'retained',
  继续出任: 'retained',
  保留: 'retained',
  只保留: 'retained',
  仅保留: 'retained',
};

/** Somebody is put into posts by somebody else: 任命林越为总裁. */
export const APPOINT: Readonly<Record<string, RoleChange>> = {
  任命: 'appointed',
  新任: 'appointed',
  委任: 'appointed',
  聘任: 'appointed',
  聘请: 'appointed',
  新聘: 'appointed',
  延揽: 'appointed',
  延聘: 'appointed',
  改聘: 'appointed',
  选聘: 'appointed',
  返聘: 'appointed',
  聘: 'appointed',
  选举: 'appointed',
  选取: 'appointed',
  选任: 'appointed',
  推选: 'appointed',
  推举: 'appointed',
  推荐: 'appointed',
  选: 'appointed',
  增选: 'appointed',
  增聘: 'appointed',
  增补: 'appointed',
  补选: 'appointed',
  改选: 'appointed',
  新增: 'appointed',
  提名: 'appointed',
  提拔: 'appointed',
  提升: 'appointed',
  擢升: 'appointed',
  指定: 'appointed',
  指派: 'appointed',
  委派: 'appointed',
  派驻: 'appointed',
  选派: 'appointed',
  任用: 'appointed',
  引进: 'appointed',
  邀请: 'appointed',
  聘用: 'appointed',
  拟任: 'appointed',
  选定: 'appointed',
  敲定: 'appointed',
  起用: 'appointed',
  启用: 'appointed',
  核准: 'appointed',
  批准: 'appointed',
  同意: 'appointed',
  续聘: 'retained',
};

const ACTING = Object.keys(TAKE_UP).filter(verb => TAKE_UP[verb] === 'acting' && verb.length > 1);

/** Somebody gives up posts: 林越辞去总裁. */
export const LEAVE: readonly string[] = [
  ...ACTING.flatMap(verb => [`不再${verb}`, `停止${verb}`]),
  ...words(`
不再继续担任 不再担任 不再续任 不再连任 不再寻求连任 不寻求连任 不再谋求连任 不再留任 不再接任 不再受聘为 不再身兼 未能连任 未获连任 未获续聘为 不再为
不再是 不再兼任 不再出任 不再履行 不再任 不再做 不担任 不再负责 不再分管 不再主管 请求辞去 申请辞去
辞去了 辞去 请辞 辞任 辞掉 卸任 卸下 卸去 离任 退任 让出 交棒 退出
`),
];

/** Somebody goes, and with it the posts said before the name: 副总裁林越辞职. */
export const GO: readonly string[] = words(`
另有任用 另有他任 离开公司 离职 辞职 请辞 辞任 卸任 离任 退任 退休 荣休 离世 去世 逝世 辞世 病逝 去职 递交辞呈
提交辞呈 提出辞呈 递交了辞呈 退居二线 退居幕后 挂冠而去 身故 身亡 荣退 到龄退休 请求离任 选择离开 选择创业 离职创业
外出创业 另行安排 另有安排 挂靴 下台 调离 另谋高就 出走 功成身退 被解雇 遭解雇 被解职 不再留任 不再续任 不再连任 不再寻求连任 不寻求连任 不再谋求连任
不再续聘 未获续聘 未能连任 未获连任 被免去职务 引退 出局 卸职 被罢免 遭罢免 被撤职 被免职 被解聘 遭解聘 下课 离开
`);

/** Somebody is taken out of posts: 免去林越的总裁职务. */
export const DISMISS: readonly [string, ...string[]] = words(`
免去 免除 解聘 终止聘任 不再聘任 不再聘请 不再委任 解除 罢免 罢黜 解任 撤换 撤去 撤销
`);

/** Responsibility without a title: 林越负责华东大区. */
export const IN_CHARGE: readonly string[] = words(`
全面负责 直接管理 直管 直接负责 新增负责 同时负责 统筹负责 分管 主管 负责 兼管 协管 代管 暂管 代为管理 统管 统领 带领
领导 牵头 管理 统筹 主持 带队 挂帅 操盘 督导 筹建 坐镇 主抓 主理 整体负责 总负责 具体负责 继续负责 继续分管 新增分管
增加分管
`);

/** The charge of a unit ends: 不再分管财务部. */
export const STOP_CHARGE: readonly string[] = words(`
不再负责 不再分管 不再主管 不再兼管 不再牵头 不再领导 不再管理 不再带领 不再统管 不再统筹 不再掌管 不再代管 不再协管
`);

/** Moves without a title: 调入总裁办公室. */
/** Between who or what was before and who or what is now: 总裁由林越变更为周启. */
export const CHANGED_INTO = words(`
变更为 变更成 变为 变成 更换为 更替为 调整为 改选为 改为 换成 换为
`);

export const MOVE_IN: readonly string[] = words(`
调入 调任 调往 调至 调到 转入 转岗至 轮岗至 轮岗到 轮换至 交流至 交流到 转岗到 转到 转赴 赴任 调回 转至 转往 借调至
借调到 外派至 外派到 进入 加入 加盟 空降 回归 回到 入职
`);

/** Careers: what somebody was, never a change. */
export const CAREER: readonly string[] = words(`
历任 曾任 曾担任 曾出任 先后担任 先后任 曾先后担任 曾先后任 曾历任 曾兼任 曾就职于 曾在 此前担任 此前任 此前为 原任
曾为 历职 曾是 此前是 之前是 原本是 早年任
`);

/** What somebody holds at the time of writing: 现任总裁. */
export const HOLD: readonly string[] = words(`
现任 现担任 现为 目前担任 目前任 目前为 现兼任 仍为 仍是 在任 至今任 至今担任 至今出任 至今兼任
`);

/** Adverbs before a verb of taking up that turn it into going on. */
export const STILL = /(?:仍|仍然|仍将|依然|依旧|继续|将继续|仍会)$/;

/** 仍 before 由 or a verb of being in charge. */
export const STILL_BEFORE = /(?:仍|仍然|继续|依然|依旧)(?:由|将由|负责|分管)/;

/** What verbs of being in charge say of the change, where it isn't just being in charge. */
export const IN_CHARGE_CHANGE: Readonly<Record<string, RoleChange>> = {
  新增负责: 'appointed',
  新增分管: 'appointed',
  增加分管: 'appointed',
  兼管: 'concurrent',
  代管: 'acting',
  暂管: 'acting',
  代为管理: 'acting',
};

/** Verbs of taking over the charge of a unit. */
export const TAKE_CHARGE: readonly string[] = words(`
重掌 重新执掌 掌舵 接掌 接管 接手 执掌 掌管 接棒
`);

/** 暂 before 由: for a while. */
export const FOR_NOW = /暂(?:时)?由|(?:临时|暂时|暂|代为)(?:全面)?(?:负责|分管|主管|领导|管理|牵头|统筹|主持)/;

/** Between a comma and a verb of office, where the clause goes on about the same person. */
export const THEN: readonly string[] = words(`
并 并且 而是 转而 惟 但 但仍 且 还 也 亦 又 同时 并同时 一并 仍将 将 并将 还将 也将 亦将 同时将 已经 并已 并已经 目前
正式 今后 此后 之后 其后 随后 后 自己 其本人 本人 至今 期间
`);
