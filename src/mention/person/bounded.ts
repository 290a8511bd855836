/** Names of words that names are seldom of (林以则, 周亦曾), where what stands on both sides leaves room for a name alone. */
import type { PersonMention } from '../../document.ts';
import { rightStrength, type Surroundings } from './context.ts';
import { endsInAdverb } from './settled.ts';
import { surnameWeight } from './surname.ts';
import { mayBeName, personOf } from './weigh.ts';
import { surnameWord } from './word.ts';

/** A title, a verb of appointing or a member of a list on the left; a verb of people on the right. */
const [SURE_LEFT, SURE_RIGHT] = [4, 3.5];

/** 总裁林以则辞任: between a title and a verb of people stand two or three characters, the first of them a surname. */
export function boundedName(around: Surroundings, at: number, left: number): PersonMention | null {
  if (left < SURE_LEFT || surnameWeight(around.marks.text.charCodeAt(at)) === 0 || surnameWord(around, at) > 1)
    return null;
  for (const length of [3, 2]) {
    const end = at + length;
    if (around.isWord(at, end) || !mayBeName(around, at, end, 1) || rightStrength(around, end) < SURE_RIGHT) continue;
    if (length === 3 && endsInAdverb(around.marks.text, end)) continue;
    return personOf(around, at, end);
  }
  return null;
}
