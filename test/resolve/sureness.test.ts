import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const recordOf = (text: string) => extract(documentOf(text), grammar);

test('a line of a list stays where the same title is left elsewhere', () => {
  const { roles } = recordOf('云岚集团\n零售部总经理：林越（兼）\n免去林越采购部总经理职务。');
  expect(roles.map(({ change, organization }) => `${change} ${organization}`)).toEqual([
    'concurrent unit:零售部',
    'left unit:采购部',
  ]);
});

test.each([
  ['云岚集团将总裁由周启换为林越。', ['林越 asserted', '周启 asserted']],
  ['方远辞去青石集团总裁职务，林越辞去董事职务，其辞职将在选举新董事后生效。', ['方远 asserted', '林越 planned']],
  ['有消息称，青石集团总裁方远离职；云岚集团公告，聘任林越为总裁。', ['方远 reported', '林越 asserted']],
  [
    '近日，方远辞任青石集团总裁。有知情人士透露，林越出任云岚集团总裁，该说法未获证实。',
    ['方远 asserted', '林越 reported'],
  ],
  ['青石集团副总裁方远被曝离职；云岚集团聘任林越为总裁。', ['方远 reported', '林越 asserted']],
] as const)('of several each by himself: %s', (text, sure) => {
  const { roles } = recordOf(text);
  expect(roles.map(({ person, modality }) => `${person.replace('person:', '')} ${modality}`)).toEqual(sure);
});

/** What becomes of 总裁林越, by the record; null where it tells nothing of a change. */
const CHANGES: readonly (readonly [text: string, said: string | null])[] = [
  ['云岚集团董事会不同意聘任林越为总裁。', 'appointed negated'],
  ['云岚银行公告，林越出任总裁；另一人选的任职资格尚待监管机构核准。', 'appointed asserted'],
  ['云岚银行公告，林越出任总裁；其任职资格尚待监管机构核准。', 'appointed planned'],
  ['云岚集团董事会否决了林越担任总裁的议案。', 'appointed negated'],
  ['云岚集团原定由林越接任总裁的计划被取消。', 'appointed negated'],
  ['林越申请辞去云岚集团总裁职务。其辞职将在董事会选聘新任总裁后生效。', 'left planned'],
  ['林越申请辞去云岚集团总裁职务，其辞职自送达董事会之日起生效。', 'left asserted'],
  ['云岚集团总裁林越的任命将于9月1日生效。', 'appointed planned'],
  ['云岚集团提名总裁人选；如林越经股东会选举通过，将担任总裁。', 'appointed planned'],
  ['云岚集团撤回了林越出任总裁的提名。', 'appointed negated'],
  ['云岚集团搁置了聘任林越为总裁的方案。', 'appointed negated'],
  ['云岚集团收回了任命林越为总裁的决定。', 'appointed negated'],
  ['林越出任云岚集团总裁一事告吹。', 'appointed negated'],
  ['林越出任云岚集团总裁只是愚人节玩笑。', 'appointed negated'],
  ['法院判决林越当选云岚集团总裁的决议无效。', 'appointed negated'],
  ['零售老将林越加盟云岚集团，任总裁。', 'appointed asserted'],
  ['林越不代行云岚集团总裁职责。', 'acting negated'],
  ['林越停止代行云岚集团总裁职责。', 'left asserted'],
  ['林越不再代为履行云岚集团总裁职责。', 'left asserted'],
  ['云岚集团终止聘任林越为总裁。', 'left asserted'],
  ['林越辞任云岚集团总裁的申请未获批准。', 'left negated'],
  ['林越撤回辞去云岚集团总裁的申请。', 'left negated'],
  ['云岚集团董事会没有批准林越辞去总裁职务的请求。', 'left negated'],
  ['林越没有辞去云岚集团总裁职务。', 'left negated'],
  ['云海汽车至今没有任命林越为总裁。', 'appointed negated'],
  ['云海汽车终于任命林越为总裁。', 'appointed asserted'],
  ['只要林越出任云岚集团总裁，我就加仓。', null],
  ['经挽留，林越决定不再辞去云岚集团总裁职务。', 'left negated'],
  ['如果林越出任云岚集团总裁，张伟将离职。', null],
  ['云岚集团换帅：林越接棒总裁\n云岚集团宣布，林越将接任总裁。', 'appointed planned'],
  ['云岚集团换帅：林越接棒总裁\n云岚集团宣布，林越接任总裁。下月，林越将出任云岚集团总裁。', 'appointed asserted'],
  ['若林越接任云岚集团总裁，公司将上市。', null],
  ['万一林越辞去云岚集团总裁职务，谁来接班？', null],
  ['林越何时出任云岚集团总裁？', null],
  ['林越会出任云岚集团总裁吗？', null],
  ['云岚集团会不会任命林越为总裁？', null],
  ['林越是否出任云岚集团总裁，公司未予回应。', null],
  ['林越不符合担任云岚集团总裁的资格。', null],
  ['林越不得担任云岚集团总裁。', null],
  ['林越谢绝担任云岚集团总裁。', 'appointed negated'],
  ['林越险些被免去云岚集团总裁职务。', 'left negated'],
  ['知情人士透露，林越将出任云岚集团总裁。公司回应：“消息不实。”', 'appointed negated'],
  ['刚刚辞去云岚集团总裁的林越现身。', 'left asserted'],
  ['即将出任云岚集团总裁的林越现身。', 'appointed planned'],
  ['拒绝出任云岚集团总裁的林越现身。', 'appointed negated'],
  ['担任云岚集团总裁的林越现身。', 'current asserted'],
  ['曾短暂担任云岚集团总裁的林越现身。', 'former asserted'],
  ['自称云岚集团总裁的林越被带走。', null],
  ['三年前，林越任云岚集团总裁。', 'former asserted'],
  ['三年前加入公司的林越出任云岚集团总裁。', 'appointed asserted'],
  ['创业初期，林越兼任云岚集团总裁。', 'former asserted'],
  ['目前，林越担任云岚集团总裁。', 'current asserted'],
  ['云岚集团现任总裁为林越。', 'current asserted'],
  ['曾经的云岚集团总裁林越现身。', 'former asserted'],
  ['首任云岚集团总裁林越去世。', 'former asserted'],
  ['林越本有望接任云岚集团总裁，却在最后关头出局。', 'appointed negated'],
  ['林越或接任云岚集团总裁。', 'appointed reported'],
  ['云岚集团总裁林越被传离职。', 'left reported'],
  ['剧中，林越接任云岚集团总裁。', null],
  ['林越梦想成为云岚集团总裁。', null],
  ['林越先生是云岚集团总裁的热门人选。', null],
  ['林越以云岚集团总裁的身份出席论坛。', 'current asserted'],
  ['林越退休前任云岚集团总裁。', 'former asserted'],
  ['林越任云岚集团总裁时，公司还小。', 'former asserted'],
  ['林越曾两度出任云岚集团总裁。', 'former asserted'],
  ['林越时任云岚集团总裁。', 'former asserted'],
  ['上世纪九十年代，林越出任云岚集团总裁。', 'former asserted'],
  ['二十年前，林越先生是云岚集团的总裁。', 'former asserted'],
  ['林越辞去云岚集团总裁的申请将于年底生效。', 'left planned'],
  ['云岚集团股东呼吁林越辞去总裁职务。', null],
  ['云岚集团股东要求罢免林越总裁职务。', null],
  ['员工希望林越出任云岚集团总裁。', null],
  ['倘若董事会同意，林越将接任云岚集团总裁。', 'appointed planned'],
  ['云岚集团正考虑聘请林越出任总裁。', 'appointed planned'],
  ['林越如愿出任云岚集团总裁。', 'appointed asserted'],
  ['云岚集团如期召开会议，审议通过若干议案，聘任林越为总裁。', 'appointed asserted'],
  ['林越出任云岚集团总裁，云岚能否翻身？', 'appointed asserted'],
  ['林越接任云岚集团总裁意味着什么？', 'appointed asserted'],
  ['云岚集团希望林越担任总裁后带领公司更上一层楼。', 'appointed asserted'],
  ['应股东要求，云岚集团聘任林越为总裁。', 'appointed asserted'],
  ['云岚集团取消事业群制，聘任林越为总裁。', 'appointed asserted'],
  ['除张伟外，林越也辞去云岚集团总裁职务。', 'left asserted'],
  ['林越因反对重组辞去云岚集团总裁职务。', 'left asserted'],
  ['林越未能完成业绩目标，辞去云岚集团总裁职务。', 'left asserted'],
  ['云岚集团表示该消息不实，林越仍担任云岚集团总裁。', 'retained asserted'],
  ['网传林越仍担任云岚集团总裁，公司称不实。', 'retained negated'],
  ['云岚集团大股东提议由林越出任总裁。', 'appointed nominated'],
  ['经提名，云岚集团聘任林越为总裁。', 'appointed asserted'],
  ['云岚集团根据董事长提名聘任林越为总裁。', 'appointed asserted'],
  ['云岚集团否决了《关于聘任林越为总裁的议案》。', 'appointed negated'],
  ['云岚集团《关于修订章程的议案》《关于聘任林越为总裁的议案》均未获通过。', 'appointed negated'],
  ['云岚集团审议《关于聘任林越为总裁的议案》。', 'appointed planned'],
  ['云岚集团审议《关于聘任林越为总裁的议案》。\n表决结果：9票同意。', 'appointed asserted'],
  ['云岚集团审议通过《关于聘任林越为总裁的议案》。', 'appointed asserted'],
  ['云岚集团将《关于聘任林越为总裁的议案》提交股东会审议。', 'appointed planned'],
  ['云岚集团张伟对《关于聘任林越为总裁的议案》投了反对票。', 'appointed asserted'],
  ['云岚集团审议事项：\n1、《关于聘任林越为总裁的议案》', 'appointed planned'],
  ['云岚集团聘任林越为总裁，待监管机构核准任职资格后履职。', 'appointed planned'],
  ['原定出任云岚集团总裁的林越未能到任。', 'appointed negated'],
  ['林越获聘云岚集团总裁，但尚未到任。', 'appointed planned'],
  ['公司从未收到由林越担任云岚集团总裁的提议。', 'appointed negated'],
  ['有媒体报道称，云岚集团总裁林越拟辞任。', 'left reported'],
  ['林越目前正常履行云岚集团总裁职责。', 'current asserted'],
  ['即将到任的云岚集团总裁林越现身。', 'appointed planned'],
  ['林越代行云岚集团总裁职责的安排于3月终止。', 'left asserted'],
  ['拟成立云岚集团，由林越担任总裁。', 'appointed planned'],
  ['会议新聘任的云岚集团总裁林越，其任职资格尚待核准。', 'appointed planned'],
  ['同意林越经股东大会选举后担任云岚集团总裁。', 'appointed planned'],
  ['为什么林越辞去云岚集团总裁职务？', 'left asserted'],
  ['林越辞去云岚集团总裁职务，是否补选详见后续公告。', 'left asserted'],
];

test.each(CHANGES)('%s', (text, said) => {
  const { roles } = recordOf(text);
  const told = roles.map(role => `${role.person} ${role.title} ${role.change} ${role.modality}`);
  expect(told).toEqual(said === null ? [] : [`person:林越 总裁 ${said}`]);
});

test.each([
  ['云岚集团选举林越为董事，该议案尚需提交股东大会审议。', 'planned'],
  ['云岚集团选举林越为董事长，增补董事的议案尚需提交股东大会审议。', 'asserted'],
  ['云岚集团同意林越为独立董事候选人。', 'nominated'],
])('%s', (text, modality) => {
  expect(recordOf(text).roles.map(role => role.modality)).toEqual([modality]);
});

/** What becomes of everybody, in the order of the text. */
const SAID: readonly (readonly [text: string, ...said: readonly string[]])[] = [
  ['此前，林越负责云岚集团品牌部。', '林越 - 品牌部 former'],
  ['林越先后负责过品牌部和财务部。', '林越 - 品牌部 former', '林越 - 财务部 former'],
  ['去年，林越带领品牌部拿下大奖。', '林越 - 品牌部 former'],
  ['云岚集团品牌部由张伟分管调整为林越分管。', '林越 - 品牌部 appointed', '张伟 - 品牌部 left'],
  ['云岚集团财务部原由张伟分管，现调整为林越分管。', '林越 - 财务部 appointed', '张伟 - 财务部 left'],
  [
    '云岚医院任命林越、张伟为副院长，林越兼任医学院副院长。',
    '林越 副院长 云岚医院 appointed',
    '张伟 副院长 云岚医院 appointed',
    '林越 副院长 医学院 concurrent',
  ],
  [
    '云岚科技CEO林越将于年底退休，由张伟接任。',
    '林越 CEO 云岚科技 left planned',
    '张伟 CEO 云岚科技 appointed planned',
  ],
  [
    '林越将卸任云岚科技首席财务官，转任首席战略官。',
    '林越 首席财务官 云岚科技 left planned',
    '林越 首席战略官 云岚科技 appointed planned',
  ],
  ['林越将辞任云岚科技董事，亦不再担任总裁。', '林越 董事 云岚科技 left planned', '林越 总裁 云岚科技 left planned'],
  ['云岚科技CEO林越近日提出辞呈，预计将于3月底离开。', '林越 CEO 云岚科技 left planned'],
  ['林越於二零一六年三月至二零二三年五月擔任云岚科技有限公司總裁。', '林越 總裁 云岚科技有限公司 former'],
  ['云岚集团数据中心整体划入科技事业群，成为其二级部门，由张伟分管。', '张伟 - 数据中心 appointed'],
  ['云岚集团数据中心划入科技事业群，科技事业群由张伟分管。', '张伟 - 科技事业群 appointed'],
  [
    '云岚集团成立ESG委员会，由林越担任主任，秘书长由张伟兼任。',
    '林越 主任 ESG委员会 appointed',
    '张伟 秘书长 ESG委员会 concurrent',
  ],
  ['云岚集团成立专项工作组，组长由林越担任。', '林越 组长 - appointed'],
  [
    '云岚科技发生工商变更，林越接任法定代表人并担任董事。',
    '林越 法定代表人 云岚科技 appointed',
    '林越 董事 云岚科技 appointed',
  ],
  ['云岚集团张伟任副总裁，免去其首席财务官职务。', '张伟 副总裁 云岚集团 appointed', '张伟 首席财务官 云岚集团 left'],
  ['云岚科技总裁张伟把位置交给了林越。', '张伟 总裁 云岚科技 left', '林越 总裁 云岚科技 appointed'],
  ['公司将把渠道部与品牌部合并，组建营销中心，由林越出任总经理。', '林越 总经理 营销中心 appointed planned'],
  [
    '林越转任云岚集团高级顾问，其分管的品牌部改由张伟分管。',
    '林越 高级顾问 云岚集团 appointed',
    '林越 - 品牌部 left',
    '张伟 - 品牌部 appointed',
  ],
  ['云岚集团提名委员会建议聘任林越为总裁，董事会将于3月20日审议。', '林越 总裁 云岚集团 appointed nominated'],
  ['公司拟撤销渠道部，并设立营销中心，由林越负责。', '林越 - 营销中心 appointed planned'],
  ['公司将渠道部与品牌部合并，成立营销中心，由林越负责。', '林越 - 营销中心 appointed'],
  ['公司将市场口的三条线整合，成立营销中心，由林越任总经理。', '林越 总经理 营销中心 appointed'],
  ['公司将于7月1日起把体验部升级为体验中心，由林越担任总经理。', '林越 总经理 体验中心 appointed planned'],
  ['云岚集团将继续实行执行委员会制，林越进入执行委员会。', '林越 - 执行委员会 moved-in'],
  [
    '云岚集团董事长林越将退居二线，不再参与日常管理，转任顾问。',
    '林越 董事长 云岚集团 moved-out planned',
    '林越 顾问 云岚集团 appointed planned',
  ],
  ['林越离职，下一站为青石科技，将任总裁。', '林越 总裁 青石科技 appointed planned'],
  ['林越离职，下一站为芯片公司青石，将任总裁。', '林越 总裁 - appointed planned'],
  [
    '云岚银行聘任林越为行长、张伟为副行长，其中林越的任职资格尚待监管部门核准。',
    '林越 行长 云岚银行 appointed planned',
    '张伟 副行长 云岚银行 appointed',
  ],
  [
    '聘任林越为云岚银行行长，其任职资格待青石省金融监管局核准，在此之前由张伟代行行长职责。',
    '林越 行长 云岚银行 appointed planned',
    '张伟 行长 云岚银行 acting',
  ],
  [
    '云岚银行行长林越辞任，聘任张伟为行长，任期自取得监管部门核准任职资格之日起。',
    '林越 行长 云岚银行 left',
    '张伟 行长 云岚银行 appointed planned',
  ],
  [
    '网传云岚科技CEO林越离职。公司称消息不实，林越仍为CEO，仅是不再兼任法务部总监，法务部由张伟接管。',
    '林越 CEO 云岚科技 left negated',
    '林越 CEO 云岚科技 current',
    '张伟 - 法务部 appointed',
  ],
  [
    '云岚科技总监林越被曝离职，公司回应称其改任顾问。',
    '林越 总监 云岚科技 left reported',
    '林越 顾问 云岚科技 appointed',
  ],
  ['助理教练林越担任代理主教练。', '林越 主教练 - acting', '林越 助理教练 - current'],
  ['品牌部不再由林越分管。', '林越 - 品牌部 left'],
  ['品牌部总监由林越兼任的安排结束。', '林越 总监 品牌部 left'],
  ['原由林越代管的渠道部拆分为采购部与质量部。', '林越 - 渠道部 former'],
  [
    '公司收到董事、副总裁林越的辞职报告。林越申请辞去公司非独立董事职务。',
    '林越 副总裁 - current',
    '林越 董事 - left',
    '林越 非独立董事 - left',
  ],
  ['合伙人、总裁林越退休，由张伟接替其担任总裁。', '林越 合伙人 - left', '林越 总裁 - left', '张伟 总裁 - appointed'],
  ['渠道部、品牌部负责人林越、张伟出席会议。', '林越 负责人 渠道部 current', '张伟 负责人 品牌部 current'],
  ['渠道部、品牌部负责人林越、张伟、周启出席会议。'],
  [
    '三位区域总监林越、张伟、周启出席会议。',
    '林越 区域总监 - current',
    '张伟 区域总监 - current',
    '周启 区域总监 - current',
  ],
  ['品牌部不再由CMO林越分管，改为向总裁张伟汇报。', '林越 - 品牌部 left', '林越 CMO - current', '张伟 总裁 - current'],
  ['云岚集团将海外拓展工作交由副总裁林越分管。', '林越 副总裁 云岚集团 current'],
  ['品牌部由原销售负责人林越继续负责。', '林越 - 品牌部 retained', '林越 销售负责人 - former'],
  ['云岚集团实行轮值制，首任轮值总裁为林越。', '林越 轮值总裁 云岚集团 appointed'],
  ['云岚集团总裁林越被曝已卸任。', '林越 总裁 云岚集团 left reported'],
  ['林越辞去云岚集团董事职务、副总裁职务。', '林越 董事 云岚集团 left', '林越 副总裁 云岚集团 left'],
  [
    '林越辭任執行董事、提名委員會主席及授權代表。',
    '林越 執行董事 - left',
    '林越 主席 提名委員會 left',
    '林越 授權代表 - left',
  ],
  ['林越先后在青石银行、北山银行任行长。', '林越 行长 北山银行 former'],
  ['云岚银行公告，江州分行行长由总行副行长林越兼任。', '林越 行长 江州分行 concurrent', '林越 副行长 云岚银行 current'],
  ['王磊和Jason Wu共同负责品牌部。', '王磊 - 品牌部 current', 'Jason Wu - 品牌部 current'],
  [
    '渠道部、品牌部负责人林越、张伟出席会议，其中林越调入海外部，其职务由周启暂代。',
    '林越 负责人 渠道部 current',
    '林越 - 海外部 moved-in',
    '张伟 负责人 品牌部 current',
    '周启 负责人 渠道部 acting',
  ],
  ['云岚科技对36氪回应称，总裁林越已离职。', '林越 总裁 云岚科技 left'],
  ['林越从张伟手中接任云岚科技总裁。', '林越 总裁 云岚科技 appointed', '张伟 总裁 云岚科技 left'],
];

test.each(SAID)('%s', (text, ...said) => {
  const nameOf = (id: string | null): string => id?.replace(/^\w+:/, '') ?? '-';
  const told = recordOf(text).roles.map(({ person, title, organization, change, modality }) =>
    [nameOf(person), title ?? '-', nameOf(organization), change, ...(modality === 'asserted' ? [] : [modality])].join(
      ' ',
    ),
  );
  expect(told.sort()).toEqual([...said].sort());
});

const UNITS: readonly (readonly [text: string, said: string | null])[] = [
  ['云岚集团取消成立数据事业部。', 'unit.established negated'],
  ['云岚集团叫停了成立数据事业部的计划。', 'unit.established negated'],
  ['针对“云岚集团拟裁撤数据事业部、总经理林越离职”的传闻，公司澄清称，数据事业部运营正常。', 'unit.dissolved negated'],
  ['云岚集团宣布将旗下海外部升级为海外事业部。', 'unit.upgraded asserted'],
  ['云岚集团考虑裁撤数据事业部。', 'unit.dissolved planned'],
  ['云岚集团不考虑撤销数据事业部。', 'unit.dissolved negated'],
  ['假如云岚集团撤销数据事业部，会有人离开。', null],
  ['云岚集团会裁撤数据事业部吗？', null],
  ['云岚集团取消事业群制，成立数据事业部。', 'unit.established asserted'],
  ['云岚集团裁撤了成立不足一年的机器人事业部。', 'unit.dissolved asserted'],
  ['云岚集团撤销了去年刚成立的机器人事业部。', 'unit.dissolved asserted'],
  ['云岚集团新增北山科技有限公司为全资股东。', null],
  ['云岚集团设立数据事业部，是否独立核算尚未确定。', 'unit.established asserted'],
];

test.each(UNITS)('%s', (text, said) => {
  const told = recordOf(text).events.map(event => `${event.type} ${event.modality}`);
  expect(told).toEqual(said === null ? [] : [said]);
});

const APPROVALS: readonly (readonly [text: string, modality: string])[] = [
  ['北山银行公告，聘任周启明为行长，其任职资格尚需监管机构核准。', 'planned'],
  ['北山银行公告，聘任周启明为行长。周启明的任职资格尚待核准。', 'planned'],
  ['北山银行公告，聘任周启明为行长，其任职资格已获核准。', 'asserted'],
  ['监管局不予核准周启明北山银行行长任职资格。', 'negated'],
];

test.each(APPROVALS)('%s is %s', (text, modality) => {
  expect(recordOf(text).roles.map(role => role.modality)).toEqual([modality]);
});

test('a day takes up a day of the news: no month, and no day of founding', () => {
  const told = (text: string) => recordOf(text).roles.map(role => role.date?.start ?? null);
  const card = '云岚科技有限公司成立于2017年5月12日。同日，云海科技有限公司法定代表人变更为林越。';
  expect(told(card)).toEqual([null]);
  expect(told(`2023年11月6日，北山科技有限公司更名。${card}`)).toEqual(['2023-11-06']);
});
