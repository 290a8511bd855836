/** Names that say what sort of unit is meant, not which one. */
import { GENERIC_BODIES, GENERIC_KINDS } from '../../lexicon/unit-words.ts';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const BODY = `(?:${longestFirst(GENERIC_BODIES)}|[0-9]+[个家大])`;
const COUNT = '(?<!第)[一二两三四五六七八九十][大个家块]?';
const GENERIC = new RegExp(`^(?:.{0,6}各${BODY}{0,4}|.{0,6}${COUNT}|${BODY}{0,5})(?:${longestFirst(GENERIC_KINDS)})$`);

/** 总行一级部: how high it stands. */
const LEVEL =
  /^(?:(?:总行|分行|总部|集团|公司)?[一二三]级部门?|项目部|行业[组部线]|.*(?:全资|控股|参股)子公司|.*母公司)$/;

/** In a bank the department for companies, whose name looks like any department of the company. */
const NAMED = '公司业务部';

/** 独立事业部, 各职能部门, 青石三子公司: any of its kind, so no name. */
export const isGenericUnit = (name: string): boolean => (GENERIC.test(name) && name !== NAMED) || LEVEL.test(name);
