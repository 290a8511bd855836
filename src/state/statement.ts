/** Statements: what a rule says about phrases, before resolvers have made out who and what is meant. */
import type { Span } from '../document.ts';
import type { Clause } from '../phrase/compose.ts';
import type { Holder, Post, Scope } from '../phrase/phrase.ts';
import type { Period, RoleChange, UnitStatus } from '../schema.ts';

interface StatementOf<Type extends string> {
  readonly type: Type;
  /** Id of the rule that said it. */
  readonly rule: string;
  readonly clause: Clause;
  readonly span: Span;
  readonly trigger: Span | null;
  readonly slots: Readonly<Record<string, Span>>;
}

/** People and posts, not yet shared out among each other. `people` is empty where the sentence left them out. */
export interface RoleStatement extends StatementOf<'role'> {
  readonly change: RoleChange;
  readonly people: readonly Holder[];
  readonly posts: readonly Post[];
  /** Where, when there is no title: 负责华东大区, 调入总裁办公室. */
  readonly scopes: readonly Scope[];
  readonly respectively: boolean;
  /** 均, 都: each of the people has each of the posts. */
  readonly jointly: boolean;
  readonly succeeds: Holder | null;
  /** Where posts without a place of their own are. */
  readonly place: Scope | null;
  /** The posts are those that another gave up, took up, or had before a move, just before. */
  readonly before?: 'left' | 'taken' | 'held';
  /** No post is named: gone from the company altogether. */
  readonly altogether?: true;
  /** From when it holds, where the rule itself has read it (the column of days in a table); null for what the day is not said of. */
  readonly date?: Period | null;
  /** Told by the way, and so whatever is planned or denied of the holder. */
  readonly given?: true;
}

/** What most statements of roles leave at that: nothing but people, their posts, and what becomes of them. */
export const PLAIN_ROLE = {
  scopes: [],
  respectively: false,
  jointly: false,
  succeeds: null,
  place: null,
} as const satisfies Partial<RoleStatement>;

/** What becomes of units: `units` are what the change is said of, `others` what they become or come from. */
export interface UnitStatement extends StatementOf<'unit'> {
  readonly change: Exclude<UnitStatus, 'mentioned'>;
  readonly sources: readonly Scope[];
  readonly results: readonly Scope[];
  /** The results were there before the change. */
  readonly existing: boolean;
}

/** A whole and what it is made of: a group, a unit made of others, or a unit with others below it. */
interface MadeOfStatement extends StatementOf<'made-of'> {
  readonly whole: Scope;
  readonly parts: readonly Scope[];
}

export interface ParentStatement extends StatementOf<'parent'> {
  readonly children: readonly Scope[];
  readonly parent: Scope;
  /** Children of a new parent are new with it. */
  readonly brings: boolean;
}

/** What a unit covers, as the text lists it. */
export interface CoverStatement extends StatementOf<'cover'> {
  readonly units: readonly Scope[];
  readonly items: readonly Span[];
  readonly as: 'business' | 'responsibility';
}

export interface ReportStatement extends StatementOf<'report'> {
  readonly people: readonly Holder[];
  readonly scopes: readonly Scope[];
  readonly to: Holder;
  /** 以上三位同学: how many of the people named last are meant, null where it isn't said; missing where they are named. */
  readonly above?: number | null;
}

interface GroupStatement extends StatementOf<'group'> {
  readonly group: Scope;
  readonly members: readonly Scope[];
}

/** 一是…，二是…: a member of the group named with the first, by its place in the count. */
export interface OrdinalStatement extends StatementOf<'ordinal'> {
  readonly ordinal: number;
  /** The group, said with the first member. */
  readonly group: Scope | null;
}

export type Statement =
  | RoleStatement
  | UnitStatement
  | ParentStatement
  | CoverStatement
  | ReportStatement
  | GroupStatement
  | MadeOfStatement
  | OrdinalStatement;
