import { alternatives } from '../../lexicon/alternatives.ts';
import { PLACE_NAME } from '../../lexicon/part-names.ts';
import { COVER, DUTIES, HAS_BELOW, TRADES } from '../../lexicon/unit-verbs.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { Rule } from '../rule.ts';
import { cover, coveringIn } from './cover.ts';

const WORDS = [...COVER, ...HAS_BELOW, '含'];
/** 经营范围 is a noun of the registry. */
const VERB = new RegExp(
  `(?:${alternatives(WORDS)})(?!范围|管理|活动|业绩)|由(?=[^，,。；;：:]{2,48}?(?:业务(?:板块|条线|线)?|产品线|品牌|${SYMBOLS.units})(?:组成|构成))`,
  'g',
);
/** These say what a unit is about even of a single thing. */
const OF_ONE = /聚焦|专注|主营/;
/** And these of anything. */
const OF_ANY = /^(?:主攻|专攻|攻坚)$/;
const DONE = new RegExp(`(?:${[...DUTIES, ...TRADES].join('|')})$`);

/** What stands below a unit is a business only where the text calls it so. */
const BUSINESS = /业务|产品|品牌|品类|赛道/;
/** Whoever these are, they are not what the unit does. */
const OF_OTHERS = /(?:客户|伙伴|股东|成员|对手|供应商|用户|嘉宾|团队|人员|目标|优势)[^，,。；;]{0,3}$/;

/** Tasks, and whoever they are done for. */
const NO_BUSINESS = /^原|职能|职责|工作|资源|人员$|员工$|团队$|(?:的|全部|所有)业务$|(?:者|用户|客户|人群|伙伴)$/;

/** Aims, which are no fields of business. */
const AIMS = /主业|创新|人才|效率|质量|增长|客户|用户|体验|价值|战略|核心|能力|需求|问题|难题|目标|发展|升级|转型/;

export default {
  id: 'business/covers',
  why: 'A verb of covering behind a unit, and a list of what it covers.',
  triggers: [COVER[0], ...COVER.slice(1), ...HAS_BELOW, '含', '组成', '构成'],
  *find(clause) {
    for (const { verb, at, trigger, subject, list } of coveringIn(clause, VERB)) {
      if (list.noun === '渠道' || list.items.some(item => NO_BUSINESS.test(item.words))) continue;
      if (OF_OTHERS.test(clause.skeleton.slice(0, at))) continue;
      // 覆盖华东、东南亚等市场: where, and not what.
      if (list.items.every(item => PLACE_NAME.test(item.words.replace(/(?:市场|地区|区域|国家|[省市区])$/, ''))))
        continue;
      const isDone = DONE.test(list.items.at(-1)?.words ?? '');
      if (list.items.length < 2 && list.noun === null && !isDone && !OF_ANY.test(verb)) continue;
      const isCalled = BUSINESS.test(list.noun ?? '');
      if (!isCalled && verb === '由') continue;
      if (HAS_BELOW.includes(verb) && (!isCalled || /[线元块]$/.test(list.noun ?? ''))) continue;
      const isList = list.items.length > 1 && !list.items.some(item => AIMS.test(item.words));
      if (OF_ONE.test(verb) && list.noun === null && !isDone && !isList) continue;
      const said = { rule: 'business/covers', clause, trigger, units: subject.scopes, as: 'business' } as const;
      yield cover(said, subject, list.items);
    }
  },
  examples: {
    finds: [
      { text: '⟦units:服装事业部⟧包括⟦items:男装、童装、箱包⟧等业务。' },
      { text: '公司新成立⟦units:家装事业部⟧，涵盖⟦items:家电、建材等行业及安装服务⟧。' },
      { text: '⟦units:通信事业部⟧由⟦items:射频、天线、模组⟧三项业务组成。' },
      { text: '⟦units:零售事业部⟧由⟦items:生鲜、日化⟧业务组成。' },
      { text: '⟦units:通信事业部⟧主攻⟦items:车载天线⟧。' },
      { text: '⟦units:通信事业部⟧由周启明负责，涵盖⟦items:射频、天线⟧等产品线。' },
    ],
    ignores: [
      { text: '服装事业部的客户包括周启明和林若溪。', because: 'people are no business' },
      { text: '海外事业部覆盖东南亚、日本和中东市场。', because: 'places are no business' },
      { text: '活动包括抽奖、表演等内容。', because: 'no unit is the subject' },
    ],
  },
} satisfies Rule;
