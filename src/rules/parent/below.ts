import { alternatives } from '../../lexicon/alternatives.ts';
import { HAS_BELOW } from '../../lexicon/unit-verbs.ts';
import { everyMatch } from '../../mention/every-match.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { spanOf } from '../../state/matched.ts';
import { subjectOf } from '../../state/subject.ts';
import type { Rule } from '../rule.ts';

const { people, posts, units, quote } = SYMBOLS;
const BETWEEN = `[^，,。；;：:、|${people}${posts}${units}${quote}]{0,12}?`;
/** 下设甲部、乙部; the bare 设 only right before a name. */
const BELOW = new RegExp(
  `(?:(?<verb>${alternatives(HAS_BELOW)})(?![为成])${BETWEEN}[：:]?|(?<![开建创增新加另改单预附])设)(?<children>${units})(?:[^，,。；;：:${people}${posts}${units}]{0,6}[，,]以及(?<others>${units}))?`,
  'dg',
);
/** Between a unit and the verb these leave it the subject; 甲部的团队下设 is about the team. */
const ADVERBS = /^(?:[，,：:]|[则将并还共又再也现均仍拟已另各暂]|目前|同时|总部|内部|本部|计划|今后|未来|继续)*$/;
const LONGEST_HEADED = 40;
const HEADED = new RegExp(`(?<parent>${units})[：:][^，,。；;：:${units}]{0,12}$`);

export default {
  id: 'parent/below',
  why: 'A unit has those below it that stand behind 下设 or 下辖.',
  triggers: [HAS_BELOW[0] ?? '下设', ...HAS_BELOW.slice(1), '设'],
  *find(clause) {
    const { skeleton, phrases } = clause;
    for (const found of everyMatch(BELOW, skeleton)) {
      const at = found.index;
      const child = found.indices?.groups?.['children']?.[0] ?? at;
      const children = phrases[child];
      const other = found.indices?.groups?.['others']?.[0];
      const others = other === undefined ? undefined : phrases[other];
      const before = skeleton.slice(Math.max(0, at - LONGEST_HEADED), at);
      const headed = HEADED.exec(before);
      const near = before.lastIndexOf(units);
      const head = headed ? phrases[at - before.length + headed.index] : undefined;
      const parent = head?.kind === 'units' ? head : subjectOf(clause, at);
      if (children?.kind !== 'units' || !parent || parent.scopes.length > 1) continue;
      // The subject stands right before the verb, or the verb begins a clause of its own.
      if (!head && !ADVERBS.test(before.slice(near + 1)) && !/[，,][^，,]{0,4}$/.test(before)) continue;
      const verb = { start: at, end: at + (found.groups?.['verb']?.length ?? 1) };
      yield {
        type: 'parent',
        rule: 'parent/below',
        clause,
        span: { start: Math.min(parent.start, children.start), end: children.end },
        trigger: spanOf(clause, verb),
        slots: {
          parent: { start: parent.start, end: parent.end },
          children: { start: children.start, end: children.end },
        },
        children: [...children.scopes, ...(others?.kind === 'units' ? others.scopes : [])],
        parent: parent.scopes[0],
        brings: true,
      };
    }
  },
  examples: {
    finds: [
      { text: '⟦parent:销售中心⟧下设⟦children:广告部、渠道部⟧。' },
      { text: '销售板块：⟦parent:华东公司⟧下辖⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧：下辖⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧由原销售部升级而来，下设⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧在原销售部基础上组建，负责人为周启明，下设⟦children:广告部、渠道部⟧。' },
      { text: '成立⟦parent:销售中心⟧，由周启明负责，下设⟦children:广告部、渠道部⟧。' },
      { text: '⟦parent:销售中心⟧注册资本3亿元，设⟦children:广告部、渠道部⟧。' },
    ],
    ignores: [
      { text: '销售中心下设三个小组。', because: 'nothing is named' },
      { text: '周启明不再分管销售中心，下设广告部。', because: 'who that is below is not said' },
    ],
  },
} satisfies Rule;
