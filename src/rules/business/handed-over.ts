import { alternatives } from '../../lexicon/alternatives.ts';
import { INTO_OLD, MOVE_UNIT, TRADES } from '../../lexicon/unit-verbs.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { Rule } from '../rule.ts';
import { cover } from './cover.ts';

const { units } = SYMBOLS;
const HANDED: readonly [string, ...string[]] = ['交由', '改由', '转由', '归', ...INTO_OLD, ...MOVE_UNIT];
/** 其零售业务并入…, 原市场部的海外发行工作，将交由…: what is handed over, and to which units. */
const OVER = new RegExp(
  `(?:^|[，,；;。：:]|${units}的?)(?:[^，,。；;：:${units}]{1,20}的)?(?:[而并其]|其中|此外|原有的|原有|原先的|原来的|原本的|原|现有的)*(?<work>(?:(?![将则被由向从对把的其])[\\p{Script=Han}A-Za-z0-9]){2,12}?)(?:(?<tail>业务|职能|职责|工作)|(?<=${alternatives([...TRADES, '服务', '治理', '运维', '维修', '变现'])}))[，,]?(?:将|则|也|拟|均|统一|整体|全部|一并){0,3}(?:由${units})?(?:${alternatives(HANDED)})(?:了)?(?:新设的|新成立的|新组建的|原|集团)?(?<units>${units})(?:[，,]?(?:以及|和|及|与)(?<others>${units}))?`,
  'dgu',
);
/** What such words are besides: a part of something, or nothing that is done for the market. */
const NO_WORK =
  /^(?:[不未]|原有|现有|独立|单独|相关|部分|全部|所有|上述|有关|日常|具体|主要|重点|一切|各项|核心|其他|其余|管理|负责|党建|人员|员工|团队)|(?:人员|员工|团队|权限|资产|股权|股份|公司)$/;

export default {
  id: 'business/handed-over',
  why: 'Work that is handed over to a unit is from then on its business.',
  triggers: HANDED,
  *find(clause) {
    for (const found of everyMatch(OVER, clause.skeleton)) {
      const { groups } = found.indices ?? {};
      const work = groups?.['work'];
      const to = groups?.['units'];
      const tail = groups?.['tail'];
      if (!work || !to || NO_WORK.test(found.groups?.['work'] ?? '')) continue;
      const end = tail && found.groups?.['tail'] === '业务' ? tail[1] : work[1];
      const item = { start: clause.starts[work[0]] ?? 0, end: clause.ends[end - 1] ?? 0 };
      const scopes = [to, groups?.['others']].flatMap(at => {
        const phrase = at && clause.phrases[at[0]];
        return phrase?.kind === 'units' ? phrase.scopes : [];
      });
      const [first] = scopes;
      if (!first) continue;
      const last = clause.ends[(groups['others'] ?? to)[1] - 1] ?? first.end;
      const said = { rule: 'business/handed-over', clause, trigger: null, units: scopes, as: 'business' } as const;
      yield cover(said, { start: first.start, end: last }, [item]);
    }
  },
  examples: {
    finds: [
      { text: '公司撤销拓展部，⟦items:网点运营⟧归入⟦units:数字化部⟧。' },
      { text: '青石公司的⟦items:短片开发⟧工作，将交由⟦units:短片部、动画部，以及内容平台部⟧负责。' },
      { text: '原投资部的⟦items:产业研究⟧职能划入⟦units:战略规划部⟧。' },
    ],
    ignores: [
      { text: '市场部的部分职能并入品牌部。', because: 'a part of its functions, and which is not said' },
      { text: '相关工作交由市场部负责。', because: 'no work is named' },
    ],
  },
} satisfies Rule;
