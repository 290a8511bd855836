/** Who says 我: the letter's signature, or who says of himself in its first words who he is. */
import type { PersonMention, Sentence } from '../../document.ts';
import type { Directory } from '../names/directory.ts';
import type { Entity } from '../names/entity.ts';

/** A signature line holds little beside the name. */
const LONGEST_SIGNATURE = 24;
const SPEECH = /[，。；！？,;!?：:]/;
const FROM = /(?:来自|撰文|作者|发件人|寄件人|签发人|签发|署名|发布人|讲话人|致辞人)[：:]?\s?$/;

/**
 * The author of a letter: the person named in a short line after the last full sentence, or after 发件人： at the top.
 * Null where the text never says 我 or has no such line.
 */
export function authorOf(
  folded: string,
  sentences: readonly Sentence[],
  people: readonly PersonMention[],
  directory: Directory,
): Entity | null {
  if (!people.some(p => p.pronoun === 'author')) return null;
  const names = people.filter(p => !p.pronoun);
  for (const sentence of [...sentences].reverse().slice(0, 6)) {
    if (sentence.end - sentence.start > LONGEST_SIGNATURE) continue;
    if (SPEECH.test(folded.slice(sentence.start, sentence.end))) continue;
    const signed = names.filter(p => p.start >= sentence.start && p.end <= sentence.end);
    if (signed.length === 1 && signed[0]) return directory.personOf(signed[0]);
  }
  const sender = names.find(p => FROM.test(folded.slice(Math.max(0, p.start - 6), p.start)));
  return sender ? directory.personOf(sender) : null;
}
