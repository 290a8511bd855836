/** Names that say what sort of unit is meant, not which one. */
import { alternatives } from '../../lexicon/alternatives.ts';
import { COUNTED_UNITS, COUNTED_WORK, GENERIC_BODIES, GENERIC_KINDS } from '../../lexicon/unit-words.ts';
import { QUALIFIER, SORTS } from '../organization/company-sort.ts';

const BODY = `(?:${alternatives(GENERIC_BODIES)}|[0-9]+[个家大])`;
const COUNT = '(?<!第)[一二两三四五六七八九十][大个家块成]?';
const GENERIC = new RegExp(
  `^(?:(?:.{0,6}各${BODY}{0,4}|.{0,6}${COUNT}|${BODY}{0,5})(?:${alternatives(GENERIC_KINDS)})|.*[二两三四五六七八九十][大个家块条支](?:${alternatives([...COUNTED_UNITS, ...COUNTED_WORK])}|区))$`,
);

/** 总行一级部: how high it stands; 公司条例第16部: a part of a law. */
const LEVEL =
  /^(?:.*按(?:产品线|业务线|条线|区域|业务|板块|大区)|(?:总行|分行|总部|集团|公司)?[一二三]级(?:部门?|支行|分行|机构|单位)|项目部|业务(?:群组?|单元|集团|板块|条线)|行业[组部线]|[东西南北中][一二三四五六七八九]大?区|.*母公司|[各每][个大家].*|.{0,6}专门委员会|董事委员会|.*条例第[0-9]{1,2}部)$/;

/** 青石控股子公司, 全资资产管理子公司 */
const SORTED = new RegExp(`(?:${QUALIFIER}|^(?:全资|控股|参股).{1,8})(?:${SORTS})$`);

/** 全球业务部, 美国事业部, and in a bank 公司业务部: for whom a department works names it, as the same word names no company. */
const NAMED =
  /^(?:公司业务总?部|(?!旗下|下属|所属|其他|上述)\p{Script=Han}{2}[一二三四五六](?:公司|工作室)|(?:全球|境外|境内|美国|日本|英国|德国|法国|韩国|行业|机关|集团|区域)(?:业务部|业务组|业务线|业务群|业务单元|事业部|事业群|事业组))$/u;

/** 独立事业部, 各职能部门, 每个战区, 青石三子公司: any of its kind, so no name. */
export const isGenericUnit = (name: string): boolean =>
  (GENERIC.test(name) && !NAMED.test(name)) || LEVEL.test(name) || SORTED.test(name);
