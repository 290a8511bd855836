/** Units of measure (with the name a record gives them) and classifiers (which all count). */
import { tagged, words } from './words.ts';

/** Units of measure as written. Names are plain English, so that no one has to know a code list. */
export const MEASURES: Readonly<Record<string, string>> = tagged<string>(
  ['square-metre', '平方米 平米 平方 ㎡ m2 m²'],
  ['square-kilometre', '平方公里 平方千米'],
  ['hectare', '公顷'],
  ['mu', '亩'],
  ['cubic-metre', '立方米 立方 m³'],
  ['litre', '升'],
  ['millilitre', '毫升 ml mL'],
  ['metre', '米 m'],
  ['kilometre', '千米 公里 km KM'],
  ['li', '里'],
  ['nautical-mile', '海里'],
  ['mile', '英里'],
  ['centimetre', '厘米 公分 cm CM'],
  ['millimetre', '毫米 mm'],
  ['micrometre', '微米 μm'],
  ['nanometre', '纳米 奈米 nm'],
  ['inch', '英寸'],
  ['cun', '寸'],
  ['foot', '英尺'],
  ['chi', '尺'],
  ['tonne', '吨 t'],
  ['teu', '标准箱 标箱 TEU'],
  ['kilogram', '公斤 千克 kg KG'],
  ['jin', '斤'],
  ['gram', '克 g'],
  ['milligram', '毫克 mg'],
  ['microgram', '微克'],
  ['carat', '克拉'],
  ['ounce', '盎司'],
  ['barrel', '桶'],
  ['kWh', '千瓦时 度电 kWh KWh'],
  ['MWh', 'MWh 兆瓦时'],
  ['GWh', 'GWh Gwh GWH 吉瓦时'],
  ['TWh', 'TWh'],
  ['kW', '千瓦 kW KW'],
  ['MW', '兆瓦 MW'],
  ['GW', '吉瓦 GW'],
  ['TW', 'TW'],
  ['W', '瓦'],
  ['V', '伏'],
  ['horsepower', '马力'],
  ['byte', '字节'],
  ['kilobyte', '千字节 KB'],
  ['megabyte', '兆字节 MB 兆'],
  ['gigabyte', 'GB'],
  ['terabyte', 'TB'],
  ['petabyte', 'PB'],
  ['Mbps', 'Mbps'],
  ['Gbps', 'Gbps'],
  ['hertz', 'Hz 赫兹'],
  ['megahertz', 'MHz'],
  ['gigahertz', 'GHz'],
  ['celsius', '摄氏度 ℃'],
  ['degree', '度'],
  ['TOPS', 'TOPS'],
  ['FLOPS', 'FLOPS'],
  ['year', '年 周年'],
  ['year-and-a-half', '年半'],
  ['month', '个月 个多月'],
  ['quarter', '个季度'],
  ['working-day', '个工作日 工作日'],
  ['trading-day', '个交易日 交易日'],
  ['week', '个星期 个礼拜 星期 周'],
  ['day', '天 日 昼夜'],
  ['hour', '小时 个小时 钟头 个钟头'],
  ['minute', '分钟'],
  ['second', '秒 秒钟'],
  ['millisecond', '毫秒'],
  ['year-of-age', '岁 周岁'],
  ['share', '股 万股'],
);

/** Classifiers: what follows a number when things are counted. */
export const CLASSIFIERS: readonly string[] = words(`
个 家 名 位 人 人次 人份 户 户次 员 项 件 件套 台 台套 台次 辆 辆次 套 只 支 枝 枚 颗 粒 款 种 类 条 次 场 场次 座 栋
幢 间 所 层 级 张 本 册 份 块 片 幅 封 部 批 批次 轮 期 届 代 架 架次 艘 艘次 列 列次 节 处 口 头 匹 尾 羽 株 棵 朵 束
把 根 杯 瓶 箱 袋 盒 罐 包 碗 听 卷 顶 双 对 副 对儿 串 排 组 班 队 派 笔 单 票 宗 起 例 起案件 案 票次 道 门 面 方 国
省 市 县 区 地 村 镇 乡 城 店 样 字 词 句 篇 章 页 页次 段 首 集 季 幕 倍速 篮 筐 车 船 车次 航次 班次 趟 遍 回 声 步
圈 档 帧 像素 线 芯 核 路 门店 点 席 票数 权 机位 席位 床 床位 人天 样本 粉丝 用户 会员 学生 员工 品牌 商家 企业 公司
城市 国家 地区 产品 项目 门类 品类 SKU 件次 手 注 大 支付 板块 维 号人 把手 吨位 亿次 万次 个亿 名单
`);

/** Classifiers too frequent in names and compounds to follow a number across another word; only Arabic digits count with them. */
export const ARABIC_ONLY_CLASSIFIERS: ReadonlySet<string> = new Set(
  words(`
方 国 省 市 县 区 地 村 镇 乡 城 店 字 面 线 路 权 点 手 起 案 单 票 季 期 级 派 核 芯 车 船 步 回 声 圈 维 列 部 门
班 队 组 员 词 句 集 段 排 档 首 口 头 把 根 幕 床 席 里 升 度 克 尺 寸 代 届 样 包 听 卷 束 帧 会员 国家 地区
公司 企业 城市
`),
);

/** Twelve to the dozen. */
export const DOZEN = '打';
