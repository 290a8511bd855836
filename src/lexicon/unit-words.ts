/** Words about units that are not verbs: what they cover, and what stands before their names without being part of them. */

/** What the items of a list are, said behind it: 女装、童装等业务. */
export const COVERED_NOUNS: readonly string[] = [
  '业务',
  '业务模块',
  '业务板块',
  '业务领域',
  '业务单元',
  '业务线',
  '业务方向',
  '板块',
  '行业',
  '行业领域',
  '领域',
  '方向',
  '赛道',
  '类目',
  '品类',
  '产品',
  '产品线',
  '产品和服务',
  '产品与服务',
  '服务',
  '品牌',
  '项目',
  '模块',
  '条线',
  '渠道',
  '市场',
];

/** What a list of units is called together, said once behind it: 甲、乙等三大中心. */
export const COUNTED_UNITS: readonly string[] = [
  '事业群组',
  '事业群',
  '事业组',
  '事业部',
  '事业处',
  '业务集团',
  '业务群',
  '业务部',
  '业务单元',
  '业务板块',
  '板块',
  '中心',
  '部门',
  '子公司',
  '分公司',
  '控股公司',
  '公司',
  '大区',
  '区域',
  '平台',
  '研究院',
  '实验室',
  '团队',
  '委员会',
];

/** Words that no bare name of a unit has in it, or is. */
export const NO_UNIT_NAME =
  /[的了着过]|资源|能力|优势|体验|流程|职能|人员|员工|部分|项目|系统|数据|市场$|渠道$|行业$|领域|模式|架构|结构|体系$|机制|战略|目标|阶段|时代|世界|全球|国际化|生态$|^(?:业务|部门|团队|公司|集团|企业|品牌|产品|双方|两者|三者|前者|后者|上述|相关|所有|部门|其他|其余|总部|以及)/;
