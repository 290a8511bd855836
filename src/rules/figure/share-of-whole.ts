import { widenItem } from './metric-words.ts';
import type { FigureRule } from './rule.ts';
import { isSort } from './said.ts';
import { placeBefore, stretchBefore } from './stretch.ts';
import { phraseBefore } from './topic-phrase.ts';

/** Things that have a share of what is measured, and are no measure themselves: 车载产品占营收一成. */
const THINGS = /(?:产品|品牌|车型|商品|门店|店铺|商家|商户|城市|国家|项目)$/;

const PARTS = /其中|分别/;

const rule: FigureRule = {
  id: 'figure/share-of-whole',
  why: '占 and a percentage say what part of the whole between them the metric before 占 is.',
  relation: 'share',
  examples: {
    finds: [
      { text: '启明旗舰店的⟦metric:销售额⟧占到⟦of:全网销售额⟧⟦quantity:八成以上⟧。' },
      { text: '⟦metric:研发费用⟧占⟦of:营收⟧比重⟦quantity:逾三成⟧。' },
    ],
    ignores: [
      { text: '启明电器抢占市场，毛利率为30%。', because: '抢占 is another verb' },
      { text: '线上销售占比为40%。', because: '占比 is a metric of its own' },
    ],
  },
  bind({ share, metric, text, marks, index, clauseStart }, said) {
    if (share === null) return null;
    const thing = metric !== null && THINGS.test(text.slice(metric.start, metric.end));
    const before = metric !== null && !thing ? widenItem(text, metric, marks, clauseStart) : null;
    const own = share.name;
    // 收入3亿元，其中订阅占54%，广告占22%: of the amount, whatever shares were named.
    const inParts = said.amount !== null && text.slice(said.amount.end, share.start).includes('其中');
    if (
      share.of === null &&
      before === null &&
      said.share !== null &&
      !inParts &&
      text.charAt(share.start - 1) !== '其'
    )
      return { metric: said.share, of: null, subjectBefore: share.start, implied: ['metric'] };
    // 其中线上占六成
    const place = share.of === null && said.amount !== null ? placeBefore(text, clauseStart, share.start) : null;
    if (place !== null)
      return { metric: said.amount, of: null, subjectBefore: place.start, subject: place, implied: ['metric'] };
    const pronoun = text.charAt(share.start - 1) === '其';
    const owned =
      before === null &&
      !pronoun &&
      phraseBefore(text, stretchBefore(text, marks, index, clauseStart, share.start)) !== null;
    // 其中直播间占三成: of what was said.
    if (
      owned &&
      said.amount !== null &&
      share.of === null &&
      (inParts || PARTS.test(text.slice(Math.max(0, clauseStart - 4), share.start)))
    )
      return { metric: said.amount, of: null, subjectBefore: share.start, implied: ['metric'] };
    if (before === null && (pronoun || owned || said.level === null)) {
      const subject = pronoun ? (said.level ?? undefined) : undefined;
      return {
        metric: own,
        of: share.of,
        subjectBefore: share.start,
        implied: [],
        ...(subject === undefined ? {} : { subject }),
      };
    }
    // 员工1200人，其中研发人员400人，占员工总数的33%
    const sort = said.levels.at(-1)?.level;
    return {
      metric: before ?? (sort !== undefined && isSort(text, sort) ? sort : said.level),
      of: share.of,
      subjectBefore: before?.start ?? share.start,
      implied: before === null ? ['metric'] : [],
    };
  },
};

export default rule;
