import { describe, expect, test } from 'vitest';
import { textSays } from '../../src/read/dateline.ts';
import { asDate, dateInFileName, settle } from '../../src/read/said.ts';

const NOTHING = { given: [], metadata: {}, fileName: null, text: {} };

describe('the strongest source wins', () => {
  const text = { publishedOn: '2001-01-01', publisher: 'text', title: 'text' };
  const metadata = { publishedOn: '2002-02-02', publisher: 'metadata', title: 'metadata' };
  const row = { publishedOn: '2003-03-03', publisher: 'row', title: 'row' };
  const option = { publishedOn: '2004-04-04', publisher: 'option', title: 'option' };
  test.each([
    ['option', { given: [option, row], metadata, fileName: '2005-05-05.txt', text }, '2004-04-04', 'given', 'option'],
    ['row or sidecar', { given: [{}, row], metadata, fileName: '2005-05-05.txt', text }, '2003-03-03', 'given', 'row'],
    ['metadata', { ...NOTHING, metadata, fileName: '2005-05-05.txt', text }, '2002-02-02', 'text', 'metadata'],
    ['file name', { ...NOTHING, fileName: '2005-05-05.txt', text }, '2005-05-05', 'filename', 'text'],
    ['text', { ...NOTHING, text }, '2001-01-01', 'text', 'text'],
    ['nothing', NOTHING, null, 'none', null],
  ])('%s', (_name, sources, value, basis, publisher) => {
    expect(settle(sources)).toEqual({ title: publisher, publisher, publishedOn: { value, basis } });
  });
});

test.each([
  ['2016-12-02-tmall.txt', '2016-12-02'],
  ['x_20161202.txt', '2016-12-02'],
  ['2016-02-30.txt', null],
  ['120161202.txt', null],
  ['report-2016.txt', null],
])('date in %s', (name, date) => {
  expect(dateInFileName(name)).toBe(date);
});

const BODY = `${'董事会今日召开会议,讨论了若干事项。'.repeat(6)}\n`.repeat(12);

test.each([
  ['signature date', `${BODY}云岚科技\n2023年3月20日\n`, '2023-03-20', null],
  ['date in words', `${BODY}云岚科技董事会\n二〇二一年十二月二十一日`, '2021-12-21', null],
  ['a day of the Republic', `公司公告\n發文日期：中華民國113年10月9日\n${BODY}`, '2024-10-09', null],
  ['dateline with source', `标题一行\n来源:江畔商报 2022-06-19 10:30\n${BODY}`, '2022-06-19', '江畔商报'],
  ['full-width colons', `标题一行\n来源：江畔商报 发布时间：2022-06-19 10：30\n${BODY}`, '2022-06-19', '江畔商报'],
  ['the date before its source', `标题一行\n2023-03-15 10:22 来源：深水财经\n${BODY}`, '2023-03-15', '深水财经'],
  ['a medium beside the date', `标题一行\n江畔财经 2023年3月15日 10:22\n${BODY}`, '2023-03-15', '江畔财经'],
  ['an account beside the date', `标题一行？\n2023-03-15 江畔车语\n${BODY}`, '2023-03-15', '江畔车语'],
  ['author and readers', `标题一行\n作者：林越 | 2023-03-15 | 阅读 1.2万\n${BODY}`, '2023-03-15', null],
  ['where it was signed', `${BODY}主席\n羅啟\n香港，二零二四年五月二十八日`, '2024-05-28', null],
  ['a report that says who reports', `标题一行\n江畔财经3月2日讯（记者 林越）${BODY}`, null, '江畔财经'],
  ['and on which day', `江畔社北京2023年3月2日电 ${BODY}`, '2023-03-02', '江畔社'],
  ['signed on one line', `${BODY}云岚科技股份有限公司董事会  2023年3月20日`, '2023-03-20', null],
  ['source in brackets', `${BODY}（来源：天下网商）`, null, '天下网商'],
  ['what else stands beside a day is no dateline', `开业时间 2023年3月20日\n${BODY}`, null, null],
  ['source at the end', `${BODY}来源:天下网商`, null, '天下网商'],
  ['a date in a sentence is no dateline', `2016年1月1日起生效。\n${BODY}`, null, null],
  ['a day without its year stays unknown', `12月2日\n${BODY}`, null, null],
  ['deep inside the text', `${BODY}2020年1月1日\n${BODY}`, null, null],
  ['no day of the calendar', `2021年2月30日\n${BODY}`, null, null],
])('%s', (_name, text, publishedOn, publisher) => {
  expect(textSays(text)).toMatchObject({ publishedOn, publisher });
});

test.each([
  ['# 溪桥生活发布战报\n正文。', '溪桥生活发布战报'],
  ['关于组织升级的全员信\n\n各位同学:', '关于组织升级的全员信'],
  ['三位高管离职，云岚怎么了？\n2023-03-15\n正文。', '三位高管离职，云岚怎么了？'],
  ['各位同学，大家好！\n今天宣布一项调整。', null],
  ['这是一句话。\n下一句。', null],
  ['证券代码:600001\n公告', null],
  ['各位同学：\n今天宣布一项调整。', null],
  [
    '证券代码：600001    证券简称：云岚股份\n公告编号：2024-017\n\n云岚股份有限公司\n关于总经理辞职的公告\n正文。',
    '云岚股份有限公司关于总经理辞职的公告',
  ],
  ['云岚集团文件\n云岚发〔2023〕17号\n关于周启明等同志职务任免的通知\n正文。', '关于周启明等同志职务任免的通知'],
  ['公告编号：2024-017\n云岚股份有限公司董事会决议公告\n正文。', '云岚股份有限公司董事会决议公告'],
  ['公司代码：600001\n公司董事会今日开会\n正文。', null],
])('title of %j', (text, title) => {
  expect(textSays(text).title).toBe(title);
});

test.each([
  ['2016-12-02', '2016-12-02'],
  ['2016/12/2', '2016-12-02'],
  ['2016/12/2 8:00', '2016-12-02'],
  ['2016-12-02T08:00:00+08:00', '2016-12-02'],
  ['2016年12月2日', '2016-12-02'],
  ['20161202', '2016-12-02'],
  ['2016-12', '2016-12'],
  ['2016年12月', '2016-12'],
  ['2016', '2016'],
  ['2016-13-01', null],
  ['2016-02-30', null],
  ['2016-13', null],
  ['44256', null],
  ['昨天', null],
])('the date %s is read as %s', (given, date) => {
  expect(asDate(given)).toBe(date);
});
