/** What organisations and units end with, and what may stand before their names. */
import { words } from './words.ts';

/** What an organisation of its own ends with, by its kind. The longest that ends at a place wins. */
const BY_KIND = {
  company: words(`
公司 有限公司 有限责任公司 股份有限公司 股份公司 集团公司 集团有限公司 集团股份有限公司 控股有限公司 控股集团
控股集团有限公司 总公司 集团 控股公司 实业公司 合伙企业 企业集团 财团 银行 商业银行 农商行 城商行 农商银行 农合行 村镇银行 联社 信用社
农村信用社 联合社 信用联社 信用社联合社 农村信用社联合社 供销社 合作社 保险公司 证券公司 基金公司 信托公司
结算所有限公司 交易所有限公司 交易及结算所有限公司 事务所 律师事务所 会计师事务所 会计师行 合伙企业（有限合伙） 合伙企业(有限合伙) 中心（有限合伙） 中心(有限合伙) 事务所（特殊普通合伙） 事务所(特殊普通合伙) 律师行 律所 工厂 总厂 制造厂 机械厂
电厂 发电厂 药厂 制药厂 酒厂 钢铁厂 水泥厂 化工厂 纺织厂 加工厂 器材厂 机器厂 电器厂 仪器厂 印刷厂 汽车厂 造船厂 厂
矿务局 煤矿 油田 酒店 宾馆 饭店 商场 百货大楼 商厦 俱乐部 航空公司 株式会社 会社 商社 经营部 设计局
`),
  institution: words(`
大学 学院 研究院 研究所 研究会 设计院 科学院 工程院 中科院 社科院 医院 卫生院 中学 小学 高中 学校 党校 干校 技校 职校
幼儿园 商学院 协会 学会 商会 公会 联合会 基金会 促进会 联盟 结算所 清算所 交易所 证交所 上交所 深交所 港交所 北交所
博物馆 图书馆 美术馆 艺术馆 体育馆 科技馆 纪念馆 剧院 交通大学 理工大学 工业大学 师范大学 财经大学 农业大学 医科大学
妇联 总工会 残联 工商联 团中央 勘探队 设计所
`),
  government: words(`
法院 检察院 公安局 派出所 政府 人民政府 市政府 省政府 国务院 政协 人大 人大常委会 党委宣传部 市委 省委 县委 区委
国资委 发改委 证监会 银保监会 银监会 保监会 金融监管总局 工信部 财政部 商务部 教育部 科技部 住建部 交通部 交通运输部
铁道部 卫生部 民政部 司法部 公安部 国防部 外交部 农业部 央行 人民银行 统计局 税务局 财政局 工商局 海关 海关总署 监管局
证监局 管理局 总局 局 厅 建委 经委 计委 卫健委 商务厅 军区 部队 集团军 解放军 党中央 自治区党委 消防队
`),
  media: words(`
出版社 杂志社 报社 通讯社 日报 晚报 晨报 早报 周刊 电视台 电台 广播电台
`),
} as const;

export const ORGANIZATION_SUFFIXES: readonly string[] = Object.values(BY_KIND).flat();

type OrganizationKind = keyof typeof BY_KIND;
const KINDS = new Map<string, OrganizationKind>();
for (const [kind, suffixes] of Object.entries(BY_KIND)) {
  // The entries of an object have its own keys.
  for (const suffix of suffixes) KINDS.set(suffix, kind as OrganizationKind);
}
const LONGEST_SUFFIX = ORGANIZATION_SUFFIXES.reduce((longest, suffix) => Math.max(longest, suffix.length), 0);

/** The kind of an organisation by the end of its name; a name that tells nothing, such as a short one, is a company's. */
export function kindOfOrganization(name: string): OrganizationKind {
  for (let length = LONGEST_SUFFIX; length > 0; length--) {
    const kind = KINDS.get(name.slice(-length));
    if (kind) return kind;
  }
  return 'company';
}

/** Institutions of a state that one word names, without a name before it. */
export const INSTITUTIONS =
  '上交所 深交所 港交所 北交所 中科院 社科院 国务院 国资委 发改委 证监会 银保监会 银监会 保监会 金融监管总局 工信部 住建部 人民银行 海关总署'.split(
    ' ',
  );

/** A part of an organisation. */
export const UNIT_SUFFIXES = words(`
总院 分委会 内科 外科 儿科 骨科 眼科 事业群 事业部 事业组 事业处 事业本部 事业总部 事业军团 事业一部 事业二部 事业三部 事业四部 事业线 业务群 业务部 业务组 业务集团 业务单元 业务板块
技术群 产品群 职能群 市场群 平台群 服务群 业务线 业务中心 业务平台 业务本部 业务总部 群组 区域组 行业组 BG BU SBU MU 中心 总部 本部 部 部门 委员会 专业委员会 专门委员会 办公室
办公厅 区域公司 地区公司 区域集团 城市公司 板块 平台 小组 工作组 领导小组 项目组 项目群 专项组 研究院 研究中心
研究室 实验室 分公司 子公司 分行 支行 营业部 营业厅 分部 分院 分所 分会 分局 分社 分校 分店 条线 产品线 业务条线 学院
处 室 科 大区 省区 战区 片区 军团 体系 团队 部落 作战室 秘书处 办事处 代表处 联络处 管理处 筹备组 总裁办 总经办 董办
党办 行政办 支部 党支部 车间 工作室 工作站 研究站 门诊部 分厂 分队 支队 大队 中队 教研室 专委会 评审会 决策委员会
工作委员会 执委会 管委会 编委会 学委会 工作室群 预备队 资源池 孵化器 加速器中心 基地 集群 矩阵 特区 生态圈 阿米巴
战略单元 经营单元 经营体 班委 业务 中台 创新实验室 Lab Center Centre Division Department
`);

/** Units by themselves: the last character would be lost in another word (全部, 外部), or the whole is a suffix of others. */
export const WHOLE_UNITS = words(`
骨科 儿科 眼科 内科 外科 预备队 青年队 安全部 保全部 海外部 计划部 总经理办公室 总裁办公室 总工办 创新实验室 执行长室 董事长室 总经理室 总裁室 总裁办 总经办 总办 董办 党办 门诊部
`);

/** Regions that are units by themselves. */
export const REGIONS =
  '中国区 大中华区 华北区 华东区 华南区 华中区 西南区 西北区 东北区 东南区 亚太区 欧洲区 北美区 拉美区 中东区 日韩区 东南亚区 北亚区 南亚区 东亚区 中亚区 北欧区 西欧区 南欧区 东欧区 中欧区 非洲区 澳新区 大洋洲区 美洲区 南美区 东盟区 海外区 港澳区 京津冀区 长三角区 珠三角区 东区 西区 南区 北区 中区'.split(
    ' ',
  );

/** Unit suffixes that are everyday nouns too. */
export const WEAK_UNIT_SUFFIXES = words(`
平台 团队 体系 基地 集群 矩阵 生态圈 业务 资源池 特区 小组 部门 部落 工作室 系统 一区 二区 三区 四区 五区 条线 板块
门店 生态 渠道 工作组 队 部队 区域 组 线 单元 Team Studio 频道
`);

/** Boards and party bodies, found whole; never part of a title's head. */
export const BODIES = words(`
董事会 监事会 股东大会 股东会 董事局 经营管理层 管理层 党委 党组 党支部 纪委 团委 工会
`);

/** Fields of work that 和 and 与 join inside the name of a unit: 网络演进和规划处. */
export const UNIT_FIELDS = words(`
人工智能 支撑 办公 用户 会员 规划 演进 发展 合作 关系 考核 提名 内控 环境 社会责任 治理 教育 内容 平台 生态 智能 计算 支付
出行 健康 公益 流量 商家 客户 渠道 供应 制造 工艺 交付 保障 预算 分析 监控 改革 稳定 统计 价格 政策 外事 保卫 档案
信访 督查 督办 标准 专利 知识产权 资本 股权 债券 创新药 仿制药 原料药 生物药 注册事务 可持续发展 继续教育 招标 地勘
薪酬 福利 人才 干部 企业文化 品质 体验 营养 材料 零部件 电池 底盘 座舱 芯片 终端 消费者 政企 家庭 个人 公司金融
零售金融 普惠金融 小微 中小企业 农村 城市 土地 城乡 住宅 商办 写字楼 购物中心 景区 演出 院线 发行 版权 衍生品 主播
投前 投后 贷前 贷后 售前 售后 租后 保后 短视频 长视频 音乐 文学 动漫 影视 综艺 游戏 体育 教研 课程 考试 招生 就业 校友 科研 实验 检验 药学 护理 临床 门诊 共享
`);

/** Before 公司 these say that it is one of many, and none that the text names: 不少|公司, 其他|公司. */
export const OTHERS = words(`
很多 不少 许多 多数 大多数 一些 有些 某些 某 部分 其他 其它 同类 几家 多家 各家 数家 每家 任何 这类 那些 上百家 数十家
`);

/** Companies of which only the sort is said: 全资|附属公司. They are others than the one that announces. */
export const COMPANY_SORTS = words(`
  子公司 孙公司 子集团 附属公司 关联公司 联营公司 合营公司 参股公司 参股企业 合资公司 独立公司 目标公司 标的公司 项目公司 兄弟公司 存续公司 一级公司 二级公司 三级公司
`);
/** What may stand before them. */
export const SORT_QUALIFIERS = words(`
全资 非全资 控股 参股 间接 直接 境外 海外 下属 主要 重要 同系 另一 另一家
`);

/** Words that mean the announcer or another organisation without naming it. */
export const GENERIC_ORGANIZATIONS = words(`
小公司 大公司 新公司 创业公司 初创公司 公司 本公司 该公司 我公司 贵公司 上市公司 股份公司 集团公司 集团 本集团 该集团
母公司 控股公司 总公司 有限公司 股份有限公司 有限责任公司 总部 本行 该行 我行 总行 企业 银行 保险公司 证券公司
基金公司 航空公司 科技公司 互联网公司 央企 国企 民企 大学 学院 学校 医院 法院 政府 工厂 酒店 协会 学会 律所 律师事务所
会计师事务所 事务所 交易所 研究院 研究所 厂 总厂 全国性商业银行 商业银行 俱乐部 出版社 联盟 基金会 商会 子公司 分公司
中心 平台 部门 各部门 团队 板块 体系 小组 委员会 办公室 研究中心 部 处 室 科 系 区 业务 党委 工会 纪委 团委 董事会
监事会 股东大会 股东会 事业部 事业群 事业组 业务板块 业务部门 职能部门 业务线 产品线 条线 区域公司 实验室 分行 支行
车间 大区 片区 战区 基地 集群 矩阵 军团 总局 厅 海关
`);

/** Provinces, cities and countries that begin organisations' names. */
export const PLACES = words(`
粤港澳 长三角 珠三角 京津冀 成渝 中国 中华 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川
贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 深圳 广州 杭州 南京 苏州 成都 武汉 西安 青岛 大连
宁波 厦门 长沙 郑州 济南 合肥 福州 无锡 佛山 东莞 珠海 中山 惠州 常州 南通 温州 绍兴 嘉兴 金华 台州 烟台 潍坊 沈阳
哈尔滨 长春 石家庄 太原 南昌 昆明 贵阳 南宁 兰州 银川 西宁 乌鲁木齐 拉萨 呼和浩特 海口 三亚 徐州 扬州 镇江 泰州 盐城
淮安 连云港 宿迁 芜湖 马鞍山 蚌埠 泉州 漳州 莆田 赣州 九江 淄博 临沂 济宁 洛阳 开封 新乡 襄阳 襄樊 宜昌 荆州 株洲 湘潭
衡阳 岳阳 汕头 湛江 江门 肇庆 桂林 柳州 绵阳 德阳 宜宾 泸州 遵义 大理 咸阳 宝鸡 包头 鄂尔多斯 唐山 保定 秦皇岛 邯郸
廊坊 大庆 齐齐哈尔 鞍山 抚顺 营口 锦州 江阴 张家港 昆山 常熟 义乌 华东 华南 华北 华中 西南 西北 东北 东南 亚太 亚洲
欧洲 北美 美国 日本 英国 德国 法国 韩国 新加坡 加拿大 澳大利亚 印度 全国 国家
`);

/** Where companies are from, said before what they are: 瑞典商用车制造商. */
export const COUNTRIES = words(`
美国 英国 法国 德国 日本 韩国 印度 瑞典 瑞士 荷兰 丹麦 挪威 芬兰 比利时 意大利 西班牙 葡萄牙 奥地利 爱尔兰 以色列 加拿大 澳大利亚 新西兰
新加坡 马来西亚 泰国 越南 印尼 菲律宾 巴西 墨西哥 阿根廷 智利 俄罗斯 土耳其 沙特 阿联酋 南非 波兰 捷克 匈牙利 希腊 全球 国际 欧洲 北欧 跨国
`);

/** Parts of the world and of the country in which a company sells: 东南亚负责人, 亚太总裁. */
export const MARKETS: readonly string[] = [
  ...COUNTRIES,
  ...words(
    '中国 大中华 东南亚 南亚 东亚 中亚 中东 拉美 南美 北美 非洲 港澳 亚太 亚洲 美洲 西欧 东欧 华东 华南 华北 华中 西南 西北 东北 华西 东南',
  ),
];
