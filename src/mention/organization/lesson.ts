/** What names of bodies are learned from. */
import type { OrganizationMention, TitleMention, UnitMention } from '../../document.ts';
import type { IsWord } from '../../segment/words.ts';
import type { Marks } from '../marks.ts';
import type { Walls } from './walls.ts';

export type Body = OrganizationMention | UnitMention;

export interface Lesson {
  readonly marks: Marks;
  readonly walls: Walls;
  readonly raw: string;
  readonly titles: readonly TitleMention[];
  readonly bodies: readonly Body[];
  readonly isWord: IsWord;
}
