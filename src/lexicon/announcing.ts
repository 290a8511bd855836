/** What stands right behind the name of a company, and hardly behind anything else. */
import { words } from './words.ts';

/** Verbs and nouns of announcing: X公告, X宣布, X董事会. */
export const BEHIND_COMPANY = words(`
向港交所 向联交所 向上交所 向深交所 向北交所 向证监会 向中国证监会 递交招股书 提交招股书 更新招股书 递表港交所 发布 更换 换帅 内部 发布公告 发公告 公告称 公告 公布 宣布 披露 董事会 监事会 旗下 官网 官微 官宣 辟谣 回应称 回应传闻 发生工商变更
发生多项工商变更 发生了工商变更 完成工商变更 官方 内部信 内网 控股股东 股东大会 召开董事会 召开监事会 召开股东大会
召开干部大会 召开临时股东大会 召开年度股东大会 召开第 集团 高层 管理层 全员信 全员邮件 内部邮件 内部人士 公关部 发言人
方面获悉 方面了解 方面表示 方面回应 方面称 方面对此 方面透露 方面确认 方面证实 方面否认 组织架构 组织调整 架构调整
人事调整 人事变动 工商信息 工商变更 工商登记 新增董事 新增监事 新增股东 新增法定代表人 高管变动 高管调整 高层变动 高层调整 发生人事 发生重大人事 发生高管 发生高层 发生管理层 进行高管 进行了高管
进行人事 进行了人事 进行了组织 进行了新一轮 迎来新任 迎来新一任 迎来人事 迎来高层 选举产生 人事地震 人事震荡 人事大变动 人事变局 高管地震 高层地震 换届选举 高管变更 启动组织 启动新一轮 完成组织 完成新一轮 完成了新一轮 进行组织 进行新一轮
`);

/** How and when something is announced, or that it is not: 谨此|宣布, 欣然|宣布, 尚未|任命. These stand between a company and its verb, and name nobody. */
export const MANNERS = words(`
谨此 谨定 谨 特此 兹此 兹 在此 郑重 隆重 欣然 高兴地 很高兴 荣幸 荣幸地 正式 公开 对外 同步 同时 一并 首次 再 再次 再度
率先 先后 陆续 密集 集中 联合 共同 随后 随即 刚刚 刚 一连 连续 接连 连发 相继 双双 突然 紧急 又 也 亦 则 已经 已
终于 最终 临时 火速 迅速 迟迟 如期 悄然 至今 没有 尚未 从未 并未 仍未 至今未 迟迟未 不再 拒绝 推迟 暂缓 打算 准备 酝酿 筹划 有意
`);

/** Whole runs that stand where a company's name could, and are none. */
const NO_COMPANIES = words(`
企业 行业 多家 各家 两家 三家 全体 全部 其他 其它 部分 现有 相关 有关 主要 上述 上市 此次 本次
这次 近日 近期 日前 本周 上周 本月 上月 当天 昨日 今日 当日 同时 另外 此外 目前 重磅 最新 快讯
独家 公司 集团 该 此 其 某 原 新 前 拟 自 控股 信息 事项 频繁 密集 再度 再次 突然 意外 多次
屡次 方面 内容 情况 进展 媒体 网站 官网 证券 航空 零售 时尚 电网 投资 地产 保险 银行 股份 标的
发行人 定期 电影 东家 巨头 买家 卖家 大股东 股东 主体 主力 核心 高校 房企 险企 车企 药企 国企 央企
品牌方 校方 院方 资方 店方 平台方 项目方 A股 B股 H股 港股 美股 民企 机构 券商 银企 双方 各方 对方 我方 甲方 乙方 独立 香港 中国 美国 英国 日本 亚太区 大中华区
中国区 全球 海外 国内 国际 区域 地区 数据 技术 产品 市场 品牌 营销 运营 供应链 数字化 金融 商业
文化 科技 电子 医药 生物 食品 置业 资本 网络 智能 新材料 环保 文旅 重工 教育 医疗 健康 汽车 能源 环境 化工 建筑 交通 物流 通信 传媒 游戏 旅游 经公司
`);

/** What such runs end with. */
const NO_COMPANY_ENDS = words(`
大厂 业务 如下 商家 用户 客户 达人 主播 临时 年度 全资 核心 独立 非执行 新一届 本届 外部 内部 多名 多位 两位 三位 一名 一位 人事 通知 通告 消息 记者 编辑 方面 层面 线 侧 端
`);

/** What they begin with. */
const NO_COMPANY_STARTS = ['第.', '同学', '大家', '董事会', '监事会', '股东会', '股东大会', '管理层'];

/** 三家车企: some of a sort. */
const SOME_OF_A_SORT = '[0-9一二两三四五六七八九十几多数各]家?(?:险企|房企|车企|券商|药企|国企|央企|民企|银行|公司)';

/** Runs that stand where a company's name could, and are none. */
export const NO_COMPANY = new RegExp(
  `^(?:${NO_COMPANIES.join('|')}|(?:${NO_COMPANY_STARTS.join('|')}).*|${SOME_OF_A_SORT}|.*(?:${NO_COMPANY_ENDS.join('|')}|(?<![财产商])经))$`,
);
