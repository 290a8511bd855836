/** Statements that reach over somebody whom nothing else names: 由林越负责，那日松任总监 says nothing of 林越 as 总监. */
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const RUN = /[，,；;、](?<run>\p{Script=Han}{2,4})$/u;
const LONGEST = 6;
/** Verbs that a subject of their own stands before. */
const TAKES = /^[任为担出升接兼]任?$/;
/** Words that stand between a mark and a verb of office, and name nobody. */
const NO_SUBJECT =
  /^(?:[之并且将后现曾拟仍还也均则已亦又再另兼其原升获被由暂先且而但]|同时|此前|之前|随后|目前|正式|继续|不再|同日|当日|即日|今起|本次|此次|未来|今后|一并|分别|先后|共同|全面|直接|临时|本人|自己|双双|亲自|主要|主动|连续|再次|再度|重新|首次|专职|全职|届时|期间|至今|于|在|从|自|因|经|为|以|任|当|年|月|日|加[入盟]|入职|毕业|进入|回|赴|到|调|转|辞|离|退|卸|接|改|历|[一二三四五六七八九十几两多]|[她他])|[后起间时中前来并将也均仍还又已曾再现兼同等]$/;

/** Whether an unknown word stands as the subject right before the verb of a statement whose people were named before. */
export function hasOtherSubject({ text: { folded } }: Reading, { slots, trigger }: RoleStatement): boolean {
  const { people } = slots;
  if (!people || !trigger || people.end + 3 > trigger.start) return false;
  if (!TAKES.test(folded.slice(trigger.start, trigger.end))) return false;
  const run = RUN.exec(folded.slice(Math.max(people.end, trigger.start - LONGEST), trigger.start))?.groups?.['run'];
  return run !== undefined && !NO_SUBJECT.test(run);
}
