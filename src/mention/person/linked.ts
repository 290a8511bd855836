/** Words that say who somebody is: a title and 为, or a person and what 变更为 another. */
import { CHANGED_INTO } from '../../lexicon/verbs.ts';
import { characterSet } from '../character-sets.ts';
import type { Surroundings } from './surroundings.ts';

const isAgent = characterSet('人者');
const LINKS = '为是系';
const isLink = characterSet(LINKS);
const LINK_ADVERBS = new Set(['仍', '均', '都', '现', '还', '依然', '仍然', '依旧', '一直', '目前', '现在']);

/** 负责人为林越, 总经理仍是周启: a title, and the word that says who it is. */
export function isLinked({ marks: { text, before }, titleEnds }: Surroundings, at: number): boolean {
  if (!isLink(text.charCodeAt(at - 1))) return false;
  return (
    titleEnds[at - 1] === 1 ||
    // 继任者为周启
    ((before[at - 1] ?? 0) > 1 && isAgent(text.charCodeAt(at - 2))) ||
    (titleEnds[at - 2] === 1 && LINK_ADVERBS.has(text.charAt(at - 2))) ||
    (titleEnds[at - 3] === 1 && LINK_ADVERBS.has(text.slice(at - 3, at - 1)))
  );
}

const beginsChange = characterSet(CHANGED_INTO.map(word => word.charAt(0)));
const CHANGE_ENDS = CHANGED_INTO.map(word => word.slice(-1)).join('');
const endsChange = characterSet(CHANGE_ENDS);
/** The characters that what says who somebody is ends in. */
export const LINK_ENDS = LINKS + CHANGE_ENDS;

/** 林越|变更为: one goes, another comes. */
export const isChange = (text: string, at: number): boolean =>
  beginsChange(text.charCodeAt(at)) && CHANGED_INTO.some(word => text.startsWith(word, at));

/** 由林越变更为周启, 总裁调整为周启: who comes behind is somebody like who went before. */
export function isChangedTo({ marks: { text }, personEnds, titleEnds }: Surroundings, at: number): boolean {
  if (!endsChange(text.charCodeAt(at - 1))) return false;
  return CHANGED_INTO.some(word => {
    const from = at - word.length;
    return (personEnds[from] === 1 || titleEnds[from] === 1) && text.startsWith(word, from);
  });
}
