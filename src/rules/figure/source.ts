/** Who tells the figures of a text, and has none of them: 据某协会统计, 某咨询报告显示. */

const BODIES =
  '机构|咨询|智库|协会|学会|商会|联合会|联席会|分会|研究院|研究所|研究中心|数据中心|统计中心|信息中心|统计局|管理局|旅游局|商务局|海关|税务局|交易所|信息网|部委|部门|委员会';

/** Bodies that count what others do. */
const COUNTING = new RegExp(
  `(?:${BODIES}|[港上深北联纽新]交所|纳斯达克|证监会|法院|研究|通讯社|新闻社|日报|晚报|早报|时报|周刊|(?:新闻|财经|证券|资讯)网)$`,
);

const TELLING = new RegExp(
  `(?:${BODIES}|[Dd]ata|App|APP|数据|监测|调研|研报)[^，。；]{0,20}?(?:称|显示|指出|认为|表明|预测|发布|测算|统计|公布|调查|估算|预计|预期|判断)$|(?:根?据|来自|援引)[^，。；]{0,12}(?:机构|咨询|智库|协会|学会|商会|研究院|研究所|[Dd]ata|监测|调研)[^，。；]{0,24}(?:报告|数据|白皮书|榜单)》?$`,
);

const ACCORDING = /(?:根?据|来自|援引|按照)[^，。；：、\n]{0,12}$/;

/** True for the name of a body that counts what others do. */
export const countsOthers = (name: string): boolean => COUNTING.test(name);

/** True for a clause that only says who tells what follows. */
export const isTelling = (clause: string): boolean => TELLING.test(clause);

/** True where the name at `start` only says whose words these are: 据|某协会, 来自|某机构. */
export const isAccordingTo = (text: string, start: number): boolean =>
  ACCORDING.test(text.slice(Math.max(0, start - 14), start));
