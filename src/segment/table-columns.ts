/** What the headings of a table of people say of their columns. */

/**
 * What a column says of the person of its row: posts taken up, given up, proposed or just held, where the posts are, were or will be,
 * from when it holds, or a remark.
 */
export type ColumnKind =
  | 'taken'
  | 'left'
  | 'proposed'
  | 'held'
  | 'post'
  | 'unit'
  | 'left-unit'
  | 'taken-unit'
  | 'date'
  | 'remark';

const NAME =
  /^(?:(?:董事|监事|高管|高级管理人员)?姓\s*名|人员|人员姓名|任命人员|任职人员|人选|拟任人选|员工姓名|中文名)$/;
const OFFICE = '(?:职务|岗位|职位|任职|职务名称|岗位名称)';
/** 职称 alone is a grade of skill; what was and is to be is an office. */
const OLD_OR_NEW = '(?:职务|岗位|职位|任职|职务名称|岗位名称|职称|职衔|级职)';
const AFTER = '任命后|调整后|变动后|变更后|任免后|异动后|新任?|新聘|任命|聘任|任职|转任';
const BEFORE = '任命前|调整前|变动前|变更前|任免前|异动前|原任?|原来的?|免去|免职|离任|卸任';
const PLACE = '(?:所在|任职|所属|服务)?(?:部门|单位|机构|公司|组织|团队|门店)';
const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['taken', new RegExp(`^(?:${AFTER})(?:的)?${OLD_OR_NEW}?$`)],
  ['left', new RegExp(`^(?:${BEFORE})(?:的)?${OLD_OR_NEW}?$`)],
  ['proposed', new RegExp(`^拟(?:任|聘|任命|聘任|推荐)(?:的)?${OFFICE}?$`)],
  ['held', new RegExp(`^现任?${OLD_OR_NEW}?$`)],
  ['post', new RegExp(`^(?:担任|所任)?${OFFICE}$`)],
  ['taken-unit', new RegExp(`^(?:${AFTER}|现)(?:的)?${PLACE}$`)],
  ['left-unit', new RegExp(`^(?:${BEFORE})(?:的)?${PLACE}$`)],
  [
    'unit',
    /^(?:(?:所在|任职|所属|一级|二级)?(?:部门|单位|机构|公司|组织|团队)|(?:城市|区域|[分子])公司|[大片省战]区|区域|事业[部群]|中心|[分支]行|板块|业务|业务线|条线|工作室|BU|科室)$/,
  ],
  [
    'date',
    /^(?:(?:生效|任职|到任|到岗|上任|任命|聘任|任免|变动|变更|调整|异动|离任|离职|免职|执行|起始)的?)?(?:日期|时间|日)$/,
  ],
  ['remark', /^(?:备注|说明|变动原因|变动情况|调整原因|变更原因|异动原因|变动类型|异动类型)$/],
];

/** Whether a heading is that of the names. */
export const isNameColumn = (word: string): boolean => NAME.test(word);

/** What the headings say of their columns; 现职务 beside 原职务 is what is taken up. */
export function columnKinds(words: readonly string[]): (ColumnKind | null)[] {
  const kinds = words.map(word => COLUMNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null);
  if (!kinds.includes('left')) return kinds;
  return kinds.map(kind => (kind === 'held' ? 'taken' : kind));
}
