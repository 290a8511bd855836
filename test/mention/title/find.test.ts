import { expect, test } from 'vitest';
import { at, spans } from '../names-in.ts';

test.each<[string, string[]]>([
  ['公司董事长兼首席执行官方远', ['董事长', '首席执行官']],
  ['党委书记、董事长兼总经理', ['党委书记', '董事长', '总经理']],
  ['非执行独立董事', ['非执行独立董事']],
  ['高级副总裁、常务副总经理、联席CEO', ['高级副总裁', '常务副总经理', '联席CEO']],
  ['首席AI科学家', ['首席AI科学家']],
  ['轮值董事长、代理总裁、名誉主席', ['轮值董事长', '代理总裁', '名誉主席']],
  ['财务负责人、技术总监、总法律顾问', ['财务负责人', '技术总监', '总法律顾问']],
  ['总经理助理、董事会秘书、证券事务代表', ['总经理助理', '董事会秘书', '证券事务代表']],
  ['北山审计委员会主席', ['主席']],
  ['規劃處處長、執行長、營運長', ['處長', '執行長', '營運長']],
  ['General Manager、VP', ['General Manager', 'VP']],
  ['由Chief People Officer林越兼任，VP of Product周启', ['Chief People Officer', 'VP of Product']],
  ['智能驾驶副总裁林越', ['智能驾驶副总裁']],
  ['林越升任战区总经理', ['战区总经理']],
  ['北山集团短剧负责人林越', ['短剧负责人']],
  ['选举林越为非职工代表监事', ['非职工代表监事']],
  ['北山集团有关负责人', ['负责人']],
  ['名单：\n组　长：林越', ['组　长']],
  // A line of business belongs to the company's name, not to the title.
  ['北山地产总经理', ['总经理']],
  // Longer words that only begin like a title.
  ['董事会审议了会计准则', []],
  ['总裁办公室', []],
  ['公司内部长期稳定', []],
  ['各位CEOs', []],
])('titles of %s', (text, titles) => expect(spans(text, 'titles')).toEqual(at(text, titles)));
