/** When two facts tell of one post of one person. */
import { ONE_POST } from '../lexicon/title-synonyms.ts';
import type { RoleFact } from '../resolve/facts.ts';
import { bare } from '../resolve/names/bare.ts';

const posts = new Map(ONE_POST.flatMap(([post, ...others]) => others.map(title => [title, post ?? title] as const)));

export const titleOf = ({ title }: RoleFact): string => bare(title?.title ?? '');

/** One person's one post at one place, by whichever of its titles. */
export function postOf(fact: RoleFact): string {
  const title = titleOf(fact);
  return [fact.person.name, posts.get(title) ?? title, fact.body?.name ?? ''].join('\u0000');
}

export const keyOf = (fact: RoleFact): string => `${postOf(fact)}\u0000${fact.change}`;
