import { alternatives } from '../../lexicon/alternatives.ts';
import { DUTIES, RESPONSIBLE, TRADES } from '../../lexicon/unit-verbs.ts';
import type { Item } from '../../state/list-items.ts';
import type { Rule } from '../rule.ts';
import { cover, coveringIn } from './cover.ts';

const VERB = new RegExp(alternatives(RESPONSIBLE), 'g');
const BUSINESS = /业务|板块|产品|品类|赛道/;
const DUTY = new RegExp(`(?:${DUTIES.join('|')})$`);
const TRADE = new RegExp(`(?:${TRADES.join('|')})$`);
/** Behind 负责 these tell of a task or of a person in charge, not of a field of business. */
const TASK =
  /^[人该其此向对]|工作|事宜|事项|职能|职责|解释|落实|推[进动]|执行|通知|日常|具体|相关|有关|上述|任务|后续|对接|员工|沟通|跟进|起草|组织|牵头|汇报|提供|制定|处理|各[项个类]|所有|全部|一切|整体|部分/;
const LONGEST_OWNER = 14;

/** 平台层面的商家管理: what the first item is about stands behind 的. */
function withoutOwner({ start, end, words }: Item): Item {
  const of = words.lastIndexOf('的');
  if (of < 0 || of > LONGEST_OWNER || words.length - of <= 2) return { start, end, words };
  return { start: end - (words.length - of - 1), end, words: words.slice(of + 1) };
}

/** 运维|工作: what is said of all duties, and is none. */
function withoutWork({ start, end, words }: Item): Item {
  const tail = /(?:工作|职能|职责|事务)$/.exec(words)?.[0] ?? '';
  return { start, end: end - tail.length, words: words.slice(0, words.length - tail.length) };
}

/** 重度游戏, 原料药海外销售, 电芯的开发: what a unit sells or makes, in a noun. */
const isFieldOfWork = (words: string): boolean =>
  words.length >= 3 && !TASK.test(words) && !/[\uE000-\uF8FF]/.test(words) && (TRADE.test(words) || !DUTY.test(words));

export default {
  id: 'business/in-charge-of',
  why: 'A unit that is in charge of what follows: duties, or businesses where the text calls them so.',
  triggers: [RESPONSIBLE[0], ...RESPONSIBLE.slice(1)],
  *find(clause) {
    for (const { trigger, subject, list } of coveringIn(clause, VERB)) {
      const isField = list.items.every(item => isFieldOfWork(item.words));
      const as = BUSINESS.test(list.noun ?? '') || isField ? 'business' : 'responsibility';
      const items = isField
        ? list.items
        : list.items.map((item, i) => withoutWork(i === 0 ? withoutOwner(item) : item));
      if (as === 'responsibility' && !items.every(item => DUTY.test(item.words))) continue;
      yield cover({ rule: 'business/in-charge-of', clause, trigger, units: subject.scopes, as }, subject, items);
    }
  },
  examples: {
    finds: [
      { text: '设立⟦units:运营中心⟧，统筹全公司的⟦items:商家管理、规则管理和资源管理⟧。' },
      { text: '⟦units:海外事业部⟧负责⟦items:欧洲、东南亚⟧等业务。' },
      { text: '⟦units:国际部⟧负责⟦items:制剂出海及原料销售⟧。' },
      { text: '⟦units:电池事业部⟧统筹⟦items:轿车、卡车电芯的开发与交付⟧。' },
    ],
    ignores: [
      { text: '海外事业部负责向董事会提出建议。', because: 'an act, not a duty or a business' },
      { text: '人力资源部负责本通知的解释工作。', because: 'a task' },
    ],
  },
} satisfies Rule;
