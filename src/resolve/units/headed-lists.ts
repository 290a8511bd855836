/** Lists of units below a heading that says what becomes of them: 一、新设机构 / 1、数据部 / 2、法务部. */
import type { Sentence } from '../../document.ts';
import { alternatives } from '../../lexicon/alternatives.ts';
import { BULLETS } from '../../lexicon/bullets.ts';
import { DISSOLVE, SET_UP } from '../../lexicon/unit-verbs.ts';
import type { UnitStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import { listingBelow } from './listing.ts';

type HeadedChange = 'established' | 'dissolved' | 'unchanged';

const NUMBER = `(?:[（(]?(?:[0-9一二三四五六七八九十]{1,2}|第[一二三四五六七八九十])[)）]?[、.．，,)）]?|[-—·*${BULLETS}]{1,2})?`;
const KIND =
  '(?:的|了|以下|下列|如下|原有|现有)*(?:一级|二级|三级|职能|业务|内设|直属|管理|集团|总部|公司|本部|相关)*(?:部门|机构|单位|组织|中心|团队|科室|处室|部室|子公司|公司|区域)?(?:类|事项|情况|如下|包括)?(?:[（(]?(?:共)?[0-9一二三四五六七八九十]{1,2}[个家][)）]?)?';
const HEADINGS: readonly (readonly [HeadedChange, RegExp])[] = (
  [
    ['established', alternatives(SET_UP)],
    ['dissolved', alternatives([...DISSOLVE, '减设'])],
    ['unchanged', '(?:继续|予以)?保留(?:不变)?|保持不变|维持不变|不变|不作调整|不做调整|未调整'],
  ] as const
).map(([change, verbs]) => [change, new RegExp(`^${NUMBER}[【\\[“]?(?:拟|决定)?(?:${verbs})${KIND}[】\\]”]?[：:]?$`)]);
const LONGEST_HEADING = 24;

const changeSaid = (heading: string): HeadedChange | undefined =>
  HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];

/** What headings say of the units that the lines below them name. */
export function headedLists(reading: Reading): UnitStatement[] {
  const found: UnitStatement[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.end - sentence.start > LONGEST_HEADING) continue;
    const change = changeSaid(reading.text.folded.slice(sentence.start, sentence.end).trim());
    if (change) found.push(...below(reading, sentence, change));
  }
  return found;
}

/** Each item by itself: so each has its own line for evidence, and its own words of doubt. */
function below(reading: Reading, sentence: Sentence, change: HeadedChange): UnitStatement[] {
  return listingBelow(reading, sentence.index).map(({ clause, scopes }) => {
    const span = { start: scopes[0]?.start ?? sentence.end, end: scopes.at(-1)?.end ?? sentence.end };
    const isNew = change === 'established';
    return {
      type: 'unit',
      rule: 'unit/headed-list',
      clause,
      span,
      trigger: null,
      slots: { [isNew ? 'results' : 'sources']: span },
      change,
      sources: isNew ? [] : scopes,
      results: isNew ? scopes : [],
      existing: false,
    };
  });
}
