import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../src/pipeline.ts';
import { documentOf } from '../rules/marked.ts';

const grammar = loadGrammar();
const recordOf = (text: string) => extract(documentOf(text), grammar);

/** What becomes of 总裁林越, by the record; null where it tells nothing of a change. */
const CHANGES: readonly (readonly [text: string, said: string | null])[] = [
  ['云岚集团董事会不同意聘任林越为总裁。', 'appointed negated'],
  ['云岚集团董事会否决了林越担任总裁的议案。', 'appointed negated'],
  ['云岚集团原定由林越接任总裁的计划被取消。', 'appointed negated'],
  ['云岚集团撤回了林越出任总裁的提名。', 'appointed negated'],
  ['云岚集团搁置了聘任林越为总裁的方案。', 'appointed negated'],
  ['云岚集团收回了任命林越为总裁的决定。', 'appointed negated'],
  ['林越出任云岚集团总裁一事告吹。', 'appointed negated'],
  ['林越出任云岚集团总裁只是愚人节玩笑。', 'appointed negated'],
  ['法院判决林越当选云岚集团总裁的决议无效。', 'appointed negated'],
  ['林越不代行云岚集团总裁职责。', 'acting negated'],
  ['林越停止代行云岚集团总裁职责。', 'left asserted'],
  ['林越不再代为履行云岚集团总裁职责。', 'left asserted'],
  ['云岚集团终止聘任林越为总裁。', 'left asserted'],
  ['林越辞任云岚集团总裁的申请未获批准。', 'left negated'],
  ['林越撤回辞去云岚集团总裁的申请。', 'left negated'],
  ['云岚集团董事会没有批准林越辞去总裁职务的请求。', 'left negated'],
  ['林越没有辞去云岚集团总裁职务。', 'left negated'],
  ['如果林越出任云岚集团总裁，张伟将离职。', null],
  ['若林越接任云岚集团总裁，公司将上市。', null],
  ['万一林越辞去云岚集团总裁职务，谁来接班？', null],
  ['林越何时出任云岚集团总裁？', null],
  ['林越会出任云岚集团总裁吗？', null],
  ['云岚集团会不会任命林越为总裁？', null],
  ['林越是否出任云岚集团总裁，公司未予回应。', null],
  ['林越不符合担任云岚集团总裁的资格。', null],
  ['林越不得担任云岚集团总裁。', null],
  ['林越谢绝担任云岚集团总裁。', null],
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
  ['为什么林越辞去云岚集团总裁职务？', 'left asserted'],
  ['林越辞去云岚集团总裁职务，是否补选详见后续公告。', 'left asserted'],
];

test.each(CHANGES)('%s', (text, said) => {
  const { roles } = recordOf(text);
  const told = roles.map(role => `${role.person} ${role.title} ${role.change} ${role.modality}`);
  expect(told).toEqual(said === null ? [] : [`person:林越 总裁 ${said}`]);
});

const UNITS: readonly (readonly [text: string, said: string | null])[] = [
  ['云岚集团取消成立数据事业部。', 'unit.established negated'],
  ['云岚集团叫停了成立数据事业部的计划。', 'unit.established negated'],
  ['云岚集团考虑裁撤数据事业部。', 'unit.dissolved planned'],
  ['云岚集团不考虑撤销数据事业部。', 'unit.dissolved negated'],
  ['假如云岚集团撤销数据事业部，会有人离开。', null],
  ['云岚集团会裁撤数据事业部吗？', null],
  ['云岚集团取消事业群制，成立数据事业部。', 'unit.established asserted'],
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
