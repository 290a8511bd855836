/** Words about units that are not verbs: what they cover, and what stands before their names without being part of them. */
import { UNIT_SUFFIXES } from './organizations.ts';
import { words } from './words.ts';

/** Behind a unit these bring something of it, so that what is said is not said of the unit: 采购部的部分员工划归…. */
export const PART_OF: readonly string[] = ['的', '旗下', '下属', '所属', '部分', '相关'];

/** Before the name of a unit that a change finds. */
export const FORMERLY = words('原 原有 原有的 原来的 原先的 原属 此前的 现有 现有的');

/** 并入品牌部的还有市场部: between a change and the units that it is told of as well. */
export const LISTED_TOO = words('还有 则有 还包括 包括 有 是 主要是 主要有 分别是 分别为 为');

/** What the items of a list are, said behind it: 女装、童装等业务. */
export const COVERED_NOUNS: readonly string[] = words(`
业务 业务模块 业务板块 业务领域 业务单元 业务线 业务方向 板块 行业 行业领域 领域 方向 赛道 类目 品类 产品 产品线
产品和服务 产品与服务 服务 品牌 项目 模块 条线 渠道 市场
`);

/** What a list of units is called together, said once behind it, beside what units end with. */
const OTHER_COUNTED = words(`
事业群组 区域 公司 控股公司 产品组 职能组 职能部 处室 部室 分中心 交付中心 行业线 行业部
`);

/** Called together so they are something else: 两大矩阵, 三个系统. */
const NOT_COUNTED = new Set(
  words(`业务 矩阵 生态圈 阿米巴 资源池 集群 产品线 业务条线 预备队 Lab Center Centre Division Department`),
);

/** What a list of units is called together, said once behind it: 甲、乙等三大中心. */
export const COUNTED_UNITS: readonly string[] = [
  ...UNIT_SUFFIXES.filter(suffix => suffix.length > 1 && !NOT_COUNTED.has(suffix)),
  ...OTHER_COUNTED,
];

/** What is counted behind a list of work or of goods: each is a unit only where something becomes of it. */
export const COUNTED_WORK: readonly string[] = words(`
线 业务 产品线 业务条线 项目 频道 网站 工厂 品牌
`);

/** Words that no bare name of a unit has in it, or is. */
export const NO_UNIT_NAME =
  /[的了着过]|虚拟|资源|能力|优势|体验|流程|职能|人员|员工|同事|同学|伙伴|部分|项目|系统|数据|市场$|渠道$|行业$|领域|模式|架构|结构|体系$|机制|战略|目标|阶段|时代|世界|全球|全国|全省|全市|国际化|生态$|^(?:业务|部门|团队|公司|集团|企业|品牌|产品|双方|两者|三者|前者|后者|上述|相关|所有|其他|其余|总部|以及|自成|一级|二级|两块)|^一[个张套条份支]|^[两三几][半块份]|设置$|^独立|独立$/;

/** Before the kind of a unit these say nothing of which one: 各职能部门, 独立事业部. */
export const GENERIC_BODIES: readonly string[] = words(`
各 各个 各大 全部 所有 全体 若干 多个 独立 相关 有关 职能 业务 区域 总部 集团 公司 一级 二级 三级 基层 下属 所属 前台
中台 后台 前线 一线 新 全新 老 原 原有 现有 其他 其余 跨 核心 主要 关键 以下 层级 内部 外部 专门 专业 管理 支持 一个
两个 三个 四个 五个 六个 七个 八个 九个 十个 多家 两家 三家 人士 专项 网状 协同 优化 调整 整合 重组 精简 改革 完善
回集团 回 控股 全资 参股 机关 机关各 虚拟 各级 相应 具体 其它 上述 前述 日常 部分 该项 对应 平级 总行 推进 推动 加强
主营 重要 境外 境内 间接 直接 上市 国有 美国 日本 英国 德国 法国 韩国 出售 收购 转让 一部分 两种 几种 多种 各种
大 如下 以上 全球 省 市 县 地市 区县 省级 市级 县级 各分支 分支 各省 各市 各地 专业化 自有 各自 分子 行业
`);

/** Kinds of units that stand in such words. */
export const GENERIC_KINDS: readonly string[] = words(`
部门 职能中心 团队 事业部 事业群 事业组 事业处 业务 业务部 业务组 业务部门 业务集团 业务单元 经营单元 业务线 板块 公司 子公司 分公司
小组 工作组 集团 区域集团 区域公司 城市公司 地区公司 区域 控股子公司 全资子公司 部室 分行 总部 体系 平台 门店 处 渠道 条线 业务板块 社
行 处室 BG BU 项目组 项目部 科室 工作室 班组
`);
