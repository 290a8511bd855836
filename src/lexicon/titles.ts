/** The parts titles are made of: modifiers* head tail?. Words of the language, no one's own title. */

/** Heads: a title can end here. */
export const TITLE_HEADS = `
董事长 副董事长 董事局主席 董事会主席 董事会秘书 公司秘书 联席公司秘书 董事会成员 董事局副主席 董事会副主席 董事 独董 董秘 监事长 监事会主席 监事会副主席 监事会召集人 监事 主席 总裁 总经理 副总 经理 首席代表 主管 总监 负责人 责任人
第一负责人 主要负责人 法定代表人 法人代表 法人 授权代表 执行事务合伙人 合伙人 管理合伙人 创始合伙人 股东代表 实际控制人
总会计师 总工程师 总经济师 总审计师 总精算师 总法律顾问 总设计师 总架构师 总编辑 总编 总干事 总顾问 总代表 总指挥 总负责人 总助 总调度长 总建筑师 总农艺师 总地质师 总飞行师 总规划师 总质量师
会计师 审计师 精算师 工程师 经济师 统计师 政工师 分析师 架构师 设计师 律师 药师 建筑师 造价师 评估师 农艺师 规划师 咨询师 理财师 税务师 医师 资产评估师 注册会计师 注册税务师 注册资产评估师 企业法律顾问 法律顾问 经营师 策划师 培训师 营养师 培养师 教练 主教练 摄影师
教授 副教授 讲师 助教 研究员 副研究员 助研 院士 学者 访问学者 教师 教员 博士生导师 硕士生导师 研究生导师 导师 博导 硕导 班主任 辅导员 高工 技师 技术员 工艺员 工艺师 科学家 经济学家
主任 主任委员 委员长 委员 常委 会长 理事长 理事 秘书长 干事 社长 台长 馆长 校长 院长 所长 处长 局长 厅长 司长 部长 科长 股长 组长 队长 班长 厂长 矿长 场长 站长 行长 店长 团长 军长 师长 旅长 营长 连长 排长 园长 庭长 署长 市长 省长 县长 区长 镇长 乡长 村长 州长 区域长 段长 工段长 车间主任 执行长 营运长 财务长 技术长 资讯长 行销长 策略长 人资长 产品长 总务长 教务长 联席长 协理 襄理 襄助
书记 第一书记 党委书记 纪委书记 团委书记 总支书记 支部书记 党支部书记 党总支书记 党组书记 工委书记 党委副书记 纪委副书记 党组副书记 党组成员 党委委员 党委常委 纪委委员 纪检组长 纪检监察组组长 工会主席 工会副主席 党委办主任 巡视员 调研员 专员 主办 科员 办事员 文员 秘书 助理 特别助理 特助 证券事务代表 职工代表 首席代表 召集人 发言人 新闻发言人 联系人 接班人 保荐代表人 财务总管 掌门人 掌舵人 一把手 二把手 操盘手 班长 领队 督导 督察长 合规官 风险官 信息官 检察官 法官 检察长 专家 顾问 高级顾问 参事 参赞 大使 公使 领事 主事 执委 执行委员 会计 出纳 仲裁员 裁判 主编 副主编 编辑 总策划 制片人 制作人 导演 监制 基金经理 客户经理 产品经理 项目经理 区域经理 大区经理 分管领导 联席主管 业务员 业务主管 推销员 采购员 销售员 会员 理财经理 操作员 调度员 调度长 船长 机长 教导员 指导员 政委 参谋 参谋长 司令 司令员 总书记 总理 总统 主席团成员 编委 学科带头人 创始人 联合创始人 共同创始人 联创 创办人 发起人 掌柜 当家人 理事会主席 理事会成员 成员 队员 高管 总教练 议员 太平绅士 主任助理 大区总 区域总 城市总 省区总 片区总 项目总 校董 监理 总监理 博士后 工长 车间副主任 站务员 总厂长 代总裁 代总经理 代董事长 代行长 代主任 付总经理 副厂长 副主任 副总裁 副总经理 常务副总 副总监 副主席 副经理 副院长 副局长 副行长 副校长 副会长 副理事长 副秘书长 副书记 副部长 副处长 副科长 副所长 副司长 副厅长 副组长 副站长 副主管 副主编 副总编 副总编辑 副总会计师 副总工程师 副总经济师 副总设计师 副市长 副省长 副县长 副区长 副镇长
`
  .trim()
  .split(/\s+/);

/** Stand before a head and belong to the title. */
export const TITLE_MODIFIERS = `
高级 资深 执行 常务 联席 联合 轮值 代理 代 署理 首席 副 助理 总 名誉 荣誉 终身 终身荣誉 非执行 独立 独立非执行 非执行独立 非独立 职工 职工代表 外部 内部 常任 专职 兼职 全职 特聘 特邀 特约 客座 候任 第一 主任 全球 见习 实习 执业 注册 中国注册 教授级 研究员级 正高级 副高级 主治 主任级 初级 中级 特级 一级 二级 三级 助理级 临时 过渡 创始 董事 股东 股东代表 当值 临时代理 主办 正 特别 私人 终身名誉 付 共同 候补 替任 驻会 永久 终身荣誉 荣休 大区 区域 项目
`
  .trim()
  .split(/\s+/);

/** Functions of a company before a head: part of the title wherever they stand (财务总监, 技术负责人). */
export const TITLE_FUNCTIONS = `
财务 技术 运营 市场 营销 销售 产品 人力资源 人力 人事 行政 法务 法律 合规 风险 风控 审计 内审 投资 融资 战略 策略 信息 信息技术 品牌 公关 采购 供应链 生产 质量 安全 研发 研究 工程 设计 创意 艺术 媒介 客户 商务 渠道 业务 工艺 设备 企划 策划 资金 投资者关系 会计 主管会计 主管会计工作 会计机构 会计工作 教学 科研 学术 项目 物流 仓储 运维 测试 架构 算法 安全生产 环保 国际业务 政府事务 公共事务 企业传播 传播 增长 用户 服务 创新 转型 可持续发展 精算 经营 管理 培训 开发 推广 拓展 系统 解决方案 售后 售前 综合 后勤 总务 基建 土建 造价 预算 成本 结算 税务 外贸 进出口 企业管理 企管 党务 组织 宣传 统战 武装 纪检 监察 工会 共青团 绩效 薪酬 招聘 组织发展 编辑 制作 临床 注册 美术 视觉 交互 前端 后端 运输 电气 测量 区域 大客户 招商 营运 分销 审批 授信 稽核 清算 资产管理 资产运营 资本运营 投资管理 项目管理 生产技术 技术研发 技术质量 质量管理 产品研发 产品设计 市场营销 市场推广 运营管理 行政人事 人事行政 行政管理 财务管理 财务会计 财务审计 计划财务 资产财务 会计主管 主办会计 总账 总账会计 车间 班组 工段
`
  .trim()
  .split(/\s+/);

/** Lines of business before a head: part of the title only where nothing else claims them (海外总监, but 青石地产|总经理). */
export const TITLE_LINES = `
海外 电商 新媒体 直播 社群 零售 批发 地产 酒店 餐饮 物业 租赁 证券 投行 资产 理财 信贷 交易 托管 医疗 护理 药品 农业 畜牧 兽医 矿山 地质 飞行 航运 游戏 动画 音乐 演艺 出版 广告 能源 动力 化工 机械 仪表 门店 国际 国内 贸易 硬件 软件 网络 文化 内容 数据 数字 商业 事业 产品线 科学 医学 资本市场 财富管理 权益 固定收益 量化
`
  .trim()
  .split(/\s+/);

/** Stand after a head and make a new title of it: 总经理助理, 董事长秘书. */
export const TITLE_TAILS = ['助理', '秘书', '特别助理', '特助', '行政助理', '高级助理', '首席助理', '助手', '顾问'];

/** Latin titles, matched whole. */
export const LATIN_TITLES = [
  'CEO',
  'CFO',
  'COO',
  'CTO',
  'CPO',
  'CMO',
  'CHO',
  'CIO',
  'CSO',
  'CRO',
  'CDO',
  'CLO',
  'CHRO',
  'CAO',
  'CGO',
  'CCO',
  'CBO',
  'CISO',
  'CPTO',
  'CKO',
  'CQO',
  'CVO',
  'VP',
  'SVP',
  'EVP',
  'AVP',
  'GVP',
  'CVP',
  'GM',
  'MD',
  'ED',
  'HRD',
  'HRVP',
  'HRG',
  'CXO',
  'GP',
  'President',
  'Chairman',
  'Chairwoman',
  'Co-CEO',
  'co-CEO',
  'Co-President',
  'General Manager',
  'Vice President',
  'Senior Vice President',
  'Executive Vice President',
  'Chief Executive Officer',
  'Chief Financial Officer',
  'Chief Operating Officer',
  'Chief Technology Officer',
  'Chief Product Officer',
  'Chief Marketing Officer',
  'Managing Director',
  'Executive Director',
  'Director',
  'Senior Director',
  'Country Manager',
  'Chief Scientist',
  'Founder',
  'Co-Founder',
  'Partner',
  'Managing Partner',
  'Deputy General Manager',
  'Head',
  'Ceo',
  'ceo',
  'cfo',
  'Leader',
  'leader',
  'owner',
  'Owner',
];
