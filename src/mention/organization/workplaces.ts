/** Companies that are known by who works there: 加盟云岚，担任总裁; 在华岳资本担任合伙人. */
import { COMPANY_ENDS } from '../../lexicon/part-names.ts';
import { everyMatch } from '../every-match.ts';
import { QUALIFIER, SORTS } from './company-sort.ts';
import type { Lesson } from './lesson.ts';
import { isPersonLike, plausible } from './plausible.ts';

/** The company that somebody joins to hold a post there: 加盟云岚，担任总裁. */
const JOINED =
  /(?:加入|加盟|入职(?!业)|空降|跳槽至|跳槽到|转投)(?:竞争对手|同业公司|同行)?(?<name>\*?[\p{Script=Han}A-Za-z0-9]{2,8}?)[，,]?(?:并|将|后|分别|同时|正式){0,2}(?:担任|出任|就任|任)/gu;

/** 加入本公司并先后|担任, 新加入的林越接任: the name is over before. */
const RUNS_ON = /公司|先后|[历曾的]|经理人|从事|工作|期间|以来|至今|[后并]$/;

function joined(lesson: Lesson): string[] {
  const names: string[] = [];
  for (const match of everyMatch(JOINED, lesson.marks.text)) {
    const name = match.groups?.['name'] ?? '';
    if (plausible(name) && !isPersonLike(name) && !RUNS_ON.test(name)) names.push(name);
  }
  return names;
}

/** 在华岳资本担任合伙人, 供职于青石影业: a name that ends in a field of business. */
const AT = new RegExp(
  `(?:在|于|从|来自|效力|[调转轮][换岗]?[到至]|调任|调往|调入|调赴|转赴|奔赴|远赴|赴|转投|加盟|加入|入职|跳槽至|空降|下一站(?:或|可能|则|将)?[为是])(?:\\p{Script=Han}{0,4}(?:车企|房企|药企|企业|公司|巨头|平台|独角兽|新势力)|(?:公司|集团)?${QUALIFIER}*(?:${SORTS}))?(?<name>\\p{Script=Han}{2,6}?(?:${COMPANY_ENDS}))(?:先后|分别|长期|一直|曾)?(?=担任|出任|任职|历任|兼任|任|工作|离[职任开]|辞职|退休|[，、。；的])`,
  'gu',
);

function workedAt(lesson: Lesson): string[] {
  const names: string[] = [];
  for (const match of everyMatch(AT, lesson.marks.text)) {
    const name = match.groups?.['name'] ?? '';
    if (plausible(name) && !isPersonLike(name)) names.push(name);
  }
  return names;
}

/** The names of companies that people join, or hold posts at. */
export const workplaces = (lesson: Lesson): string[] => [...joined(lesson), ...workedAt(lesson)];
