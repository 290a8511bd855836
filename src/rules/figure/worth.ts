/** Which quantities are figures at all: not lengths of time, ages, parts of an organisation, tickers. */
import type { QuantityMention, Span } from '../../document.ts';
import { words } from '../../lexicon/words.ts';
import { isArabic } from '../../mention/numeral/number-characters.ts';
import { isPoints, isRate } from '../../mention/quantity/rates.ts';
import { isDenied } from './denied.ts';
import { tellsOfMarket } from './market.ts';
import type { Bound } from './rule.ts';
import type { Relation, Situation } from './situation.ts';

const NEVER = new Set(
  words(`
year year-and-a-half month quarter working-day trading-day week day hour minute second millisecond year-of-age
nanometre micrometre millimetre inch celsius degree hertz megahertz gigahertz Mbps Gbps TOPS byte
`),
);
const NEVER_MEASURES = new Set(
  words(`
大 届 期 次 点 级 层 代 轮 集 篇 条 句 字 章 页 席 权 档 起 号人 手 名单 面 步 封 位
`),
);
const STRUCTURE =
  /^(?:大|个|家|名|位|项|级)?(?:一级|二级|全资|控股|主要|核心|独立|区域|业务|横向|新)?(?:事业群|事业部|事业处|事业组|部门|中心|子公司|分公司|(?:省区|省级|地市|城市|区域|地区|项目)公司|省区|板块|业务线|产品线|业务单元|团队|小组|大区|战区|群组|集群|职能|条线|渠道|方面|阶段|层面|维度|环节|方向|问题|原因|议案|董事|监事|高管|独立董事|委员|副总裁|副总经理|候选人|人选|岗位|职务|职位|班子|委员会|办公室|处室|科室|实验室|研究院|负责人|股东代表)/;

/** True for lengths of time and technical sizes, which are no figures wherever they stand. */
export const isNever = (unit: string): boolean => NEVER.has(unit);

/** Whether a quantity can be a figure at all, whatever it measures: one in two counts is none, and few lengths of time are asked further. */
export function mayBeFigure(text: string, quantity: QuantityMention): boolean {
  const { unit } = quantity;
  if (NEVER.has(unit)) return false;
  return isRate(unit) || isPoints(unit) || MONEY.test(unit) || mayCount(text, quantity);
}

/** Whether a quantity that may be one, in this relation to its words, is a figure that a record should hold. */
export function isFigure(text: string, situation: Situation, bound: Bound): boolean {
  const { quantity, relation, metric } = situation;
  if (isTicker(text, quantity) || tellsOfMarket(situation) || isDenied(text, quantity)) return false;
  const words = text.slice(quantity.start, quantity.end);
  // 5%以上股东: who somebody is, not how much is held.
  if (isRate(quantity.unit) || isPoints(quantity.unit))
    return !words.endsWith('折') && !/^(?:以上)?的?股东/.test(text.slice(quantity.end, quantity.end + 5));
  // 3000-4000元|价位段: what sort of goods.
  if (
    MONEY.test(quantity.unit) &&
    /^(?:以[上下])?(?:价位|价格[段带区]|区间|档位)/.test(text.slice(quantity.end, quantity.end + 5))
  )
    return false;
  if (MONEY.test(quantity.unit)) return relation !== 'alone' || !'级户店'.includes(text.charAt(quantity.end) || '。');
  return isCount(text, quantity, relation, metric !== null, bound.metric);
}

const MONEY = /^[A-Z]{3}$/;

/** Counts are figures when written in digits or large. */
function mayCount(text: string, quantity: QuantityMention): boolean {
  const words = text.slice(quantity.start, quantity.end);
  if (/[万亿]/.test(words)) return true;
  if (!/[\d十百千]/.test(words)) return false;
  if (quantity.measure !== null && NEVER_MEASURES.has(quantity.measure) && !isLine(text, quantity)) return false;
  if (/每[\u4e00-\u9fff]{0,3}$/.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))) return false;
  if (quantity.measure === '个' && isRegrouped(text, quantity)) return false;
  return !ATTENDS.test(text.slice(Math.max(0, quantity.start - 32), quantity.start));
}

/** They are of something that has a name, and of no part of the organisation. */
function isCount(
  text: string,
  quantity: QuantityMention,
  relation: Relation,
  metricKnown: boolean,
  measured: Span | null,
): boolean {
  const words = text.slice(quantity.start, quantity.end);
  if (/[万亿]/.test(words)) return true;
  if (relation === 'alone' || relation === 'carried') return isThings(text, quantity, measured);
  if (Number(quantity.value ?? quantity.min) < 100 && STRUCTURE.test(text.slice(quantity.end, quantity.end + 10)))
    return false;
  if (quantity.measure === null && quantity.unit === 'count')
    return metricKnown && (relation === 'after-metric' || relation === 'change');
  return relation !== 'before-noun' || !isEnumerated(text, quantity);
}

/** 应出席董事|9名, 实到|7人: who comes to a meeting of a body is no figure. */
const ATTENDS =
  /(?:(?:应|实|实际|亲自|现场|委托(?:他人)?|以?通讯方式|授权)(?:出席|参加|参会|到会?|表决)|参与表决|参加表决|(?:出席|列席|参加)[\u4e00-\u9fff]{0,12}的?(?:董事|监事|委员|高管|股东)(?!大?会))[\u4e00-\u9fff]{0,8}?(?:共|共计|为)?$/;

/** 14条航线, 6轮融资: such classifiers count figures only before some nouns. */
const LINE =
  /^(?:条[\u4e00-\u9fff]{0,6}?(?:航线|生产线|线路|专线|地铁|高速|跑道|管道|街区)|轮融资|场(?:直播|演唱会|音乐会|赛事))/;

/** 新开航线|11条 */
const LINES_BEFORE =
  /(?:航线|航道|线路|专线|班列线?|生产线|管线|跑道|街区)(?:总数|数量|数|合计)?(?:达到?|为|增至|约|近|超过?|突破)?$/;

const isLine = (text: string, { start, end }: Span): boolean =>
  LINE.test(text.slice(end - 1, end + 12)) ||
  (text.charAt(end - 1) === '条' && LINES_BEFORE.test(text.slice(Math.max(0, start - 12), start)));

const REGROUPED = /(?:压减|压缩|精简|整合|合并|缩减|归并)[至为到成]?$/;
const REGROUPED_BEHIND = /^[^，。；]{0,6}(?:压减|压缩|精简|整合|合并|缩减|归并)/;

/** 职能部门由15个减至13个 */
const PARTS_BEFORE =
  /(?:部门|处室|科室|机构|事业部|事业群|[大省战]区|公司|层级|板块)(?:数量|总数|数)?(?:[由从](?:原来的|原有的|原先的|原)?\d{1,3}[个家])?(?:[减增压精调缩收][^，。；\d]{0,3})?[由从至到为]?(?:原来的|原有的|原先的|原)?$/;

/** 由21个省区压缩为14个: parts of the organisation. */
function isRegrouped(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (PARTS_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return true;
  return REGROUPED.test(before) || (/[由从将]$/.test(before) && REGROUPED_BEHIND.test(text.slice(end, end + 10)));
}

/** 影城142家, 关停11家: things counted behind their name; seats of a board and parts of the organisation are structure. */
function isThings(text: string, quantity: QuantityMention, measured: Span | null): boolean {
  const number = Number(quantity.value ?? quantity.min ?? quantity.max);
  if (quantity.measure === null || number < 2 || !/\d/.test(text.slice(quantity.start, quantity.end))) return false;
  if (measured === null)
    return number >= 10 && GOODS.test(quantity.measure) && !STRUCTURE.test(text.slice(quantity.end, quantity.end + 10));
  const words = text.slice(measured.start, measured.end);
  if (PREMISES.test(words)) return true;
  return !STRUCTURE_END.test(words) && !STRUCTURE.test(text.slice(quantity.end, quantity.end + 10));
}

/** Classifiers of goods, people and places of business: such counts are figures also where nothing names them. */
const GOODS = /^(?:辆|台|套|吨|座|间|艘|架|箱|家|户|人|名|余人|多人|单|件)$/;

const STRUCTURE_END =
  /(?:事业群|事业部|事业处|事业组|部门|中心|子公司|分公司|城市公司|区域公司|板块|团队|小组|[大省战]区|董事|监事|高管|委员|总裁|总经理|候选人|人选|股东|代表|会议|议案|委员会|成员|对象|学校|学院|大学)$/;

/** 转运中心76个: places of business, and no parts of the organisation. */
const PREMISES = /(?:转运|分拨|分拣|配送|体验|交付|维修|零售|购物|物流|仓储|换电|充电)中心$/;

/** 3项措施, 2点意见: counts of what the text itself goes on to list. */
function isEnumerated(text: string, quantity: QuantityMention): boolean {
  return /^(?:措施|意见|建议|举措|任务|工作|议案|原则|要求|事项|方面|问题|条件|内容|变化|重点|目标任务|字)/.test(
    text.slice(quantity.end, quantity.end + 4),
  );
}

/** 启明(8.060,-0.02,-0.25%): prices and codes in brackets behind a name. */
function isTicker(text: string, quantity: QuantityMention): boolean {
  let open = quantity.start - 1;
  while (open > quantity.start - 30 && open >= 0 && isTickerCharacter(text.charCodeAt(open))) open--;
  const opens = text.charAt(open) === '(' || text.charAt(open) === '（';
  let close = quantity.end;
  while (close < quantity.end + 24 && isTickerCharacter(text.charCodeAt(close))) close++;
  const closes = text.charAt(close) === ')' || text.charAt(close) === '）';
  return (
    opens && closes && /[,，]/.test(text.slice(open, close)) && /^[\d.,，+\-% ]+$/.test(text.slice(open + 1, close))
  );
}

function isTickerCharacter(code: number): boolean {
  return (
    isArabic(code) ||
    code === 44 ||
    code === 0xff0c ||
    code === 46 ||
    code === 43 ||
    code === 45 ||
    code === 37 ||
    code === 32
  );
}
