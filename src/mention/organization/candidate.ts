/** A name whose edges are still open, and the mention that comes of it. */
import type { OrganizationMention, UnitMention } from '../../document.ts';
import { INSTITUTIONS } from '../../lexicon/organizations.ts';
import { characterSet } from '../character-sets.ts';

/** A name while its edges are still open. */
export interface Candidate {
  start: number;
  end: number;
  /** Where its suffix begins; `end` for a name without one. */
  readonly suffixAt: number;
  readonly kind: 'organization' | 'unit';
  readonly weak: boolean;
}

/** Said of a unit that is named before: 该事业组, 本公司. */
export const isDeterminer = characterSet('该本我贵此各某');

/** What a company calls itself or another by its sort alone. */
export const ANNOUNCERS = /(?:公司|集团|[本该我总]行)$/u;

/** 向服务集团|转型: of what sort somebody becomes. */
export const BECOMES = /(?:转型|转变|转向|迈进|跨越|演进)/y;

/** Institutions that are named by one word alone; the others say only what sort of body stands before them. */
export const WHOLE = new Set(INSTITUTIONS);

/** Makes mentions of candidates; a name that is only a suffix (公司, 本行) is generic. */
export function asMention(text: string, candidate: Candidate): OrganizationMention | UnitMention {
  const name = text.slice(candidate.start, candidate.end);
  const suffix = text.slice(candidate.suffixAt, candidate.end);
  const span = { start: candidate.start, end: candidate.end, name, suffix, evidence: 'suffix' as const };
  if (candidate.kind === 'unit') return { kind: 'unit', ...span, weak: candidate.weak };
  return { kind: 'organization', ...span, generic: isGeneric(text, candidate) };
}

function isGeneric(text: string, candidate: Candidate): boolean {
  const body = candidate.suffixAt - candidate.start;
  if (text.slice(candidate.start, candidate.end) === '新公司') return true;
  if (body === 0) return !WHOLE.has(text.slice(candidate.start, candidate.end));
  return body === 1 && isDeterminer(text.charCodeAt(candidate.start));
}
