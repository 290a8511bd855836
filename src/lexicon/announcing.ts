/** What stands right behind the name of a company, and hardly behind anything else. */

/** Verbs and nouns of announcing: X公告, X宣布, X董事会. */
export const BEHIND_COMPANY = [
  '发布公告',
  '发公告',
  '公告称',
  '公告',
  '公布',
  '宣布',
  '披露',
  '董事会',
  '监事会',
  '旗下',
  '官网',
  '官微',
  '官方',
  '内部信',
  '内网',
  '控股股东',
  '股东大会',
  '集团',
  '高层',
  '管理层',
];

/** Runs that stand where a company's name could, and are none. */
export const NO_COMPANY =
  /^(?:企业|行业|多家|各家|两家|三家|全体|全部|其他|其它|部分|现有|相关|有关|主要|上述|上市|此次|本次|这次|近日|近期|日前|昨日|今日|当日|同时|另外|此外|目前|重磅|最新|快讯|独家|公司|集团|该|此|其|某|原|新|前|拟|自|第.+|.*(?:临时|年度|全资|控股|核心|独立|非执行|新一届|本届|外部|内部|多名|多位|两位|三位|一名|一位|人事|通知|通告|消息|记者|编辑))$/;
