/** When two facts tell of one post of one person. */
import { ONE_POST } from '../lexicon/title-synonyms.ts';
import type { RoleFact } from '../resolve/facts.ts';
import { bare } from '../resolve/names/bare.ts';

const posts = new Map(ONE_POST.flatMap(([post, ...others]) => others.map(title => [title, post ?? title] as const)));

/** The title, or the one that stands for all of its meaning. */
export function titleOf(fact: RoleFact): string {
  const title = bare(fact.title?.title ?? '');
  return posts.get(title) ?? title;
}

/** One person's one post at one place, by whichever of its titles. */
export const postOf = (fact: RoleFact): string =>
  [fact.person.name, titleOf(fact), fact.body?.name ?? ''].join('\u0000');

export const keyOf = (fact: RoleFact): string => `${postOf(fact)}\u0000${fact.change}`;
