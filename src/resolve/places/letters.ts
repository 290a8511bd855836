/** Whose letter it is: who signs it, or whose people it addresses. */
import type { OrganizationMention, UnitMention } from '../../document.ts';
import { AUTHORITY } from '../../lexicon/body-words.ts';
import { GREETINGS, STAFF } from '../../lexicon/letter-words.ts';
import type { Directory } from '../names/directory.ts';
import type { Entity } from '../names/entity.ts';

type Named = OrganizationMention | UnitMention;

/** A signature stands in the last words of a letter, on a line without a mark. */
const SIGNATURE = 48;

export function signedBy(folded: string, bodies: readonly Named[], directory: Directory): Entity | null {
  const last = bodies.findLast(body => body.kind === 'organization' && !body.generic);
  // 中共江州市委组织部: an authority signs what it tells of others.
  if (!last || AUTHORITY.test(last.name) || folded.trimEnd().length - last.end > SIGNATURE) return null;
  const from = folded.lastIndexOf('\n', last.start) + 1;
  const line = folded.slice(from).split('\n', 1)[0] ?? '';
  // 2、总装二厂: the last item of a list signs nothing.
  return from > 0 &&
    line.length < SIGNATURE &&
    !/[。，；：！？,:]|^\s*[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]/.test(line)
    ? directory.bodyOf(last)
    : null;
}

/** The first words of a letter, which say to whose people it goes. */
const HEAD = 160;
const TO = new RegExp(`(?:${GREETINGS.join('|')})[ ,，]?[“"「]?$`);
const TO_STAFF = new RegExp(
  `^[”"」]?(?:的|全体|所有|各位|大)*(?:${STAFF.join('|')})|^人(?:的一封信)?[ ]?[，,：:！!\\n]`,
);
/** Behind the name of a company on the first line of an official paper. */
const LINE_START = /(?:^|\n)[ \u3000]*(?:中共|中国共产党)?$/;
const PAPER = /^(?:委员会|董事会|党委)?(?:文件|公文|红头文件)?\s*(?:\n|$)|^关于/;

/** 各位云岚的同学：, 致云岚全体员工, 云岚股份有限公司文件: whose people are addressed, or whose paper it is. */
export function addressedBy(folded: string, bodies: readonly Named[], directory: Directory): Entity | null {
  for (const body of bodies) {
    if (body.start > HEAD) return null;
    if (body.kind !== 'organization' || body.generic) continue;
    const behind = folded.slice(body.end, body.end + 12);
    const before = folded.slice(Math.max(0, body.start - 8), body.start);
    const isLine = LINE_START.test(before);
    const isAddressed = TO.test(folded.slice(Math.max(0, body.start - 5), body.start)) && TO_STAFF.test(behind);
    if (isAddressed || (isLine && PAPER.test(behind))) return directory.bodyOf(body);
  }
  return null;
}
