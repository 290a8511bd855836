import { describe, expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const recordOf = (text: string) => extract(documentOf(text), grammar);
const nameOf = (id: string) => id.replace(/^\w+:/, '');

const STATUSES: readonly (readonly [text: string, statuses: Readonly<Record<string, string>>])[] = [
  ['公司将市场部、品牌部整合为营销中心。', { 市场部: 'merged', 品牌部: 'merged', 营销中心: 'established' }],
  ['公司将市场部与用户研究组合并。', { 市场部: 'merged', 用户研究组: 'merged' }],
  [
    '撤销创新孵化部；原用户部撤销，增长工具组并入技术中台。',
    { 创新孵化部: 'dissolved', 用户部: 'dissolved', 增长工具组: 'merged' },
  ],
  ['设计部并入研发中心。', { 设计部: 'merged', 研发中心: 'mentioned' }],
  ['车险部拆分为个人车险部和商用车险部。', { 车险部: 'split', 个人车险部: 'established', 商用车险部: 'established' }],
  ['撤销研发中心，升级为设计部、工艺部。', { 研发中心: 'split', 设计部: 'established', 工艺部: 'established' }],
  ['数据部升级为数据智能中心。', { 数据部: 'upgraded', 数据智能中心: 'upgraded' }],
  [
    '数据部从战略规划部划入研发中心，更名为数据产品部。',
    { 数据部: 'renamed', 战略规划部: 'mentioned', 数据产品部: 'renamed' },
  ],
  ['云岭集团公告，水务公司、热力公司重组为云岭公用事业公司。', { 水务公司: 'merged', 热力公司: 'merged' }],
  ['营销中心下设广告部、渠道部。', { 营销中心: 'mentioned', 广告部: 'mentioned', 渠道部: 'mentioned' }],
  [
    '公司新成立营销中心，营销中心下设广告部、渠道部。',
    { 营销中心: 'established', 广告部: 'established', 渠道部: 'established' },
  ],
  [
    '公司新成立营销中心，由林越负责，下设广告部、渠道部。渠道部再下设华北组、华南组。',
    { 广告部: 'established', 渠道部: 'established', 华北组: 'established', 华南组: 'established' },
  ],
  ['三、能源事业部\n由原风电部、光伏部重组而成。', { 风电部: 'merged', 光伏部: 'merged', 能源事业部: 'established' }],
  ['公司成立零售集团、机器人公司。', { 零售集团: 'established', 机器人公司: 'established' }],
  ['数据中心在信息部基础上组建，原信息部撤销。', { 数据中心: 'established', 信息部: 'merged' }],
  ['车险部拆分为个险部和商险部，车险部建制撤销。', { 车险部: 'split' }],
  ['物流公司由集团直管调整为农业集团管理。', { 物流公司: 'moved' }],
  ['新设改革办，与信息部合署办公；新设海外部。', { 信息部: 'mentioned', 海外部: 'established' }],
  ['公司成立供应链中心，原奶源部、采购部并入其中。', { 奶源部: 'merged', 采购部: 'merged' }],
  [
    '以东风矿业公司为主体，吸收合并西岭矿业公司；注销贸易公司。',
    { 东风矿业公司: 'mentioned', 西岭矿业公司: 'merged', 贸易公司: 'dissolved' },
  ],
  [
    '● 撤销：法务部\n● 合并：测试一部＋测试二部→测试中心',
    { 法务部: 'dissolved', 测试一部: 'merged', 测试中心: 'established' },
  ],
  ['3. 研发中心\n保持不变。\n4. 采购部\n并入供应链中心，不再单设。', { 研发中心: 'unchanged', 采购部: 'merged' }],
  ['自营BU整合原采购部与物流部，负责人待定。', { 采购部: 'merged', 物流部: 'merged' }],
  ['储运中心承接原物流部全部业务。', { 物流部: 'merged', 储运中心: 'mentioned' }],
  ['华东大区升级为华东事业部，下辖苏州、南京两个区域。', { 华东事业部: 'upgraded', 苏州: 'mentioned' }],
  ['测试部、引擎组收归技术中台。', { 测试部: 'moved', 引擎组: 'moved' }],
  ['维修部改制为云岚航空技术公司。', { 维修部: 'renamed', 云岚航空技术公司: 'renamed' }],
  [
    '财务、法务、行政合并为“综合管理部”。\n三是风控、支付整体划归平台部。公司决定设立三大产品线：青鸟产品线、北斗产品线和甲木产品线。',
    { 财务: 'merged', 综合管理部: 'established', 风控: 'moved', 青鸟产品线: 'established' },
  ],
  [
    '读书部不再独立运营，相关团队与产品并入内容部。出海部：由海外组升级而来。',
    { 读书部: 'merged', 出海部: 'upgraded' },
  ],
  ['出海组与直播组合并为成长投资部。', { 出海组: 'merged', 成长投资部: 'established' }],
  ['出海业务从商业化部独立出来，由林越负责。', { 出海业务: 'upgraded', 商业化部: 'mentioned' }],
  ['出海业务从商业化部独立出来，成立海外部。', { 海外部: 'established' }],
  [
    '木棉科技宣布组织调整，形成“一横两纵”的新架构。“一横”即数据平台，“两纵”分别为消费事业群和企业事业群。',
    { 数据平台: 'established', 消费事业群: 'established', 企业事业群: 'established' },
  ],
  [
    '商管条线由七个部门调整为两个事业部和两个中心。两个事业部为酒店事业部、商场事业部，两个中心为招商中心、数字中心。',
    { 酒店事业部: 'established', 数字中心: 'established' },
  ],
  [
    '公司启动“1+2+N”组织升级：“1”是指技术中台，由林越负责；“2”是两个业务集团：教育业务集团、文旅业务集团。',
    { 技术中台: 'established', 教育业务集团: 'established', 文旅业务集团: 'established' },
  ],
  [
    '品牌中心已运作三年。集团实施“两中心”改革，“两中心”即品牌中心、采购中心。',
    { 品牌中心: 'mentioned', 采购中心: 'established' },
  ],
  ['多年来公司逐步形成两大事业部：消费事业部、企业事业部。', { 消费事业部: 'mentioned' }],
  ['原车险部、寿险部合并，新部门取名“远帆”，由林越带队。', { 车险部: 'merged', 寿险部: 'merged', 远帆: 'established' }],
  ['成立采购共享中心，林越任主任。', { 采购共享中心: 'established' }],
  [
    '此次架构调整后，云岚文旅形成景区运营、酒店度假两大业务板块。景区运营板块由林越分管。',
    { 景区运营板块: 'established', 酒店度假: 'established' },
  ],
  ['▪ 财务、法务、行政合并为“综合管理部”，由林越代管。', { 综合管理部: 'established' }],
  ['成立同城服务业务群，由林越负责。', { 同城服务业务群: 'established' }],
  ['企划部、外联部分别更名为品牌部、公关部。', { 企划部: 'renamed', 公关部: 'renamed' }],
  ['将形成“硬件、软件服务、前沿技术”三大板块。', { 硬件: 'mentioned', 软件服务: 'mentioned', 前沿技术: 'mentioned' }],
  ['采购部和物流部合到一起，叫供应链部。', { 采购部: 'merged', 物流部: 'merged', 供应链部: 'established' }],
  ['云岭汽车设立轿车、新能源两条产品线。', { 轿车: 'established', 新能源: 'established' }],
  ['撤销教育部、商务部，成立科技部。', { 教育部: 'dissolved', 商务部: 'dissolved', 科技部: 'established' }],
  ['将软件组、硬件组分别并入科技部、运维部。', { 软件组: 'merged', 科技部: 'mentioned', 运维部: 'mentioned' }],
  ['北方、南方两大区合并为东区大区。', { 北方: 'merged', 南方: 'merged' }],
  [
    '青鹿、赤岭两个工作室群合并为炎云工作室群，发行线拆分为国内发行和海外发行两条线。',
    { 青鹿: 'merged', 赤岭: 'merged', 炎云工作室群: 'established', 国内发行: 'established', 海外发行: 'established' },
  ],
  ['公司没有成立数据部。', { 数据部: 'mentioned' }],
  ['运营部一分为二，其中负责大客户的团队划给了销售部。', { 运营部: 'split', 销售部: 'mentioned' }],
  [
    '成立三年的智能部，在今年8月被拆分为算法部和数据部。',
    { 智能部: 'split', 算法部: 'established', 数据部: 'established' },
  ],
  ['客户端团队和服务端团队合并成效能部。', { 客户端团队: 'merged', 服务端团队: 'merged', 效能部: 'established' }],
  ['撤销护理部、质控办，总裁办更名为总裁事务部。', { 护理部: 'dissolved', 质控办: 'dissolved', 总裁事务部: 'renamed' }],
  ['公司成立整车院（院长：林越）、芯片所（所长：周启明）。', { 整车院: 'established', 芯片所: 'established' }],
  ['整车研究院与电池研究院合署办公，院长林越。', { 整车研究院: 'mentioned', 电池研究院: 'mentioned' }],
  [
    '将原来12个业务部整合为2个事业部，分别是家装事业部、公装事业部。',
    { 家装事业部: 'established', 公装事业部: 'established' },
  ],
  ['原南山事业部、北山事业部的研发部门并入云岭研究院。', { 南山事业部: 'mentioned', 北山事业部: 'mentioned' }],
  ['成立智能部，下设算法组、平台组。低代码团队转入平台组。', { 算法组: 'established', 平台组: 'established' }],
  [
    '轿车部、卡车部、客车部三大业务单元分拆，分别成立云岭轿车公司、云岭卡车公司、云岭客车公司。',
    { 轿车部: 'split', 云岭轿车公司: 'established' },
  ],
  ['数据部由二级部门调整为一级部门，测试部并没有像传说的那样解散。', { 数据部: 'upgraded', 测试部: 'mentioned' }],
  ['管理层提出将设计部并入研发中心，同样遭到反对。', { 设计部: 'mentioned' }],
  [
    '云岭建工集团将土建一公司、土建二公司整合为云岭土建集团；贸易公司、检测公司划入云岭运营公司。',
    { 土建一公司: 'merged', 土建二公司: 'merged', 贸易公司: 'moved', 检测公司: 'moved' },
  ],
  [
    '上海公司与江苏公司合并为苏沪公司，浙江公司降格为苏沪公司下属的城市公司。',
    { 浙江公司: 'moved', 苏沪公司: 'established' },
  ],
  ['撤销质量部，原质量部人员整体转入质量中心。', { 质量部: 'merged', 质量中心: 'mentioned' }],
  [
    '针对媒体报道的“云岭教育解散高中事业部”，公司称高中事业部未解散，只是与初中事业部合署办公。',
    { 高中事业部: 'mentioned', 初中事业部: 'mentioned' },
  ],
  ['公司正在研究将东大区与西大区合并为中大区，方案未定。', { 东大区: 'mentioned', 中大区: 'mentioned' }],
  ['公司不排除年底前把设计部并入研发中心。', { 设计部: 'mentioned' }],
  ['成立三年的内容孵化部被撤销。', { 内容孵化部: 'dissolved' }],
  [
    '信贷部、票据部合并为公司金融部（票据部），设计部承担的测试职能划入测试部。',
    { 信贷部: 'merged', 票据部: 'merged', 公司金融部: 'established', 设计部: 'mentioned' },
  ],
  ['测试部由公司二级部门升级为一级部门。', { 测试部: 'upgraded' }],
  ['江州区域降级为城市公司，划归江南区域管理。', { 江州区域: 'moved' }],
  ['撤销驻江办事处、驻海办事处。', { 驻江办事处: 'dissolved', 驻海办事处: 'dissolved' }],
  ['健康部独立运营，成立子公司“云岭康养”。', { 健康部: 'upgraded' }],
  [
    '东大区、西大区的采购部撤销；撤销华东、华北两个大区的客服部。',
    { 东大区: 'mentioned', 客服部: 'dissolved', 华东: 'mentioned' },
  ],
  ['商用部与家用部保持独立，此前市场关于两部将合并的说法并不属实。', { 商用部: 'unchanged', 家用部: 'unchanged' }],
  [
    '原隶属于搜索事业群的模型部、隶属于云事业群的语音部，均划入新成立的智能实验室。',
    { 模型部: 'moved', 语音部: 'moved', 智能实验室: 'established' },
  ],
  ['在这次称为“春分计划”的调整中，直播部一拆为二。', { 直播部: 'split' }],
  ['信贷部由风险部的二级部门升格为总行一级部门。', { 信贷部: 'upgraded', 风险部: 'mentioned' }],
  ['九个大区整合为四个：苏北区域与皖南区域合并为江淮区域。', { 苏北区域: 'merged', 江淮区域: 'established' }],
  ['“工程中心”调整为“土建中心”“安装中心”。', { 工程中心: 'split', 土建中心: 'established', 安装中心: 'established' }],
  ['原“云岭酒店公司”与“云岭景区公司”整合为文旅事业部。', { 云岭酒店公司: 'merged', 云岭景区公司: 'merged' }],
  ['在审计部下设风控组，不再保留稽核科。', { 风控组: 'established', 稽核科: 'dissolved' }],
  [
    '撤销了企管部、规划部、基建办等12个部门，新设运营部。',
    { 企管部: 'dissolved', 基建办: 'dissolved', 运营部: 'established' },
  ],
  [
    '将甲木工作室群、乙火工作室群、丙土工作室群重组为自研一部和自研二部。',
    { 丙土工作室群: 'merged', 自研一部: 'established', 自研二部: 'established' },
  ],
  [
    '云岭教育将素质事业部与青石学堂的线上团队合并，成立素养事业部。',
    { 素质事业部: 'merged', 素养事业部: 'established' },
  ],
  [
    '公司设六个战区，每个战区设一名总裁。营销板块涵盖租赁公司、再制造中心。',
    { 营销板块: 'mentioned', 再制造中心: 'mentioned' },
  ],
  ['2016年，公司曾设立直销部。', { 直销部: 'mentioned' }],
  [
    '一、新设机构\n1、数据部\n2、法务部（负责人待定）\n二、撤销机构\n1、外联部\n2、渠道部\n三、保留\n财务部\n市场部更名为品牌部。',
    { 数据部: 'established', 法务部: 'established', 外联部: 'dissolved', 渠道部: 'dissolved', 财务部: 'unchanged' },
  ],
  ['现有机构\n1、数据部\n2、法务部', { 数据部: 'mentioned', 法务部: 'mentioned' }],
  [
    '事项\t原机构\t现机构\t备注\n更名\t企划部\t品牌部\t职责不变\n合并\t采购部、物流部\t供应链部\n新设\t—\t数据部\n撤销\t外联部\t—\n拆分\t销售部\t渠道部、大客户部',
    { 企划部: 'renamed', 采购部: 'merged', 供应链部: 'established', 数据部: 'established', 外联部: 'dissolved' },
  ],
  [
    '调整前 | 调整后\n企划部 | 品牌部\n采购部、物流部 | 供应链部\n财务部 | 财务部\n外联部 | 撤销',
    { 企划部: 'renamed', 物流部: 'merged', 财务部: 'unchanged', 外联部: 'dissolved' },
  ],
];

describe('what becomes of units', () => {
  test.each(STATUSES)('%s', (text, statuses) => {
    const found = Object.fromEntries(recordOf(text).units.map(unit => [unit.name, unit.status]));
    expect(found).toMatchObject(statuses);
  });

  test('who heads a new unit is not at the head of what it is below', () => {
    const { roles } = recordOf('新设算法部，归属于研发中心，由林越任总经理。');
    expect(roles.map(({ title, organization }) => [title, organization])).toEqual([['总经理', 'unit:算法部']]);
  });

  test('a unit that moves has a new parent, and the new parent is not made of it', () => {
    const { units } = recordOf('采购部、质量部整体划归供应链中心。');
    expect(units.map(({ name, parent, formedFrom }) => [name, parent, formedFrom])).toEqual([
      ['采购部', 'unit:供应链中心', []],
      ['质量部', 'unit:供应链中心', []],
      ['供应链中心', null, []],
    ]);
  });

  test('ministries are no departments', () => {
    expect(recordOf('经财政部批准，云岚集团任命林越为总裁。商务部数据显示，消费增长。').units).toEqual([]);
  });

  test('lines that things are made on are no units', () => {
    expect(recordOf('云岭汽车设立了轿车、卡车两条生产线。').units).toEqual([]);
  });

  test('units that are renamed respectively are so one by one', () => {
    const { events } = recordOf('企划部、外联部分别更名为品牌部、公关部。');
    expect(events.map(e => [e.sources.map(nameOf), e.results.map(nameOf)])).toEqual([
      [['企划部'], ['品牌部']],
      [['外联部'], ['公关部']],
    ]);
  });

  test('what a count calls together is known by its kind as well', () => {
    const { units } = recordOf('将形成硬件、软件两大板块。硬件板块由林越负责。');
    expect(units.map(({ name, aliases }) => [name, aliases.map(a => a.name)])).toEqual([
      ['软件', []],
      ['硬件板块', ['硬件']],
    ]);
  });

  test('one event for one change, however often it is told', () => {
    const { events } = recordOf('公司将市场部、品牌部整合为营销中心。此次成立营销中心，由品牌部和市场部合并而成。');
    expect(events.map(e => [e.type, e.sources.map(nameOf), e.results.map(nameOf)])).toEqual([
      ['unit.merged', ['市场部', '品牌部'], ['营销中心']],
    ]);
  });
});

test('a short name stands behind marks of quotation', () => {
  const { units } = recordOf('成立“新零售事业群”（NRG），周启向NRG总裁林越汇报。');
  expect(units.map(({ name, aliases }) => [name, aliases.map(a => a.name)])).toEqual([['新零售事业群', ['NRG']]]);
});

const PARENTS: readonly (readonly [text: string, parents: Readonly<Record<string, string | null>>])[] = [
  [
    '云岚集团通知：\n一、云岚集团\n撤销企划部。\n二、北川影业有限公司\n1、撤销动漫部。',
    { 企划部: 'organization:云岚集团', 动漫部: 'organization:北川影业有限公司' },
  ],
  [
    '云岚集团宣布调整架构。云岚煤业公司拟将采购部、物流部合并为供应链中心；零售事业群撤销渠道部，其职能并入集团营销中心。',
    {
      供应链中心: 'unit:云岚煤业公司',
      采购部: 'unit:云岚煤业公司',
      渠道部: 'unit:零售事业群',
      营销中心: 'organization:云岚集团',
    },
  ],
  [
    '云岚集团公告，版权业务整合为版权公司。剧集板块：撤销品牌部；影视板块：撤销宣发部。',
    { 版权公司: 'organization:云岚集团', 品牌部: 'unit:剧集板块', 宣发部: 'organization:云岚集团' },
  ],
  [
    '云岚汽车中国区总裁由林越担任。北山美妆中国区总经理周启离任，方远接任中国区总经理。',
    { 云岚汽车中国区: 'organization:云岚汽车', 北山美妆中国区: 'organization:北山美妆' },
  ],
  [
    '云岚集团决定：\n一、云岚中心医院\n聘任林越为心内科主任。\n二、云岚妇儿医院\n1、任命周启为护理部主任。',
    { 心内科: 'unit:云岚中心医院', 护理部: 'unit:云岚妇儿医院' },
  ],
  ['云岚健康板块下辖专科医院事业部、检验中心。', { 专科医院事业部: 'unit:云岚健康板块' }],
  ['云岚科技任命前青鸟软件大中华区总裁林越为首席营收官。', { 大中华区: 'organization:青鸟软件' }],
  ['生产部一分为二，分设运行部和环保部。', { 运行部: null, 环保部: null }],
  ['撤销文旅事业部，原文旅事业部所辖的酒管公司划入商业事业部。', { 酒管公司: 'unit:商业事业部' }],
  [
    '数据中心在信息部基础上组建，主任为林越，下设架构处、安全处。',
    { 架构处: 'unit:数据中心', 安全处: 'unit:数据中心', 信息部: null },
  ],
  [
    '云岭能源公司注册资本3亿元，设风电部、光伏部。',
    { 风电部: 'organization:云岭能源公司', 光伏部: 'organization:云岭能源公司' },
  ],
  ['采购部划归供应链中心，市场部由林越分管，下设广告组。', { 广告组: 'unit:市场部' }],
  ['四、国际公司\n由海外部升级设立，下设亚洲部、非洲部。\n总经理：林越', { 亚洲部: 'unit:国际公司', 海外部: null }],
  ['北方基地不再隶属制造一部，划入制造二部。', { 北方基地: 'unit:制造二部' }],
  ['前沿研究院不再隶属技术中心，由林越直管。', { 前沿研究院: null }],
  ['新材公司、环保公司划入产投集团。', { 新材公司: 'unit:产投集团', 环保公司: 'unit:产投集团' }],
  ['成立安全委员会，办公室设在安全部，由林越负责。', { 安全委员会: null }],
  [
    '一、零售事业群\n成立品牌组；广告组并入品牌组。\n二、研发中心\n研发中心拆分为硬件部、软件部，算法部并入软件部。',
    { 品牌组: 'unit:零售事业群', 广告组: 'unit:零售事业群', 算法部: null },
  ],
  ['华东区域（总经理：林越）\n下辖：苏南公司、浙北公司', { 苏南公司: 'unit:华东区域', 浙北公司: 'unit:华东区域' }],
  ['数据部从技术中心划出，划入运营部。', { 数据部: 'unit:运营部', 技术中心: null }],
  ['商业部下设以下两个部门：1. 招商组，负责人林越；2. 运营组。', { 招商组: 'unit:商业部', 运营组: 'unit:商业部' }],
  ['商业部下设招商组、运营组：1. 西区部；2. 东区部。', { 招商组: 'unit:商业部', 西区部: null }],
  ['成立商业部，林越任总经理。下设招商组、运营组。', { 招商组: 'unit:商业部', 运营组: 'unit:商业部' }],
  ['成立商业部、客服部。下设招商部。', { 招商部: null }],
  ['商业部旗下的招商组、运营组负责人分别为林越、周启。', { 招商组: 'unit:商业部', 运营组: 'unit:商业部' }],
  ['新设客服部，下设质检组，以及培训组。', { 质检组: 'unit:客服部', 培训组: 'unit:客服部' }],
  ['原隶属于投资部的法务组独立成立法务部。', { 法务部: 'unit:投资部' }],
  ['四、国际部\n今年业绩良好。\n下设亚洲部、非洲部。', { 亚洲部: null }],
  ['商业中台拆分为广告部和渠道部，前者归内容事业群，后者由林越负责。', { 广告部: 'unit:内容事业群', 渠道部: null }],
  ['云岭保险集团公告。云岭寿险方面，个险部、银保部合并为营销部。', { 营销部: 'unit:云岭寿险' }],
  ['成立智能部，为公司一级部门，下设算法组、数据组。', { 算法组: 'unit:智能部', 数据组: 'unit:智能部' }],
];

describe('whose head is told', () => {
  test.each([
    ['共享中台由客服部、物流部组成，由林越负责。', ['unit:共享中台']],
    ['它由客服部、物流部组成，由林越负责。', []],
    ['成立客户中心，下分渠道组、海外组，由林越总负责。', ['unit:客户中心']],
    ['成立客户中心，聚焦渠道与海外业务，由林越担任总裁。', ['unit:客户中心']],
    ['客服中心升级为客户部，与质量部合署办公，部长林越。', ['unit:客户部']],
    ['成立研发中心，下设架构组、测试组，林越任主任。', ['unit:研发中心']],
    ['采购中心由生产部所属机构调整为直属机构，主任为林越。', ['unit:采购中心']],
    ['运营委员会负责三部门之间的协调，由林越任主任。', ['unit:运营委员会']],
    ['公司将采购部、物流部归入供应链事业部，林越任总经理。', ['unit:供应链事业部']],
    ['出海业务从商业化部独立出来，负责人林越。', ['unit:出海业务']],
    ['云岚科技成立机器人部，原驾驶负责人林越离职。', [null]],
    ['云岚集团设立云衡氢能公司，新公司董事长为林越。', ['unit:云衡氢能公司']],
    ['华东、华南大区总经理分别为林越、周启。', ['unit:华东', 'unit:华南大区']],
    ['任命林越、周启分别担任北京、上海分公司总经理。', ['unit:北京', 'unit:上海分公司']],
    ['销售体系由新加入的前北岭公司副总裁林越接管。', ['unit:销售体系', 'organization:北岭公司']],
    ['云岚集团公告\n（一）成本组\n组长：常务副总裁 林越', ['unit:成本组', 'organization:云岚集团']],
    ['云岚集团财政部总经理林越离职。', ['unit:财政部']],
    ['云岚集团公告，零售部总监林越转岗；电商业务负责人周启离职。', ['unit:零售部', 'organization:云岚集团']],
    ['海外部升格为国际部，管理亚洲、非洲两个区域中心，林越任总经理。', ['unit:国际部']],
    ['公司宣布，粤海区域、桂海区域合并为南海区域，林越空降任总裁。', ['unit:南海区域']],
    ['云岭银行成立小企业中心，作为总行直属的一级部门，首任总裁为林越。', ['unit:小企业中心']],
    ['成立剧集一工作室、剧集二工作室，负责人分别为林越、周启。', ['unit:剧集一工作室', 'unit:剧集二工作室']],
    ['成立海外部，负责人分别为林越、周启。', []],
    ['成立甲一工作室、乙二工作室，剩余的两个工作室由林越负责。', []],
    ['云岭银行成立数据部，隶属于科技板块，总经理由林越担任。', ['unit:数据部']],
    ['轿车部与卡车部并列为两大事业部，客车部由林越分管轿车部。', ['unit:轿车部']],
  ])('%s', (text, places) => {
    expect(recordOf(text).roles.map(({ organization }) => organization)).toEqual(places);
  });
});

describe('what is said of one of two', () => {
  test.each([
    ['投资部拆为战略投资部和投后管理部，前者负责人为林越，后者负责人是周启。', ['unit:战略投资部', 'unit:投后管理部']],
    ['玄岭工作室与北霁工作室合并，玄岭负责人为林越，原北霁负责人周启离职。', ['unit:玄岭工作室', 'unit:北霁工作室']],
    ['云岚集团新设技术中心。云岚集团技术负责人林越离职。', ['organization:云岚集团']],
  ])('%s', (text, places) => {
    expect(recordOf(text).roles.map(({ organization }) => organization)).toEqual(places);
  });
});

describe('what units are inside', () => {
  test.each(PARENTS)('%s', (text, parents) => {
    expect(Object.fromEntries(recordOf(text).units.map(unit => [unit.name, unit.parent]))).toMatchObject(parents);
  });

  test('what a heading names is what the lines below it are about', () => {
    const { businesses, roles } = recordOf('二、装备部\n负责起重机、挖掘机等业务。\n总经理：林越\n副总经理：周启明');
    expect(businesses.map(({ name, units }) => [name, units])).toEqual([
      ['起重机', ['unit:装备部']],
      ['挖掘机', ['unit:装备部']],
    ]);
    expect(roles.map(({ title, organization }) => [title, organization])).toEqual([
      ['总经理', 'unit:装备部'],
      ['副总经理', 'unit:装备部'],
    ]);
  });
});

const BUSINESSES: readonly (readonly [
  text: string,
  businesses: readonly string[],
  responsibilities: readonly string[],
])[] = [
  ['服装事业部包括男装、童装、箱包等业务。', ['男装', '童装', '箱包'], []],
  ['家装事业部，包括家电、建材等行业及安装服务等。', ['家电', '建材', '安装服务'], []],
  ['设立运营中心，统筹全公司的商家管理、规则管理和资源管理。', [], ['商家管理', '规则管理', '资源管理']],
  ['服装事业部的客户包括周启明和林若溪。', [], []],
  ['服装事业部由男装、童装、箱包三大业务组成，由林越分管。', ['男装', '童装', '箱包'], []],
  ['供应链事业群承接原物流部和采购部。', [], []],
  ['新设物流中心，承接原运销部、储运部的业务与人员。', [], []],
  ['物流中心承接原运销部全部业务。', [], []],
  ['家居事业部由音箱、门锁两个产品线组成，覆盖线上线下渠道。', ['音箱', '门锁'], []],
  ['云服务事业部负责公有云、私有云业务的研发与销售。', ['公有云', '私有云'], []],
  ['零售事业部由生鲜、日化业务组成。', ['生鲜', '日化'], []],
  [
    '商品中心由原采购一部、采购二部整合而成，下设生鲜部、家居部两个二级部门，主营生鲜、食品等品类。',
    ['生鲜', '食品'],
    [],
  ],
  ['成立海外部，覆盖东南亚、中东市场。公司新增租赁业务。', [], []],
  ['直销公司不再独立运营，划归销售公司统一管理。', [], []],
  ['1.养老事业部：负责养老社区、健康管理等业务的统筹经营。', ['养老社区', '健康管理'], []],
];

describe('what units cover', () => {
  test.each(BUSINESSES)('%s', (text, businesses, responsibilities) => {
    const record = recordOf(text);
    expect(record.businesses.map(b => b.name)).toEqual(businesses);
    expect(record.units.flatMap(u => u.responsibilities)).toEqual(responsibilities);
  });
});
