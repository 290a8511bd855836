import { describe, expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const nameOf = (id: string | null) => id?.replace(/^\w+:/, '') ?? null;
const rolesOf = (text: string) => extract(documentOf(text), grammar).roles;

const DATES: readonly (readonly [text: string, date: string | null, announced: string | null])[] = [
  ['云岚重工5月8日公告，周启明辞任公司总经理，自6月1日起生效。', '自6月1日起', '5月8日'],
  ['云岚重工5月8日公告，董事会于5月6日收到总经理周启明的辞职报告。', '5月6日', '5月8日'],
  ['云岚重工董事会近日收到总经理周启明的辞职报告。', '近日', null],
  ['近日，云岚重工公告，周启明辞任公司总经理。', null, '近日'],
  ['一年前的今天，云岚重工宣布，周启明辞任总经理。', null, null],
  ['5月8日，云岚重工换帅；更早之前，周启明卸任总经理。', null, null],
  ['5月8日，周启明卸任云岚重工总经理。', '5月8日', null],
  ['云岚重工公告，选举周启明为公司董事长，任期自董事会审议通过之日起三年。', '自董事会审议通过之日起', null],
  ['云岚重工5月8日讯 今日公告，周启明辞任公司总经理。', null, '5月8日'],
  ['云岚重工公告，周启明辞任公司总经理。该变动将于6月1日生效。', '6月1日', null],
  ['云岚重工公告，周启明辞任公司总经理。', null, null],
  ['云岚重工公告，公司总经理周启明因到龄退休，已于2月28日卸任。', '2月28日', null],
  ['云岚重工于2023年5月6日召开董事会会议，审议通过如下议案。\n同时，解聘周启明公司总经理职务。', '2023年5月6日', null],
  ['云岚重工2023年10月8日公告了季报。2023年4月2日，周启明辞任公司总经理。', '2023年4月2日', null],
  [
    '云岚重工公告，选举周启明为公司董事长，任期自6月1日起至第三届董事会届满之日止。',
    '自6月1日起至第三届董事会届满之日止',
    null,
  ],
  ['江州新闻网5月8日，云岚重工（600000）董事会任命周启明为总裁，自5月7日起生效。', '自5月7日起', '5月8日'],
  ['云岚重工公告，周启明5月8日任职总裁。', '5月8日', null],
  ['5月8日，云岚百讯信息技术有限公司发生工商变更，周启明卸任云岚重工总经理。', '5月8日', null],
];

describe('when a change holds, and when it was told', () => {
  test.each(DATES)('%s', (text, date, announced) => {
    const [role, ...others] = rolesOf(text);
    expect(others).toEqual([]);
    expect([role?.date?.text ?? null, role?.announced?.text ?? null]).toEqual([date, announced]);
  });
});

const TRIGGERS: readonly (readonly [why: string, text: string, trigger: string])[] = [
  ['the sentence, not its heading', '云岚重工：周启明离职\n云岚重工公告，总经理周启明辞任。', '辞任'],
  ['who goes, not who comes', '云岚重工公告，林若溪接替周启明任总经理，周启明不再担任总经理。', '不再担任'],
];

test.each(TRIGGERS)('the word that announces a change is that of %s', (_, text, trigger) => {
  expect(rolesOf(text).find(role => nameOf(role.person) === '周启明')?.trigger).toBe(trigger);
});

const CHANGES: readonly (readonly [why: string, text: string, roles: readonly string[]])[] = [
  [
    'what is held beside what is held now is no news',
    '云岚重工公告，聘任周启明为总裁。周启明现任北山科技副总经理，同时担任华岳资本董事。',
    ['周启明 总裁 appointed', '周启明 副总经理 current', '周启明 董事 current'],
  ],
  [
    'nor is it past in a life',
    '周启明，男，汉族，本科学历，曾任北山科技经理，现任云岚重工总经理，并在华岳资本担任董事。',
    ['周启明 经理 former', '周启明 总经理 current', '周启明 董事 current'],
  ],
  [
    'what a register says of somebody besides is no news',
    '云岚重工公告，周启明任总裁。天眼查显示，周启明还担任北山科技副总经理。',
    ['周启明 总裁 appointed', '周启明 副总经理 current'],
  ],
  [
    'what was so at a time gone by is past',
    '云岚重工公告，免去周启明的总裁职务。周启明在上市前的家族时代就担任副总裁。',
    ['周启明 总裁 left', '周启明 副总裁 former'],
  ],
  [
    'whoever gives up a post of a subsidiary keeps those of the company',
    '云岚重工董事长周启明近日卸任旗下物业子公司董事长。',
    ['周启明 董事长 left', '周启明 董事长 current'],
  ],
  [
    'nor do posts of companies that nobody names count for his own',
    '云岚重工董事长周启明卸任旗下多家公司法定代表人。',
    ['周启明 董事长 current'],
  ],
  [
    'who is moved between two sorts of seat leaves the first',
    '云岚重工公告，执行董事周启明调任非执行董事。',
    ['周启明 非执行董事 appointed', '周启明 执行董事 moved-out'],
  ],
  [
    'the post of who goes is taken besides one’s own',
    '云岚重工公告，财务总监周启明离职，由行政总监林若溪兼任。',
    ['周启明 财务总监 left', '林若溪 财务总监 concurrent', '林若溪 行政总监 current'],
  ],
  [
    '后者 is whom somebody succeeds, not whom he reports to',
    '云岚重工任命周启明为总裁，向董事长林若溪汇报。他将接替陈放，后者将返回总部担任高级顾问。',
    ['周启明 总裁 appointed', '林若溪 董事长 current', '陈放 总裁 left', '陈放 高级顾问 appointed'],
  ],
  [
    'what followed upon the past is past',
    '云岚重工公告，聘任周启明为总裁。周启明曾任北山银行行长，后任华岳资本董事长。',
    ['周启明 总裁 appointed', '周启明 行长 former', '周启明 董事长 former'],
  ],
  [
    'the legal representative of 公司, which is no 公司法',
    '云岚文化有限公司发生工商变更，周启明卸任公司法定代表人、董事长，由林若溪接任。',
    ['周启明 法定代表人 left', '周启明 董事长 left', '林若溪 法定代表人 appointed', '林若溪 董事长 appointed'],
  ],
  [
    'a card tells who holds a post',
    '云岚重工公告。北山科技有限公司成立于2015年，公司法定代表人为周启明。',
    ['周启明 法定代表人 current'],
  ],
  ['what somebody once gave up is past', '此前，周启明曾卸任云岚重工董事长。', ['周启明 董事长 former']],
  [
    'who goes without a post had the one that is taken over',
    '云岚重工公告，周启明已离开公司，财务总监一职由林若溪接任。',
    ['周启明 财务总监 left', '林若溪 财务总监 appointed'],
  ],
  [
    'a new holder of one post tells what the other leaves',
    '云岚重工公告，林若溪新任财务总监，周启明离任。',
    ['林若溪 财务总监 appointed', '周启明 财务总监 left'],
  ],
  ['a term that is not renewed ends', '云岚重工公告，周启明不再续任总经理。', ['周启明 总经理 left']],
  [
    'what is told before a life in the same line is news',
    '云岚重工公告，聘任周启明为公司总经理（简历附后）。周启明先生，1975年生，本科学历，中国国籍，曾任北山药业副总裁。',
    ['周启明 总经理 appointed', '周启明 副总裁 former'],
  ],
  [
    'a post kept beside one given up is held',
    '周启明辞任云岚重工总经理，继续担任董事长。',
    ['周启明 总经理 left', '周启明 董事长 current'],
  ],
  [
    'a post named short in the heading is called in full',
    '云岚重工独董周启明辞任\n云岚重工公告，周启明辞任公司独立非执行董事。',
    ['周启明 独立非执行董事 left'],
  ],
  [
    'at its end a list of posts shares a title out',
    '云岚重工公告，周启明辞任公司独立董事、薪酬委员会主席、审核委员会及提名委员会成员。',
    ['周启明 独立董事 left', '周启明 主席 left', '周启明 成员 left', '周启明 成员 left'],
  ],
  [
    'holders one after the other',
    '云岚重工两任总裁分别为周启明（2008年至2014年）、林若溪（2014年至今）。',
    ['林若溪 总裁 current'],
  ],
  [
    'one post after the other',
    '云岚重工聘任周启明为总裁，他先后在北山集团、华岳资本担任总监。',
    ['周启明 总裁 appointed', '周启明 总监 former'],
  ],
  [
    'what was held elsewhere before',
    '云岚重工公告，任命周启明为总裁。周启明此前在北山集团担任副总裁。',
    ['周启明 总裁 appointed', '周启明 副总裁 former'],
  ],
  ['posts of two titles are two', '周启明辞任云岚重工董事、独立董事。', ['周启明 董事 left', '周启明 独立董事 left']],
  ['a post that goes on alone is retained', '周启明继续担任云岚重工董事长。', ['周启明 董事长 retained']],
  [
    '原 tells of a post held before',
    '云岚重工原副总裁林若溪出任总裁。',
    ['林若溪 副总裁 former', '林若溪 总裁 appointed'],
  ],
  ['what a page says now is news', '云岚重工官网“集团领导”栏目更新，周启明已任总裁。', ['周启明 总裁 appointed']],
  ['gone without a post named', '云岚重工公告，董事会收到周启明提交的辞职报告。', ['周启明 null left']],
  ['the post itself tells more', '云岚重工总裁周启明离职。因周启明辞职，公司正在物色人选。', ['周启明 总裁 left']],
  [
    'a list under a heading of appointments',
    '云岚重工股份有限公司\n关于聘任高级管理人员的公告\n总经理：周启明\n副总经理：林若溪\n',
    ['周启明 总经理 appointed', '林若溪 副总经理 appointed'],
  ],
  ['a list under no such heading', '云岚重工股份有限公司\n总经理：周启明\n', ['周启明 总经理 current']],
  ['who controls a company holds no office', '减持后，周启明仍为云岚重工实际控制人。', ['周启明 实际控制人 current']],
  [
    'an unread name takes nothing over from the one before',
    '选举周启明为云岚重工总裁，聘任某某为云岚重工副总裁。',
    ['周启明 总裁 appointed'],
  ],
  [
    'a post that is left was not taken up now',
    '云岚重工总裁周启明离任。周启明担任公司总裁，从未缺席。',
    ['周启明 总裁 left'],
  ],
  [
    'what is given up is listed',
    '云岚重工公告，收到董事长、总经理周启明的辞职报告。周启明申请辞去公司总经理职务。',
    ['周启明 董事长 current', '周启明 总经理 left'],
  ],
  [
    'staying beside a change',
    '周启明辞任云岚重工总经理，仍将担任董事长。',
    ['周启明 总经理 left', '周启明 董事长 current'],
  ],
  ['a time that is over', '2011年至2016年，林若溪担任云岚重工总裁。', ['林若溪 总裁 former']],
  ['a time that goes on', '林若溪2016年至今任云岚重工总裁。', ['林若溪 总裁 current']],
  ['the time in office', '林若溪在担任云岚重工总裁期间主持了改革。', ['林若溪 总裁 current']],
  ['held already', '林若溪已担任云岚重工总裁。', ['林若溪 总裁 current']],
  [
    'a year where the news has days alone',
    '云岚重工8月9日公告，林若溪接任总裁。林若溪2011年出任云岚重工董事。',
    ['林若溪 总裁 appointed', '林若溪 董事 former'],
  ],
  [
    'a heading is parted at its blanks',
    '云岚重工聘任周启明为总裁 林若溪辞任副总裁\n',
    ['周启明 总裁 appointed', '林若溪 副总裁 left'],
  ],
];

describe('what changes', () => {
  test.each(CHANGES)('%s', (_, text, roles) => {
    const found = rolesOf(text).map(role => `${nameOf(role.person)} ${role.title} ${role.change}`);
    expect(found.sort()).toEqual([...roles].sort());
  });
});

test('a day is of who does what in its clause, and lent to nobody of the clause before', () => {
  const told = (text: string) => rolesOf(text).map(role => `${nameOf(role.person)} ${role.date?.start?.slice(-5)}`);
  expect(told('云岚重工任命周启明为副总裁，总裁林若溪将于7月1日退休。')).toEqual(['周启明 undefined', '林若溪 07-01']);
  expect(told('云岚重工总裁林若溪将于7月1日退休，任命周启明为总裁，自8月1日起生效。')).toEqual([
    '林若溪 07-01',
    '周启明 08-01',
  ]);
});

test('the place of 原总裁 is where that post was named before', () => {
  const roles = rolesOf('云岚重工公告，聘任周启明为青石银行总裁，原总裁林若溪退休。');
  expect(roles.map(role => nameOf(role.organization))).toEqual(['青石银行', '青石银行']);
});

test('names keep the blank between Latin words', () => {
  const { people } = extract(documentOf('云岚重工任命Clara Nyström为首席执行官，林 若溪任总裁。'), grammar);
  expect(people.map(p => p.name)).toContain('Clara Nyström');
});

const CALLED: readonly (readonly [why: string, text: string, name: string])[] = [
  [
    'introduced by its full name',
    '云岚重工公告，云岚重工股份有限公司总经理周启明辞职，云岚重工感谢他。',
    '云岚重工股份有限公司',
  ],
  [
    'by its usual name, where the full one is small print',
    `云岚重工总经理周启明辞职。${'市场反应平淡。'.repeat(40)}云岚重工股份有限公司成立于1998年。`,
    '云岚重工',
  ],
];

describe('what a company is called', () => {
  test.each(CALLED)('%s', (_, text, name) => {
    const { organizations } = extract(documentOf(text), grammar);
    expect(organizations.map(o => o.name)).toEqual([name]);
  });
});

test('who stands in for the head: the post is bare, its words as written', () => {
  const [role] = rolesOf('云岚重工公告，代理董事长周启明辞职。');
  expect([role?.title, role?.titleText]).toEqual(['董事长', '代理董事长']);
});

test('where nobody announces, a post is where the one stands that the sentence names before', () => {
  const roles = rolesOf('青石银行董事长周启明退休。云岚重工总经理林若溪任副董事长，方远接替总经理。');
  const last = roles.find(role => nameOf(role.person) === '方远');
  expect(nameOf(last?.organization ?? null)).toBe('云岚重工');
});

const PLACES: readonly (readonly [why: string, text: string, places: readonly string[]])[] = [
  [
    'the company that is set up has officers of its own',
    '云岚重工成立远洋影视公司，周启明任董事长，原渠道部总监林若溪任CEO。',
    ['董事长 远洋影视公司', 'CEO 远洋影视公司', '总监 渠道部'],
  ],
  [
    'and what it becomes has a party secretary',
    '云岚医疗集团将康复医院与护理院合并为康养医院，周启明任院长，林若溪任党委书记。',
    ['院长 康养医院', '党委书记 康养医院'],
  ],
  [
    'what is told besides is of whoever tells it',
    '云岚重工宣布成立远洋影视公司，同时任命周启明为首席财务官。',
    ['首席财务官 云岚重工'],
  ],
  [
    'those named behind the head of a company, by the same verb, are there too',
    '云岚重工宣布，任命周启明为北川影业董事长，林若溪为总经理，方远为财务总监。',
    ['董事长 北川影业', '总经理 北川影业', '财务总监 北川影业'],
  ],
  [
    'but not behind another of the group, nor behind the head of a department',
    '云岚重工宣布，周启明任北川影业总裁，林若溪任集团副总裁，方远任首席人力官。周启明任零售事业部总经理，方远任首席财务官。',
    ['总裁 北川影业', '副总裁 云岚重工', '首席人力官 云岚重工', '总经理 零售事业部', '首席财务官 云岚重工'],
  ],
  [
    'the company in the numbered heading above, to which no signature belongs',
    '云岚文化有限公司、北川影业有限公司：\n一、云岚文化\n选举周启明为董事长。\n二、北川影业有限公司\n1、聘任林若溪为总经理；\n2、人事部副部长由方远担任。\n云岚文化有限公司董事长 叶青',
    ['董事长 云岚文化有限公司', '总经理 北川影业有限公司', '副部长 人事部', '董事长 云岚文化有限公司'],
  ],
  [
    'the hospital whose head is named on the line before',
    '云岚医疗集团决定：\n聘任周启明为云岚第一医院院长，聘期三年；\n原院长林若溪不再担任院长职务。',
    ['院长 云岚第一医院', '院长 云岚第一医院'],
  ],
  [
    'what takes something in, and not what it takes in',
    '物流公司承接原仓储部的全部业务，主要负责干线运输，由周启明担任总裁。',
    ['总裁 物流公司'],
  ],
  [
    'not in the company that is made of others, for whom its head reports to',
    '云岚重工公告，公司将把云业务与数据业务整合为云智集团，由周启明出任CEO，直接向董事长林若溪汇报。',
    ['CEO 云智集团', '董事长 云岚重工'],
  ],
  [
    'several heads of units that nobody names are not the whole’s',
    '云岚重工成立影视部，由周启明任总经理，下设三个工作室，分别由林若溪、方远、叶青担任负责人。',
    ['总经理 影视部'],
  ],
  [
    'the branch of a company, whose name goes on without the company',
    '云岚人寿江州分公司总经理周启明离职。江州分公司总经理由林若溪接任。',
    ['总经理 云岚人寿江州分公司', '总经理 云岚人寿江州分公司'],
  ],
  [
    'officers of what is made, be it called by a brand or a publishing house',
    '云岚重工将汽车业务分拆为云岚智驾，由周启明出任CEO，林若溪出任CTO。云岚出版集团将教育分社升级为云岚教育出版社，方远任社长，叶青任总编辑。',
    ['CEO 云岚智驾', 'CTO 云岚智驾', '社长 云岚教育出版社', '总编辑 云岚教育出版社'],
  ],
  [
    'who is with the head that 由 brings',
    '云岚重工与北山电子设立合资公司，名为云山公司，由周启明任董事长，林若溪任总裁。',
    ['董事长 云山公司', '总裁 云山公司'],
  ],
  [
    'the post that the same person has, or another whom one follows',
    '云岚银行公告，江陵分行行长周启明不再担任行长职务，由林若溪接任行长；零售部总经理方远辞去总经理职务。',
    ['行长 江陵分行', '行长 江陵分行', '总经理 零售部'],
  ],
  [
    'two at once beside the head',
    '云岚重工新设云岚能源公司，由周启明任董事长兼总经理，林若溪、方远任副总经理。',
    ['董事长 云岚能源公司', '总经理 云岚能源公司', '副总经理 云岚能源公司', '副总经理 云岚能源公司'],
  ],
  [
    'no group has an 院长',
    '云岚集团宣布，原院长周启明转任首席科学家。云岚科技股份有限公司執行長林若溪辭任。',
    ['首席科学家 云岚集团', '院长 null', '執行長 云岚科技股份有限公司'],
  ],
  [
    'who follows is where the one before was, and beside the heads of two companies nobody is of the second',
    '云岚重工成立云山科技，周启明辞去集团CFO职务，出任云山科技CEO，林若溪任CFO。云岚重工任命方远为北川地产总裁，叶青为青石物业总裁，陈放为首席人力官。',
    ['CFO 云岚重工', 'CEO 云山科技', 'CFO 云岚重工', '总裁 北川地产', '总裁 青石物业', '首席人力官 云岚重工'],
  ],
  [
    'what is given up is not where something else is taken up',
    '云岚重工：周启明任北川影业董事长，不再担任副总裁。',
    ['董事长 北川影业', '副总裁 云岚重工'],
  ],
  [
    'an 分行 has a 行长, and a bank has deputies that were in one',
    '云岚银行公告，任命周启明为南浦分行党委书记，提名为行长人选。聘任西岭分行行长林若溪为副行长。',
    ['党委书记 南浦分行', '行长 南浦分行', '副行长 云岚银行', '行长 西岭分行'],
  ],
  [
    'the company before the verb',
    '云岚重工公告，总裁周启明离职。此前周启明在华岳资本担任合伙人。',
    ['总裁 云岚重工', '合伙人 华岳资本'],
  ],
  [
    'not the announcer, where another is said that nobody knows',
    '云岚重工公告，聘任周启明为总裁。周启明此前在快途担任首席运营官。',
    ['总裁 云岚重工', '首席运营官 null'],
  ],
  [
    'a company in whose name a price stands',
    '云岚重工公告，周启明任江州云岚(3.88,-0.35,-9.92%)制冷有限公司总裁。',
    ['总裁 江州云岚制冷有限公司'],
  ],
  [
    'nobody knows which company, where it is only some company',
    '云岚重工公告，聘任周启明为总裁。周启明此前在某芯片公司担任首席架构师。',
    ['总裁 云岚重工', '首席架构师 null'],
  ],
  [
    'the company of an officer behind a department’s head',
    '云岚重工公告，聘任周启明为研发部经理、副总裁。',
    ['经理 研发部', '副总裁 云岚重工'],
  ],
  [
    'a group’s for a group’s president',
    '云岚重工公告，聘任周启明为零售事业群总裁、副总裁。',
    ['总裁 零售事业群', '副总裁 零售事业群'],
  ],
  [
    'the company that somebody goes to',
    '云岚重工宣布，总裁周启明离职，赴车企远衡汽车担任副总裁。',
    ['副总裁 远衡汽车', '总裁 云岚重工'],
  ],
  [
    'his own, who was named last',
    '云岚重工总裁周启明表示，零售事业部由其亲自挂帅。',
    ['总裁 云岚重工', 'null 零售事业部'],
  ],
  [
    'not the authority that gives it',
    '市国资委宣布，周启明任云岚重工董事长，林若溪不再担任董事长。',
    ['董事长 云岚重工', '董事长 云岚重工'],
  ],
  [
    'not where another goes',
    '云岚重工财务总监林若溪离职，加入北山集团，由副总裁周启明接替。',
    ['财务总监 云岚重工', '财务总监 云岚重工', '副总裁 云岚重工'],
  ],
  ['not what a new unit is set beside', '成立海外部，与渠道部、品牌部并列，由周启明任总经理。', ['总经理 海外部']],
  [
    'not the unit that is left',
    '云岚重工撤销出行部，免去周启明出行部总经理职务，改任总裁助理。',
    ['总经理 出行部', '总裁助理 云岚重工'],
  ],
  [
    'the company that announces, and not whose it is',
    '云岚重工旗下北山出行宣布，周启明出任首席运营官。',
    ['首席运营官 北山出行'],
  ],
  ['not where somebody goes who leaves it', '周启明卸任总裁，转任北山银行行长。', ['总裁 null', '行长 北山银行']],
  ['the unit that is set up right before', '云岚重工成立营销中心，周启明任总经理。', ['总经理 营销中心']],
  ['not what is listed below the unit', '西部战区下设渠道部、品牌部，总裁由周启明兼任。', ['总裁 西部战区']],
  [
    'not the committee, for who is no member of it',
    '云岚重工副总裁周启明任战略委员会成员，调整后任总裁助理。',
    ['成员 战略委员会', '副总裁 云岚重工', '总裁助理 云岚重工'],
  ],
  [
    'the unit named for the deputy',
    '周启明任江州分行行长，海州分行由副行长林若溪主持。',
    ['行长 江州分行', 'null 海州分行', '副行长 海州分行'],
  ],
  [
    'not some company or other',
    '云岚重工总裁周启明离职，下一站或为某科技公司；副总裁林若溪接任。',
    ['总裁 云岚重工', '总裁 云岚重工', '副总裁 云岚重工'],
  ],
  [
    'not a unit of another part, for who heads a field',
    '云岚重工公告，聘任数据中心主任周启明为总裁；合规总监林若溪离职。',
    ['总裁 云岚重工', '主任 数据中心', '合规总监 云岚重工'],
  ],
  [
    'the unit itself, without what joins it to another',
    '周启明负责渠道部和解决方案部。',
    ['null 渠道部', 'null 解决方案部'],
  ],
  [
    'the company, for a president of another part',
    '云岚重工公告，周启明任国际部总裁；高级副总裁林若溪退休。',
    ['总裁 国际部', '高级副总裁 云岚重工'],
  ],
  [
    'the company, though 在 is in a name',
    '云岚重工宣布，周启明、林在山被任命为副总裁。',
    ['副总裁 云岚重工', '副总裁 云岚重工'],
  ],
  ['the company, for a president', '云岚重工宣布成立营销中心，周启明任总裁。', ['总裁 云岚重工']],
  [
    'the company that the sentence’s card is of',
    '云岚重工公告。北山科技有限公司成立于2015年，公司法定代表人为周启明。',
    ['法定代表人 北山科技有限公司'],
  ],
];

test.each(PLACES)('a post is at %s', (_, text, places) => {
  expect(rolesOf(text).map(role => `${role.title} ${nameOf(role.organization)}`)).toEqual(places);
});
