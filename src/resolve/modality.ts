/** How sure the text is of what a statement says. */
import type { Span } from '../document.ts';
import {
  ASKED,
  ASKS_MORE,
  ASKS_WHY,
  CAME_OTHERWISE,
  CONDITIONS,
  CONFIRMED,
  DENIALS,
  DENIED_HERE,
  FICTION,
  FORMALITY,
  GOES_ON,
  HEARSAY,
  IF_SO,
  LEAVES_AFTER,
  MEANT,
  NEGATIONS,
  NEVER_CAME,
  NEVER_MOVED,
  NO_PLAN,
  NOMINATIONS,
  OF_PLAN,
  ONCE_THERE,
  ONLY_THAT,
  OPPOSED,
  QUESTION,
  REFUSALS,
  REFUSED,
  REFUTALS,
  REPORTS,
  REPORTS_HERE,
  RUMOURS,
  SOURCED,
  STANDS_FOR,
  UNCONFIRMED,
  UPON_NOMINATION,
  WISHED,
  WITHDRAWN,
} from '../lexicon/modality-words.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Modality, RoleChange } from '../schema.ts';
import { countWhile, lastMark, startingIn } from '../segment/in-order.ts';
import { sentenceAt } from '../segment/sentences.ts';
import type { Statement } from '../state/statement.ts';
import { fateOfMotion } from './motions.ts';
import { clauseStart, isTaken, isToCome } from './plans.ts';
import type { Reading } from './reading.ts';

const SEGMENTS = /[；;]/;
const LAST_PART = /[^；;]*$/;
const CLAUSES = /[，,；;。：:]/;

/** A rumour is told in so many sentences at most, and denied in so many behind. */
const REACH = 2;

/** 网传林越离任。对此，公司称消息不实: a rumour that a sentence shortly behind denies. What the company itself announces is none. */
function isRefuted({ lookup: { unnamed }, sentences }: Reading, sentence: Span): boolean {
  const here = sentenceAt(sentences, sentence.start);
  const said = (i: number): string => unnamed.slice(sentences[i]?.start ?? 0, sentences[i]?.end ?? 0);
  let refuted: string | null = null;
  for (let i = here + 1; i <= here + REACH && i < sentences.length; i++)
    if (REFUTALS.test(said(i))) refuted ??= said(i);
  if (refuted === null) return false;
  if (RUMOURS.test(said(here)) || (HEARSAY.test(said(here)) && !RUMOURS.test(refuted))) return true;
  if (SOURCED.test(said(here))) return false;
  for (let i = here - 1; i >= here - REACH && i >= 0; i--) if (RUMOURS.test(said(i))) return true;
  return false;
}

/** 据知情人士透露，林越已离任。公司对此予以确认: what was hearsay is said by who must know, in the same sentence or shortly behind. */
const isConfirmed = (reading: Reading, sentence: Span): boolean => CONFIRMED.test(toldShortly(reading, sentence));

/** 林越离任。该说法尚未证实: told of this sentence, unless the one that says so tells a rumour of its own. */
function isUnconfirmed({ lookup: { unnamed }, sentences }: Reading, sentence: Span): boolean {
  if (UNCONFIRMED.test(unnamed.slice(sentence.start, sentence.end))) return true;
  const here = sentenceAt(sentences, sentence.start);
  for (let i = here + 1; i <= here + REACH; i++) {
    const next = sentences[i];
    if (!next || next.paragraph !== sentences[here]?.paragraph) return false;
    const said = unnamed.slice(next.start, next.end);
    if (UNCONFIRMED.test(said)) return !TELLS_ITSELF.test(said);
  }
  return false;
}
const TELLS_ITSELF = /透露|人士|网传|有消息|消息称|有媒体|坊间|爆料/;

/** The sentence and the few behind it. */
function toldShortly({ lookup: { unnamed }, sentences }: Reading, sentence: Span): string {
  const last = sentences[Math.min(sentenceAt(sentences, sentence.start) + REACH, sentences.length - 1)];
  return unnamed.slice(sentence.start, last?.end);
}

/** 林越被曝离职，公司回应称|其改任顾问: what is answered to a rumour is said by who must know. */
const ANSWERED = /(?:被[曝爆传]|网传|盛传)[^。]{0,40}(?:公司|方面|官方|集团|本人)[^，,。；;]{0,4}(?:回应|澄清|解释)/;

/** Words that only call somebody by his post: whatever is asked or wished of the new 总裁, he is it. */
const CALLS = /^新/;

/** 林越为董事候选人, 任董事一职的候选人: how far behind the post that stands. */
const LONGEST_STANDING = 12;

/** 代行职责的安排终止: what is over is not taken back. */
const STANDS_IN = /^(?:暂|代|署)/;

/** How much of what stands before a verb may refuse it. */
const LONGEST_REFUSAL = 40;

/** 消息不实，林越仍担任总裁: told to set a denial right. Denied is what the rumour itself has of it: 网传林越仍任总裁不实. */
function setsRight(change: RoleChange | undefined, clause: string, behind: string): boolean {
  if (change !== 'current' && change !== 'retained') return false;
  const own = clause + behind.split(CLAUSES, 1)[0];
  return GOES_ON.test(own) && !RUMOURS.test(clause) && !DENIED_HERE.test(own);
}

/** Behind the verb: without the parts of the sentence that tell a rumour of their own and deny that. */
const ownPart = (sentence: string): string => {
  const behind = sentence.slice(0, OTHER_RUMOUR.exec(sentence)?.index);
  const [own = '', ...others] = behind.split(SEGMENTS);
  return others.some(part => RUMOURS.test(part) || HEARD.test(part)) ? own : behind;
};
/** ，此前关于甲、乙将合并的说法|并不属实: what is denied is said, and is something else. */
const OTHER_RUMOUR =
  /[，,](?:此前|至于|对于|针对|市场|外界|坊间|网传|媒体)*(?:关于|有关|传出的?|流传的?)(?!该|此|上述|这)[^。；;]{4,40}的(?:说法|传闻|消息|传言|报道|猜测)/;
/** 周启被曝加入…，本人称不实 */
const HEARD = /被(?:曝|传|指|爆)/;

/** In the alphabet of the rules, what stands before the verb in its part of the sentence. */
function foldedBefore({ skeleton, starts }: Clause, at: number): string {
  const before = skeleton.slice(
    0,
    countWhile(starts.length, i => (starts[i] ?? 0) < at),
  );
  return before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1);
}

/** Whether the verb is only asked about, supposed or wished for; `before` and `behind` are what surrounds it in its clause. */
function isOpen(before: string, behind: string): boolean {
  if (ASKED.test(before) || IF_SO.test(behind) || (WISHED.test(before) && !ONCE_THERE.test(behind))) return true;
  const asked = QUESTION.exec(behind)?.[0];
  return asked !== undefined && !ASKS_MORE.test(asked) && !ASKS_WHY.test(before);
}

/** 云岚科技：拟聘任林越为总裁 副总裁周启辞职: where the part of a headline begins that holds the offset; 0 where there is none. */
function partOfHeadline(text: string, { start, end }: Span, at: number): number {
  if (/[。！？!?；;]\s*$/.test(text.slice(start, end))) return 0;
  const blank = Math.max(lastMark(text, ' ', start, at), lastMark(text, '\u3000', start, at));
  return blank - start > SHORTEST_PART && end - blank > SHORTEST_PART ? blank + 1 : 0;
}
const SHORTEST_PART = 6;

/** Does the text say shortly behind, with nobody else named in between, that who leaves stays until another has come? */
function staysOn(reading: Reading, sentence: Span, at: number): boolean {
  const { people, unnamed } = reading.lookup;
  const found = LEAVES_AFTER.exec(toldShortly(reading, sentence).slice(at - sentence.start));
  if (!found) return false;
  const until = at + found.index;
  const names = (from: number, to: number): string[] => startingIn(people, from, to).map(({ name }) => name);
  const own = names(sentence.start, at);
  return names(at, until).every(name => own.includes(name)) && !unnamed.slice(at, until).includes('\n');
}

interface Said extends Pick<Statement, 'span' | 'trigger' | 'clause'> {
  /** What it says of a post. */
  readonly change?: RoleChange | undefined;
}

/**
 * Reads the words before the trigger in its clause, and the sentence for denials and hearsay; a denial of a rumour may stand in the
 * sentences behind. Null where the text only asks, supposes or wishes what the statement says.
 */
export function modalityOf(reading: Reading, { span, trigger, clause: folded, change }: Said): Modality | null {
  const { sentence } = folded.view;
  const text = reading.lookup.unnamed;
  const at = trigger?.start ?? span.start;
  const clause = text.slice(Math.max(clauseStart(text, sentence.start, at), partOfHeadline(text, sentence, at)), at);
  const before = text.slice(sentence.start, at);
  const behind = text.slice(at, sentence.end);
  const symbols = foldedBefore(folded, at);
  const verb = trigger ? text.slice(trigger.start, trigger.end) : '';
  const calls = CALLS.test(verb);
  if (!calls && isOpen(clause, behind)) return null;
  if (FICTION.test(before)) return null;
  if (MEANT.test(clause) && CAME_OTHERWISE.test(behind)) return 'negated';
  if (REFUSALS.test(behind.split(SEGMENTS, 1)[0] ?? '')) return 'negated';
  if (change === undefined && OPPOSED.test(behind)) return 'planned';
  if (WITHDRAWN.test(behind) && !(change === 'left' && STANDS_IN.test(verb))) return 'negated';
  if (NEVER_MOVED.test(clause) || (NO_PLAN.test(clause) && OF_PLAN.test(behind))) return 'negated';
  if (NEGATIONS.test(clause) || (isTaken(change) && NEVER_CAME.test(behind))) return 'negated';
  const denied = DENIALS.test(ownPart(behind));
  if (denied || (DENIALS.test(before) && !ONLY_THAT.test(before)))
    return setsRight(change, clause, behind) ? 'asserted' : 'negated';
  const moved = fateOfMotion(text, sentence, at);
  if (moved === 'negated') return moved;
  if (REFUSED.test(symbols.slice(-LONGEST_REFUSAL)) || isRefuted(reading, sentence)) return 'negated';
  const hangs = !calls && CONDITIONS.test(symbols);
  if (hangs) return FORMALITY.test(before) ? 'planned' : null;
  // 有消息称林越离职；公司公告，聘任周启为总裁: what is announced in a part of its own is no rumour.
  const last = LAST_PART.exec(before)?.[0] ?? '';
  const heard = (last !== before && SOURCED.test(last) && !REPORTS.test(last) ? last : before).replace(ANSWERED, '');
  const isHearsay = REPORTS.test(heard) || REPORTS_HERE.test(heard.slice(heard.search(LAST_PART)));
  if (isHearsay && !isConfirmed(reading, sentence)) return 'reported';
  if (isUnconfirmed(reading, sentence)) return 'reported';
  if (NOMINATIONS.test(clause.replace(UPON_NOMINATION, '') + verb)) return 'nominated';
  if (STANDS_FOR.test(text.slice(span.end, span.end + LONGEST_STANDING))) return 'nominated';
  const isPlanned =
    moved !== null ||
    (change === 'left' && staysOn(reading, sentence, at)) ||
    isToCome({ text, sentence, clause, at, verb, behind, change }, text.slice(at, span.end));
  return isPlanned ? 'planned' : 'asserted';
}
