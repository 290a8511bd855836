/** Phrases: mentions that belong together, as a rule sees them. 阿里巴巴集团副总裁靖捷 is one person who holds one post. */
import type {
  Anaphor,
  DateMention,
  GroupName,
  OrganizationMention,
  PersonMention,
  QuantityMention,
  QuoteMention,
  Span,
  TitleMention,
  UnitMention,
} from '../document.ts';

export type Body = OrganizationMention | UnitMention | GroupName | Anaphor;

/** Where a post is: a path from the outside in (中国电信|网络发展部|规划处); the last body is the nearest. */
export interface Scope extends Span {
  readonly path: readonly [Body, ...Body[]];
}

/** How a post stands to its holder by the word before it: 原 has left it, 前 once had it, 新任 takes it up. */
export type Tenure = 'current' | 'former' | 'left' | 'new' | 'designate';

export interface Post extends Span {
  readonly scope: Scope | null;
  readonly title: TitleMention;
  readonly tenure: Tenure;
  /** The word that said so (原, 新任), or null. */
  readonly tenureText: string | null;
  /** 兼 before this post, or （兼） behind it. */
  readonly concurrent: boolean;
}

export interface Holder extends Span {
  readonly person: PersonMention;
  readonly posts: readonly Post[];
}

interface PhraseOf<Kind extends string> extends Span {
  readonly kind: Kind;
}

interface PeoplePhrase extends PhraseOf<'people'> {
  readonly holders: readonly [Holder, ...Holder[]];
}

interface PostsPhrase extends PhraseOf<'posts'> {
  readonly posts: readonly [Post, ...Post[]];
}

export interface UnitsPhrase extends PhraseOf<'units'> {
  readonly scopes: readonly [Scope, ...Scope[]];
  /** A count said of the list: 等六大业务集团 gives 6. */
  readonly count: number | null;
  /** The group that the list is, said behind it: 甲、乙、丙三大中心. */
  readonly group: GroupName | null;
}

interface QuotePhrase extends PhraseOf<'quote'> {
  readonly quote: QuoteMention;
}

interface DatePhrase extends PhraseOf<'date'> {
  readonly date: DateMention;
}

interface QuantityPhrase extends PhraseOf<'quantity'> {
  readonly quantity: QuantityMention;
}

export type Phrase = PeoplePhrase | PostsPhrase | UnitsPhrase | QuotePhrase | DatePhrase | QuantityPhrase;

export type PhraseKind = Phrase['kind'];
