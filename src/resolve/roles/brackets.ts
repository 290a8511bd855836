/** What a bracket behind a name or a post says of the role: （兼）, （续聘）, （主持工作）, （拟任）. */
import { matchAt } from '../../mention/match-at.ts';
import type { Modality, RoleChange } from '../../schema.ts';

const BRACKET = /[（(](?<words>[^（()）]{1,16})[)）]/y;

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

/** The remark in brackets right behind one of the offsets; null for none. */
export function remarkBehind(folded: string, offsets: readonly number[]): Remark | null {
  for (const offset of offsets) {
    const words = matchAt(BRACKET, folded, offset)?.groups?.['words'];
    const remark = words === undefined ? undefined : REMARKS.find(([pattern]) => pattern.test(words));
    if (remark) return remark[1];
  }
  return null;
}
