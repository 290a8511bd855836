/** 周先生, 欧阳女士: a surname and a title of address, for someone the document names in full or leaves at that. */
import type { PersonMention } from '../../document.ts';
import type { AliasPair } from '../../resolve/directory.ts';
import { leftStrength, type Surroundings } from './context.ts';
import type { Learned } from './learned.ts';
import { surnameWeight } from './surname.ts';
import { isCompoundSurname } from './word.ts';

const ADDRESSES = ['先生', '女士'];

/** Finds them; a pair ties each to the one person of that surname where there is just one. */
export function findAddressed(around: Surroundings, people: readonly PersonMention[]): Learned {
  const { text } = around.marks;
  const ends = new Set(people.map(person => person.end));
  const found: PersonMention[] = [];
  const pairs: AliasPair[] = [];
  for (const address of ADDRESSES) {
    for (let end = text.indexOf(address); end >= 0; end = text.indexOf(address, end + 1)) {
      if (ends.has(end)) continue;
      const start = isCompoundSurname(around, end - 2) ? end - 2 : end - 1;
      if (start < 0 || around.taken[start] === 1 || (end - start === 1 && surnameWeight(text.charCodeAt(start)) === 0))
        continue;
      if (leftStrength(around, start) < 1) continue;
      const name = text.slice(start, end);
      const bearers = new Set(
        people
          .filter(person => person.surname === name.length && person.name.startsWith(name))
          .map(person => person.name),
      );
      const [bearer] = people.filter(person => bearers.has(person.name));
      if (bearers.size > 1) continue;
      found.push({ kind: 'person', start, end, name, surname: 0, evidence: 'context' });
      if (bearer !== undefined)
        pairs.push({ name: { start: bearer.start, end: bearer.end }, alias: { start, end }, kind: 'honorific' });
    }
  }
  return { people: found, pairs };
}
