/** What a bracket behind a name or a post says of the role: （兼）, （续聘）, （主持工作）, （拟任）. */
import { matchAt } from '../../mention/match-at.ts';
import type { Modality, RoleChange } from '../../schema.ts';

const BRACKET = /[（(](?<words>[^（()）]{1,24})[)）]/y;

export interface Remark {
  readonly change?: RoleChange;
  readonly modality?: Modality;
}

const REMARKS: readonly (readonly [RegExp, Remark])[] = [
  [/^兼(?:任|职)?$/, { change: 'concurrent' }],
  [/^(?:续聘|连任|留任|续任|连聘)/, { change: 'retained' }],
  [/^(?:暂时|临时|暂)?(?:主持(?:全面|日常)?工作|代|代理|代行|暂代|代管)/, { change: 'acting' }],
  [/^拟任|待.{0,8}(?:核准|批准|审批)|^候任|^拟聘/, { modality: 'nominated' }],
];

/** 三任总裁分别为林越（2011年至2016年）、周启（2016年至今）: whose time in office is told, and whether it goes on. */
const IN_TURN = /(?:历|历届|[两三四五六七八九十几])任(?!期)/;
const TIME = /^(?:19|20)\d{2}[年.]?[^至到—–~-]{0,6}[至到—–~-]+(?:(?:19|20)\d{2}|(?<now>至?今|现在))/;
const LONGEST_LIST = 120;

/** The remark in brackets right behind one of the offsets; null for none. */
export function remarkBehind(folded: string, offsets: readonly number[]): Remark | null {
  for (const offset of offsets) {
    const words = matchAt(BRACKET, folded, offset)?.groups?.['words'];
    if (words === undefined) continue;
    const remark = REMARKS.find(([pattern]) => pattern.test(words));
    if (remark) return remark[1];
    const time = TIME.exec(words);
    if (time && IN_TURN.test(folded.slice(Math.max(0, offset - LONGEST_LIST), offset)))
      return { change: time.groups?.['now'] === undefined ? 'former' : 'current' };
  }
  return null;
}
