/** Who says 我: the letter's signature, or who says of himself in its first words who he is. */
import type { PersonMention, Sentence } from '../../document.ts';
import type { Directory } from '../names/directory.ts';
import type { Entity } from '../names/entity.ts';

/** A signature line holds little beside the name. */
const LONGEST_SIGNATURE = 24;
const SPEECH = /[，。；！？,;!?：:]/;
const FROM = /(?:来自|撰文|作者|发件人|寄件人|签发人|签发|署名|发布人|讲话人|致辞人)[：:]?\s?$/;
const LAST_LINES = 6;
/** 总经理：林越 */
const POST_BEFORE = /^[^，。；：:]{0,16}(?:长|裁|理|官|人|任|记|席|O)[：:]\s?$/;
const INTRODUCED = /(?:我是|我叫|本人是?)$/;
/** 云岚集团CEO林越今日发布内部信，全文如下：, 林越在全员信中写道： */
const WRITES =
  /^(?:先生|女士)?[^，。；\n“”]{0,16}(?:发布|发出|发表|签发|致)?(?:了)?(?:题为[^，。\n]{2,24}的)?(?:一封)?(?:全员|内部|公开)?(?:信|邮件|公告|讲话)[^\n]{0,16}?(?:全文|原文|如下|写道|表示|称|中说)/;

/**
 * The author of a letter: the person named in a short line after the last full sentence, after 发件人： or behind 我是 at the top, or
 * the one of whom the text says that he writes it. Null where the text never says 我 or has nothing of this.
 */
export function authorOf(
  folded: string,
  sentences: readonly Sentence[],
  people: readonly PersonMention[],
  directory: Directory,
): Entity | null {
  if (!people.some(p => p.pronoun === 'author')) return null;
  const names = people.filter(p => !p.pronoun);
  const before = (person: PersonMention, length: number): string =>
    folded.slice(Math.max(0, person.start - length), person.start);
  const author =
    signerIn(folded, sentences, names) ??
    names.find(p => FROM.test(before(p, 6)) || INTRODUCED.test(before(p, 3))) ??
    names.find(p => WRITES.test(folded.slice(p.end, p.end + 80)));
  return author ? directory.personOf(author) : null;
}

function signerIn(
  folded: string,
  sentences: readonly Sentence[],
  names: readonly PersonMention[],
): PersonMention | null {
  for (const { start, end } of sentences.slice(-LAST_LINES).reverse()) {
    if (end - start > LONGEST_SIGNATURE) continue;
    const signed = names.filter(p => p.start >= start && p.end <= end);
    const [only] = signed;
    if (signed.length !== 1 || !only) continue;
    if (!SPEECH.test(folded.slice(start, end)) || POST_BEFORE.test(folded.slice(start, only.start))) return only;
  }
  return null;
}
