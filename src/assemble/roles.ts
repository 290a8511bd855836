/** Role facts → roles: one a person, title, place and change, with all its evidence. */
import type { Span } from '../document.ts';
import { known } from '../gather.ts';
import type { RoleFact } from '../resolve/facts.ts';
import { grouped } from '../resolve/lookup.ts';
import { bare } from '../resolve/names/bare.ts';
import type { Entity } from '../resolve/names/entity.ts';
import type { Role } from '../schema.ts';
import { evidenceOf, inOrder, type Witness } from './evidence.ts';
import type { IdOf, Ids } from './ids.ts';
import { isEmpty, livesOf } from './lives.ts';
import { keyOf, postOf } from './one-post.ts';

type Title = NonNullable<RoleFact['title']>;

/** 负责人为林越: no verb of change. */
const COPULA = /^[为是系]$/;

const SENTENCE_END = /[。！？!?；;]/;

/** The word that announces the change: of its own sentence rather than of a heading, of who goes rather than of who comes instead. */
function announcing(facts: readonly RoleFact[], witness: Witness): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const fact of facts) {
    const { trigger, change, slots } = fact;
    if (trigger === null || COPULA.test(witness.raw.slice(trigger.start, trigger.end))) continue;
    const doubts = (isHeading(fact, witness) ? 1 : 0) + (change === 'left' && slots['succeeds'] ? 2 : 0);
    if (doubts < least) [best, least] = [trigger, doubts];
  }
  return best;
}

/** Is it of a sentence without a mark at its end? */
const isHeading = ({ clause }: RoleFact, { raw }: Witness): boolean =>
  !SENTENCE_END.test(raw.charAt(clause.view.sentence.end - 1));

/** 云帆换帅：林越接棒CEO / 林越将于3月1日接任CEO。: a headline is short of 将, too. */
function surenessOf(facts: readonly RoleFact[], first: RoleFact, witness: Witness): RoleFact['modality'] {
  if (first.modality !== 'asserted' || !isHeading(first, witness)) return first.modality;
  const told = facts.filter(fact => !isHeading(fact, witness));
  const isSure = told.some(({ modality }) => modality === 'asserted');
  return isSure ? first.modality : (told[0]?.modality ?? first.modality);
}

/** Its own characters, without the blanks of 组　长 and the 代理 of 代理董事长. */
const titleAsWritten = ({ start, end, title }: Title, raw: string): string =>
  raw
    .slice(start, end)
    .replace(/[ \u3000]+(?=\p{Script=Han})/gu, '')
    .slice(-title.length);

const lengthOf = ({ start, end }: Span): number => end - start;

/** A post in the fullest words in which the text says that somebody has it, by `postOf`: a headline is short of room. */
function fullestTitles(facts: readonly RoleFact[]): Map<string, RoleFact['title']> {
  const titles = new Map<string, RoleFact['title']>();
  for (const fact of facts) {
    const known = titles.get(postOf(fact));
    if (fact.title && lengthOf(fact.title) > (known ? lengthOf(known) : 0)) titles.set(postOf(fact), fact.title);
  }
  return titles;
}

function roleOf(
  facts: readonly RoleFact[],
  fullest: ReadonlyMap<string, RoleFact['title']>,
  idOf: IdOf,
  witness: Witness,
  mint: Ids,
): Role | null {
  const [fact] = facts;
  if (!fact) return null;
  const person = idOf(fact.person);
  if (person === null) return null;
  const first = <T>(pick: (f: RoleFact) => T | null): T | null => {
    for (const f of facts) {
      const picked = pick(f);
      if (picked !== null) return picked;
    }
    return null;
  };
  const textOf = (entity: Entity | null) => idOf(entity) ?? undefined;
  const reason = first(f => f.reason);
  const reportsTo = textOf(first(f => f.reportsTo));
  const succeeds = textOf(first(f => f.succeeds));
  const trigger = announcing(facts, witness);
  const title = fullest.get(postOf(fact)) ?? null;
  return {
    id: mint.mint(
      'role',
      [
        fact.person.name,
        title?.title ?? (trigger ? witness.raw.slice(trigger.start, trigger.end) : ''),
        fact.body?.name ?? '',
        fact.change,
      ].join('/'),
    ),
    person,
    // 代理董事长 is written of the post of 董事长.
    title: title ? bare(titleAsWritten(title, witness.raw)) : null,
    titleText: title ? witness.raw.slice(title.start, title.end) : null,
    organization: idOf(fact.body),
    change: fact.change,
    modality: surenessOf(facts, fact, witness),
    trigger: trigger && witness.raw.slice(trigger.start, trigger.end),
    date: first(f => f.date),
    announced: first(f => f.announced),
    ...(reason === null ? {} : { reason }),
    ...(reportsTo === undefined ? {} : { reportsTo }),
    ...(succeeds === undefined ? {} : { succeeds }),
    implied: [...new Set(fact.implied)],
    evidence: inOrder(facts.map(f => evidenceOf(witness, f.span, f.rule, f.slots))),
  };
}

export function assembleRoles(facts: readonly RoleFact[], idOf: IdOf, witness: Witness, mint: Ids): Role[] {
  const lives = livesOf(facts);
  const fullest = fullestTitles(facts);
  const standing = facts.filter(fact => {
    const life = lives.get(fact.person);
    return !life || !isEmpty(fact, life);
  });
  const byStart = [...grouped(standing, keyOf).values()].sort(
    (a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0),
  );
  return known(byStart, same => roleOf(same, fullest, idOf, witness, mint));
}
