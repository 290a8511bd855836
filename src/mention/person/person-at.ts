import type { NameEvidence, PersonMention } from '../../document.ts';

/** The mention of the name that stands between two offsets; `surname` is how many characters the surname has. */
export function personAt(
  text: string,
  start: number,
  end: number,
  surname = 0,
  evidence: NameEvidence = 'context',
): PersonMention {
  return { kind: 'person', start, end, name: text.slice(start, end), surname, evidence };
}
