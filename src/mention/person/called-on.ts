/** Accounts that a message calls on: @石榴（林越）, 由 @Clara Nyström 负责. Behind the sign stands a person, whatever the name is made of. */
import { everyMatch } from '../every-match.ts';
import { isTaken } from '../taken.ts';
import { namesNobody } from './nickname.ts';
import type { Surroundings } from './surroundings.ts';

/** 石榴, 老K, Leo, Clara Nyström, Leo 林; what stands before the sign in an address of mail is none. */
const CALLED =
  /(?<![\w.-])[@＠][ \u3000]?(?<name>\p{Script=Han}{2,4}(?!\p{Script=Han})|[小老阿大]?[A-Z][A-Za-z]*(?: [A-Z][a-z]+){0,2}(?:[ ·]?(?!负责|[担兼]?任|牵头|接[手任管]|[代统分]管|带队|汇报|为)\p{Script=Han}{1,3}(?!\p{Script=Han}))?|\p{Script=Han}{2,4}(?=负责|担任|牵头|兼任|接手|代管|为|任))/gu;
/** @所有人, @各位: everybody who reads it. */
const EVERYBODY = /^(?:所有|全体|全员|各|大家|群主|管理员)/;

/** Where the names behind the sign begin, and where each ends. */
export function calledOn(around: Surroundings): Map<number, number> {
  const { text } = around.marks;
  const names = new Map<number, number>();
  if (!/[@＠]/.test(text)) return names;
  for (const match of everyMatch(CALLED, text)) {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    if (name !== '' && !EVERYBODY.test(name) && !namesNobody(name) && !isTaken(around.taken, start, end))
      names.set(start, end);
  }
  return names;
}
