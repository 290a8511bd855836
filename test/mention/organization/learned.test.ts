import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../../src/pipeline.ts';
import { documentOfRow } from '../../../src/read/read.ts';

const grammar = loadGrammar();
const organizationsIn = (text: string) =>
  extract(documentOfRow({ id: 'test', text }), grammar).organizations.map(({ name, aliases }) => [
    name,
    ...aliases.map(alias => alias.name),
  ]);

test.each<[string, string, string[][]]>([
  [
    'the name under which a company is listed',
    '证券代码：600000  证券简称：远衡精工\n江州远衡精密工业股份有限公司关于董事辞职的公告',
    [['江州远衡精密工业股份有限公司', '远衡精工']],
  ],
  [
    'no other company of a paper’s head',
    '证券简称：云岚股份\n保荐机构：远衡证券股份有限公司\n江州云岚电子股份有限公司关于董事辞职的公告',
    [['远衡证券股份有限公司'], ['江州云岚电子股份有限公司', '云岚股份']],
  ],
  ['who begins with a conjunction', '近日，与岚科技宣布，林越出任总裁。', [['与岚科技']]],
  ['who sends a letter', '衡栖互动发内部信：林越出任总裁。', [['衡栖互动']]],
  [
    'what a text names in its first line and once more',
    '万岭地产今年第二次动刀\n有消息称万岭地产将调整区域。',
    [['万岭地产']],
  ],
  ['nobody whose sort is all that is told', '院长林越原为某国际大厂首席科学家。', []],
  ['who is called so in marks', '供应链公司“青锅供应链”总经理由林越接任。', [['青锅供应链']]],
  [
    'whose name begins with 新',
    '新晟地产集团发布公告：林越辞职。新沪银行行长周启离任。',
    [['新晟地产集团'], ['新沪银行']],
  ],
  ['no company that is only new', '新北岭集团将由林越掌管。北岭集团称，此事属实。', [['北岭集团']]],
  ['no market of shares', 'A股公告：林越辞职。', []],
  ['no sort of companies', '传统零售的黄昏\n业内认为，传统零售需要变革。', []],
  ['whose unit was another’s', '云岭汽车原海外事业部升格为国际事业部。', [['云岭汽车']]],
  ['whose unit it is', '云岚汽车智能驾驶事业部总经理林越离职。', [['云岚汽车']]],
  ['no unit called after a field of work', '微生物医药研发部总监林越离职。', []],
  ['with whom one acts', '与北岚重工公告一致，林越离任。此前，与北岚重工公告不同，林越留任。', [['北岚重工']]],
  ['a brand in quotes', '新茶饮品牌“青小满”宣布，林越出任总裁。', [['青小满']]],
  ['whom it welcomes', '青石科技迎首位本土女总裁林越。', [['青石科技']]],
  ['nobody who has a feeling, or says what it itself owns', '我怀着复杂的心情宣布，本行总资产由1亿元增至2亿元。', []],
  ['who acts in-house', '云岚昨日在内部宣布，任命林越为总裁。', [['云岚']]],
  ['whose side answers', '小青书方面表示，这是正常调整。', [['小青书']]],
  ['a price in brackets', '北岚重工(6.93 +0.58%,诊股)5月9日晚间公告，林越辞任公司总裁。', [['北岚重工']]],
  ['a code that an exchange opens', '北岚重工（SH600999，股价6.93元）公告，林越辞任公司总裁。', [['北岚重工']]],
  ['how often it tells', '5月9日晚，北岚重工一连发布多份公告。', [['北岚重工']]],
  ['where it tells', '北岚重工在官方微信公众号宣布，任命林越为总裁。', [['北岚重工']]],
  ['what is announced', '北岚重工(600999)披露董监高变动公告，林越辞任公司总裁。', [['北岚重工']]],
  ['what another in the trade is', '此前，同业公司青渠新材刚刚宣布总裁林越离任。', [['青渠新材']]],
  ['each line of a digest', '北岚重工：总经理林越辞职\n青渠新材：聘任周启明为总裁', [['北岚重工'], ['青渠新材']]],
  [
    'whose company another is',
    '北岚重工全资子公司江州远衡科技有限公司发生工商变更，林越卸任董事长。',
    [['北岚重工'], ['江州远衡科技有限公司']],
  ],
  ['公司 behind what leads to it', '北岚重工公告，林越因公司管理层调整辞任总裁。', [['北岚重工']]],
  ['the last character of a title is of no verb', '北岚重工首席财务官宣以恒公告辞职。', [['北岚重工']]],
  ['the star of a warning', '根据*ST北岚公告，*ST北岚任命林越为总裁。', [['*ST北岚']]],
  ['a Latin word with digits', '提供软件的K12 Labs宣布任命林越为总裁。', [['K12 Labs']]],
  [
    'the first character, where it never lacks',
    '新岚药业(15.20,-0.01,-0.07%)：总裁辞职\n新岚药业公告，林越辞职。',
    [['新岚药业']],
  ],
  ['新 of a company that stands without it too', '新北岚重工公告。北岚重工宣布，林越任总裁。', [['北岚重工']]],
  [
    'the sort of a company before its name',
    '发生变更的是关联公司江州远衡科技有限公司总裁林越辞职。',
    [['江州远衡科技有限公司']],
  ],
  ['a post of the company said twice', '云岚科技公告，林越不再担任公司公司秘书。', [['云岚科技']]],
  ['a report is no company', '据报告书披露，云岚科技公告，林越辞职。', [['云岚科技']]],
  ['so many of a sort', '云岚科技公告，林越辞职。3险企总裁更替。', [['云岚科技']]],
  [
    'the sort of a company before its foreign name',
    '芯片设计公司Arkline Instruments周三宣布，林越任总裁。',
    [['Arkline Instruments']],
  ],
  ['a trade has executives, and is no company', '云岚科技公告，曾任酒店业高管的林越出任总裁。', [['云岚科技']]],
  ['a short name in brackets', '近日，极山出行（下称“极山”）调整组织。', [['极山出行', '极山']]],
  ['a short name in quotation marks alone', '青瓷互动（“青瓷”）宣布，任命林越为总裁。', [['青瓷互动', '青瓷']]],
  ['what no body is has a short name too', '业绩补偿承诺（以下简称“承诺”）由林越负责。', []],
  ['whose post somebody takes up', '林越出任极山CEO。', [['极山']]],
  ['a line of work is no company, though somebody heads it', '林越出任短剧负责人。', []],
  ['a verb before what it is done to', '为进一步压缩管理层级、精简组织架构，现作调整。', []],
  ['who opens a sentence with a change of units', '近日，云岚汽车裁撤了品牌部。', [['云岚汽车']]],
  ['a field of business alone', '智能科技成立大会举行。', []],
  ['who tells of himself is a person', '昨日，方远宣布离开云岚集团。林越近日宣布离职。', [['云岚集团']]],
  ['who came in', '云岚科技宣布，由新加入的林越接任总裁。', [['云岚科技']]],
  ['what is said of 公司', '方远表示坚决拥护集团的决定，完全支持公司。', []],
  ['a region of a company is no announcer', '北岚地产2023年度会议上，董事长林越宣布撤销粤港澳公司。', [['北岚地产']]],
  ['who is brought in', '北岚集团宣布，引入职业经理人靳远航任总裁。', [['北岚集团']]],
  ['that a word of one character begins', '未澜材料宣布，林越出任总裁。', [['未澜材料']]],
  ['that one begins, and the segmenter knows no word of', '再岚医药（01234.HK）公告，林越辞职。', [['再岚医药']]],
  ['who answers what is told of its people', '云岚商管回应总裁林越离职：属正常人事变动。', [['云岚商管']]],
  ['before what it calls itself', '云岚商管（以下简称“公司”）收到总裁林越的辞职报告。', [['云岚商管']]],
  ['who decides', '经云岚商管研究决定，任命林越同志为总裁。', [['云岚商管']]],
  ['an organ that decides is no company', '经党委研究决定，任命林越同志为总裁。', []],
  ['who tells it at the head of a line', '云岚商管官宣：林越任总裁', [['云岚商管']]],
  ['a round is no company', '会上宣布新一轮管理层任命。', []],
])('%s', (_, text, names) => {
  expect(organizationsIn(text)).toEqual(names);
});
