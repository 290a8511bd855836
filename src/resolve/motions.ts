/** 《关于聘任林越为总裁的议案》: what is moved comes when the meeting passes it, and not when it refuses it. */
import type { Span } from '../document.ts';

/** The title of a motion that is still open where it is read up to: 《关于聘任|, and how it ends. */
const OPEN = /《[^《》\n]*$/;
const REST = /^[^《》\n]*(?:议案|提案|动议|预案)》/;
/** Titles, which say nothing of how another motion fares. */
const TITLES = /《[^《》]*》/g;

const REFUSED =
  /[未没](?:能|有)?(?:获得?|被|审议|表决)*[^，,。；;]{0,4}(?:通过|批准|赞成)|不予?(?:通过|批准)|否决|驳回|不同意|(?<![票会])反对(?!\d|[票意：:])/;
const PASSED = /通过|批准|同意/;
const TABLED = /审议|审查|提请|提出|提交|递交|讨论|表决|投票|收到|听取|取消|暂缓/;
/** 提请股东会审议, 将《…》提交股东会审议: what a meeting is still to pass. */
const TO_COME = /(?:提请|提交|将|拟|尚需|尚须|仍需|有待|待)[^，,。；;]{0,16}(?:审议(?!通过|并通过)|批准|表决|选举)/;
/** 审议事项： over a list of motions, and 审议通过以下议案： over another. */
const HEADS = /审议(?:的?事项|的?内容|的?议题|以下|如下|下列)|议程|(?<passed>通过)/g;
/** 表决结果：9票同意 below a motion. */
const VOTE =
  /^\s*[（(]?(?:表决|投票)(?:结果|情况)[^。\n]{0,40}(?:(?<!\d)[1-9]\d*票(?:同意|赞成)|(?:同意|赞成)[^，,。；;\d]{0,3}[1-9]|通过)/;

/** How far before a title its verb stands, how far behind what becomes of it, and how far above its list the heading. */
const NEAR = 40;
const LONGEST_VOTE = 80;
const LONGEST_LIST = 400;
const LIST_NUMBER_ALONE = /^[\s（(]*[\d一二三四五六七八九十]*[\s、.．)）:：]*$/;

function headedBy(text: string, start: number): 'planned' | null {
  const [last] = [...text.slice(Math.max(0, start - LONGEST_LIST), start).matchAll(HEADS)].slice(-1);
  return last && last.groups?.['passed'] === undefined ? 'planned' : null;
}

/** What becomes of the motion in whose title the offset stands: null where it is passed, or the offset stands in none. */
export function fateOfMotion(text: string, sentence: Span, offset: number): 'negated' | 'planned' | null {
  const before = text.slice(sentence.start, offset);
  const open = OPEN.exec(before);
  const rest = open && REST.exec(text.slice(offset, sentence.end))?.[0];
  if (!open || !rest) return null;
  const head = before.slice(0, open.index).replace(TITLES, '').split(/[；;]/).at(-1)?.slice(-NEAR) ?? '';
  const behind = text.slice(offset + rest.length, sentence.end).replace(TITLES, '');
  const [clause = ''] = behind.split(/[，,。；;]/, 1);
  if (REFUSED.test(clause) || (REFUSED.test(head) && !PASSED.test(clause))) return 'negated';
  if (TO_COME.test(clause) || TO_COME.test(head.slice(-NEAR / 2))) return 'planned';
  if (PASSED.test(clause) || PASSED.test(head)) return null;
  if (LIST_NUMBER_ALONE.test(head)) return headedBy(text, sentence.start);
  if (!TABLED.test(head)) return null;
  const [told = ''] = behind.split(/[；;]/, 1);
  if (REFUSED.test(told)) return 'negated';
  const next = text.slice(sentence.end, sentence.end + LONGEST_VOTE);
  return PASSED.test(told) || VOTE.test(behind) || VOTE.test(next) ? null : 'planned';
}
