/** Facts: statements whose people, posts and places have been made out, one person and one post each. */
import type { Span, TitleMention } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Scope } from '../phrase/phrase.ts';
import type { Modality, Period, RoleChange, UnitStatus } from '../schema.ts';
import type { Entity } from './names/entity.ts';
import type { Announcer } from './places/announcer.ts';

export interface RoleFact {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly trigger: Span | null;
  readonly slots: Readonly<Record<string, Span>>;
  readonly change: RoleChange;
  readonly person: Entity;
  readonly personSpan: Span;
  readonly title: TitleMention | null;
  readonly scope: Scope | null;
  readonly body: Entity | null;
  readonly modality: Modality;
  readonly date: Period | null;
  readonly announced: Period | null;
  readonly reason: string | null;
  readonly reportsTo: Entity | null;
  readonly succeeds: Entity | null;
  readonly implied: readonly string[];
}

export interface UnitFact {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly trigger: Span | null;
  readonly slots: Readonly<Record<string, Span>>;
  readonly change: Exclude<UnitStatus, 'mentioned'>;
  readonly sources: readonly Entity[];
  readonly results: readonly Entity[];
  /** The results were there before. */
  readonly existing: boolean;
  /** Told as something that may come: what the units are does not follow from it. */
  readonly unsure: boolean;
  readonly modality: Modality;
  readonly date: Period | null;
}

export interface ParentFact {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly child: Entity;
  readonly parent: Entity;
}

export interface CoverFact {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly unit: Entity;
  readonly items: readonly Span[];
  readonly as: 'business' | 'responsibility';
}

export interface GroupFact {
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly name: string;
  readonly members: readonly Entity[];
}

export interface Facts {
  readonly announcer: Entity | null;
  /** The companies that announce, place by place. */
  readonly announcing: Announcer;
  readonly roles: readonly RoleFact[];
  readonly units: readonly UnitFact[];
  readonly parents: readonly ParentFact[];
  readonly covers: readonly CoverFact[];
  readonly groups: readonly GroupFact[];
}
