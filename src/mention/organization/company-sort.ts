/** Words that say of what sort a company is, and not which: 全资子公司, 间接控股的附属公司. */
import { COMPANY_SORTS, SORT_QUALIFIERS } from '../../lexicon/organizations.ts';

/** The words, for patterns. */
export const SORTS = COMPANY_SORTS.join('|');
/** One of the words that may stand before them, for patterns. */
export const QUALIFIER = `(?:${SORT_QUALIFIERS.join('|')})`;

const ONLY_SORT = new RegExp(
  `^(?:${QUALIFIER}*(?:${SORTS})|(?:某|国际|国内|头部|一线|互联网|知名|科技|外资){0,3}大厂|业务公司|母公司|(?:投资|政策性)银行)$`,
);
const SORT_ENDS = new RegExp(`(?:${SORTS}|母公司)$`);

/** Is the name nothing but a sort? */
export const isCompanySort = (name: string): boolean => ONLY_SORT.test(name);

/** 北山集团全资子公司|云岚科技有限公司: what a company is to another stands before its name. */
export const endsInSort = (words: string): boolean => SORT_ENDS.test(words);
