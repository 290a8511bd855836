/** Posts given by one body that another has still to approve: an authority the head of a bank, the shareholders a director. */
import { DISMISS } from '../../lexicon/verbs.ts';
import { startingIn } from '../../segment/in-order.ts';
import type { RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';
import type { Pair } from './pairs.ts';
import { TAKEN } from './past-posts.ts';

const STILL_TO = '(?:尚需|尚须|尚待|尚未|有待|还需|仍需|还须|仍须|须经|需经|须待|需待|须报|需报|待)';
const APPROVED = '(?:核准|批准|审核|审批|获批)';
/** 其任职资格尚需监管机构核准, 待监管机构核准任职资格后履职, 自监管机构核准之日起任职, 任期自核准之日起. */
const BY_AUTHORITY = new RegExp(
  `任职资格[^，,。；;]{0,8}${STILL_TO}[^，,。；;]{0,16}${APPROVED}|${STILL_TO}[^，,。；;]{0,16}${APPROVED}[^，,。；;]{0,8}任职资格|(?:任职)?资格?(?:自|待|经|于|在)[^，,。；;]{0,20}${APPROVED}[^，,。；;]{0,12}(?:之日起|后)[，,]?[^，,。；;]{0,6}(?:履职|生效|就任|到任|任职|履行)|任[期职]自[^，,。；;\\d]{0,20}${APPROVED}[^，,。；;]{0,12}之日起`,
);
/** 尚需提交股东会审议. */
const BY_SHAREHOLDERS =
  /(?:尚|还|仍|须|需|待|将)[^，,。；;]{0,12}(?:提交|提请|经|报|由|待|需|须)[^。；;]{0,24}股东(?:代表)?大?会[^，,。；;]{0,8}(?:审议|批准|选举|表决|通过|审批)/;
/** The shareholders elect these, and nobody else. */
const ELECTED = /(?<!职工|职工代表|职代会)(?:董事|监事)$/;
/** The sentence behind goes on about the post or the motion. */
const GOES_ON = /^\s*(?:其|该|本|此|上述|前述|以上|[\p{Script=Han}]{2,4}(?:先生|女士)?的?[^，,。；;]{0,10}任职资格)/u;
const LONGEST_NEXT = 60;
const OF_PARTY = /书记$|^党[委组]|^纪委/;

/** 聘任林越为行长、周启为副行长，其中林越的任职资格尚需核准: of whom it is said, where only some of those named wait. */
const ONLY = /其中(?=[^。；;]{2,24}任职资格)/;

function isOfOthers(
  { text: { folded }, lookup, directory }: Reading,
  { span, clause }: RoleStatement,
  { somebody }: Pair,
) {
  const behind = folded.slice(span.end, clause.view.sentence.end);
  const at = ONLY.exec(behind)?.index;
  if (at === undefined) return false;
  const until = behind.indexOf('任职资格', at);
  const named = startingIn(lookup.people, span.end + at, span.end + until).map(who => directory.personOf(who));
  return named.length > 0 && !named.includes(somebody.entity);
}

/** 周启不再分管零售部；新任行长林越的任职资格尚待核准: behind ； others are told of, unless it goes on about all or 其. */
function ownPart(behind: string): string {
  const end = behind.search(/[；;]/);
  return end < 0 || OF_SAME.test(behind.slice(end)) ? behind : behind.slice(0, end);
}
const OF_SAME = /^[；;]\s*[其该此]|上述|前述|以上|均/;

/** 林越辞任，董事会|聘任周启为行长，其任职资格…: from there on it is told of who comes. */
const NEW_COMES = /(?:^|[，,；;])[^，,。；;自待]{0,12}(?:聘任|任命|选举|委任)/;

/** Is what the statement says of the post still to be approved, by what stands behind it? */
export function isPending(reading: Reading, statement: RoleStatement, pair: Pair): boolean {
  const { folded } = reading.text;
  const { span, clause, change, trigger } = statement;
  const { post } = pair;
  const { sentence } = clause.view;
  const title = post?.title.title ?? '';
  // No authority approves who leads the party's committee.
  if (OF_PARTY.test(title)) return false;
  if (isOfOthers(reading, statement, pair)) return false;
  const own = (words: string): string => (change === 'left' ? (words.split(NEW_COMES, 1)[0] ?? '') : words);
  const behind = own(ownPart(folded.slice(span.end, sentence.end)));
  const next = own(folded.slice(sentence.end, sentence.end + LONGEST_NEXT).split('。', 1)[0] ?? '');
  const goesOn = GOES_ON.test(next);
  if (BY_AUTHORITY.test(behind) || (goesOn && BY_AUTHORITY.test(next))) return true;
  const byOthers =
    TAKEN.has(change) || (trigger !== null && DISMISS.includes(folded.slice(trigger.start, trigger.end)));
  return byOthers && ELECTED.test(title) && (BY_SHAREHOLDERS.test(behind) || (goesOn && BY_SHAREHOLDERS.test(next)));
}
