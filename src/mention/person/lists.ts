/** The first members of a list of people whose last member is known. */
import type { PersonMention } from '../../document.ts';
import { isJoin } from './context.ts';
import { leftStrength } from './left-side.ts';
import { surnameWeight } from './surname.ts';
import type { Surroundings } from './surroundings.ts';
import { personOf, weigh } from './weigh.ts';
import { isCompoundSurname, isWordlike } from './word.ts';

/** A、B和C担任…: C is known by the verb, so B and A are people too. */
export function withListsBefore(around: Surroundings, people: readonly PersonMention[]): PersonMention[] {
  const all: PersonMention[] = [];
  let floor = people.length;
  for (let i = people.length - 1; i >= 0; i--) {
    const person = people[i];
    if (person === undefined) continue;
    all.push(person);
    floor = people[i - 1]?.end ?? 0;
    for (let first = person; ; ) {
      const before = memberBefore(around, first.start, floor);
      if (before === null) break;
      all.push(before);
      first = before;
    }
  }
  return all.reverse();
}

function memberBefore(around: Surroundings, start: number, floor: number): PersonMention | null {
  const { text } = around.marks;
  if (!isJoin(text, start - 1)) return null;
  const end = start - 1;
  for (const length of [3, 2, 4]) {
    const at = end - length;
    if (at < floor || at < 0) continue;
    const compound = isCompoundSurname(around, at);
    if (length === 4 && !compound) continue;
    const weight = surnameWeight(text.charCodeAt(at));
    if ((weight === 0 && !compound) || leftStrength(around, at) < 1 || isWordlike(around, at)) continue;
    if (around.taken[at] === 1 || weigh(around, at, end, compound && length > 2 ? 2 : 1, weight) === null) continue;
    return personOf(around, at, end);
  }
  return null;
}
