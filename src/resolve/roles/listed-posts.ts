/** Lists of who holds what, a post and a name a line (董事长：林越), or a committee and its members (战略委员会：林越（主任委员）、周启). */
import type { TitleMention } from '../../document.ts';
import { gather } from '../../gather.ts';
import { LONGEST_LINE, OFFICE_HEADING } from '../../mention/headed-lines.ts';
import { LIST_NUMBER } from '../../mention/list-number.ts';
import type { Clause } from '../../phrase/compose.ts';
import type { Holder, Scope } from '../../phrase/phrase.ts';
import { nearest } from '../../phrase/scopes.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import { startingIn } from '../../segment/in-order.ts';
import { PLAIN_ROLE, type RoleStatement } from '../../state/statement.ts';
import type { Reading } from '../reading.ts';

const { people, posts, units, quantity } = SYMBOLS;
const LINE = new RegExp(`^${LIST_NUMBER}(?<posts>${posts})(?:为)?[：:](?<people>${people})[。；;，,]?$`);
/** 战略委员会：林越、周启; 战略委员会由林越、周启组成. */
const COMMITTEE = new RegExp(
  `^${LIST_NUMBER}${units}(?:成员|人员|组成)?(?:[：:为]${people}[。；;，,]?$|[：:]?由${people}[${quantity}0-9一二三四五六七八九十]?[名位]?[${posts}人]?(?:共同)?组成)`,
);
/** 林越 集团副总裁（试用期一年）, 林越的集团副总裁职务；: a name and a post a line, which say nothing without a heading. */
export const NAME_FIRST = new RegExp(
  `^${LIST_NUMBER}(?<people>${people})[：:]?(?:的|任|为|担任)?(?<posts>${posts})(?:[。；;，,]?(?:另有任用|退休)?[。；;]?$|[，,](?:不再|免|原|兼|主持|全面|试用|任期|分管|主管|负责|牵头|同时|${posts}))`,
);
const HEADING = new RegExp(`^${OFFICE_HEADING}[：:]?\\s*$`);

/** A heading that makes the list below it one of appointments. */
const APPOINTS = /聘任|选举|换届|任命|推选|当选|委任/;
/** A heading holds for this many sentences. */
const REACH = 24;

/** The rule that lines of lists are read by. */
export const LISTED = 'resolve/listed-posts';

/** What a line of a list says: under a heading of appointments the posts are new, elsewhere they are held. */
export function listedPosts(reading: Reading): RoleStatement[] {
  const { folded } = reading.text;
  const isHeading = reading.sentences.map(s => APPOINTS.test(folded.slice(s.start, s.end)));
  const headed = headings(reading);
  const founded = foundedBodies(reading);
  return gather(reading.clauses, (clause): RoleStatement[] => {
    if (clause.view.aside) return [];
    const change = headed[clause.view.sentence.index];
    if (change && NAME_FIRST.test(clause.skeleton)) return statementOf(clause, change);
    const isLine = LINE.test(clause.skeleton);
    if (!isLine && !COMMITTEE.test(clause.skeleton)) return [];
    const { index } = clause.view.sentence;
    const isNew = isHeading.slice(Math.max(0, index - REACH), index).includes(true);
    if (!isLine) return membersOf(reading, clause, isNew);
    const body = founded[index];
    return body && seatsIn(clause)
      ? statementOf(clause, 'appointed', body)
      : statementOf(clause, isNew ? 'appointed' : 'current');
  });
}

/** For each sentence, what the heading above it says of the posts below, up to the next heading or a paragraph of prose. */
function headings({ sentences, text: { folded } }: Reading): (RoleStatement['change'] | null)[] {
  let change: RoleStatement['change'] | null = null;
  return sentences.map(({ start, end }) => {
    const said = folded.slice(start, end);
    const { given, taken } = HEADING.exec(said)?.groups ?? {};
    if (given ?? taken) change = given && taken ? null : given ? 'appointed' : 'left';
    else if (said.length > LONGEST_LINE) change = null;
    return change;
  });
}

/** Bodies that have members; and their seats. */
const HAS_SEATS = /(?:办公室|小组|委员会|指挥部|专班|工作组|领导组|理事会|联席会|工作专班)$/;
const SEAT =
  /^(?:(?:常务|执行|第一)?副?(?:主任|主席|组长|总指挥|指挥长?|理事长|秘书长|召集人|会长)(?:委员)?|委员|成员|组员|理事)$/;
/** The list of who sits in a body stands right behind its founding. */
const LONGEST_FOUNDING = 12;

/** For each sentence, the body with seats that is set up shortly before. */
function foundedBodies({ statements, sentences, text }: Reading): (Scope | undefined)[] {
  const founded: (Scope | undefined)[] = [];
  for (const said of statements) {
    const [scope, other] = said.type === 'unit' && said.change === 'established' ? said.results : [];
    if (!scope || other || !HAS_SEATS.test(text.folded.slice(scope.start, scope.end))) continue;
    const { index } = said.clause.view.sentence;
    founded.fill(undefined, index);
    for (let i = index + 1; i <= index + LONGEST_FOUNDING && i < sentences.length; i++) founded[i] = scope;
  }
  return founded;
}

/** 副组长：林越、周启: seats of a body that the line does not name. */
function seatsIn(clause: Clause): boolean {
  const said = clause.phrases.find(p => p?.kind === 'posts');
  return said?.kind === 'posts' && said.posts.every(({ scope, title }) => scope === null && SEAT.test(title.title));
}

/** How far behind a name the bracket with the post in the committee begins: 林越先生（主任委员）. */
const BRACKET = /^(?:先生|女士|同志)?[（(]/;
const LONGEST_BRACKET = 12;

/** Members of 战略委员会 are its 委员, but for those of whom the line says that they lead it. */
function membersOf(reading: Reading, clause: Clause, isNew: boolean): RoleStatement[] {
  const { folded } = reading.text;
  const [committee] = clause.phrases.flatMap(p => (p?.kind === 'units' ? p.scopes : []));
  const who = clause.phrases.find(p => p?.kind === 'people');
  const body = committee && nearest(committee);
  if (!body || who?.kind !== 'people' || !folded.endsWith('委员会', body.end)) return [];
  const member: TitleMention = { kind: 'title', start: body.end - 3, end: body.end - 1, title: '委员' };
  return gather(who.holders, (holder): RoleStatement[] => {
    const { end, name } = holder.person;
    const behind = folded.slice(end, clause.view.sentence.end);
    const led = BRACKET.test(behind)
      ? startingIn(reading.named, end, end + LONGEST_BRACKET).find(n => n.kind === 'title')
      : undefined;
    if (holder.posts.length > 0 || (!led && folded.slice(who.end, clause.view.sentence.end).includes(`其中${name}`)))
      return [];
    return [membership(clause, holder, committee, led?.kind === 'title' ? led : member, isNew)];
  });
}

function membership(clause: Clause, holder: Holder, scope: Scope, title: TitleMention, isNew: boolean): RoleStatement {
  const { start, end } = title;
  const { person } = holder;
  return {
    type: 'role',
    rule: LISTED,
    clause,
    span: { start: scope.start, end: Math.max(holder.end, end) },
    trigger: null,
    slots: { posts: { start, end }, people: { start: person.start, end: person.end } },
    change: isNew ? 'appointed' : 'current',
    people: [holder],
    posts: [{ start, end, scope, title, tenure: 'current', tenureText: null, concurrent: false }],
    ...PLAIN_ROLE,
    jointly: true,
  };
}

function statementOf(clause: Clause, change: RoleStatement['change'], body: Scope | null = null): RoleStatement[] {
  const said = clause.phrases.find(p => p?.kind === 'posts');
  const who = clause.phrases.find(p => p?.kind === 'people');
  if (said?.kind !== 'posts' || who?.kind !== 'people') return [];
  return [
    {
      type: 'role',
      rule: LISTED,
      clause,
      span: { start: Math.min(said.start, who.start), end: Math.max(said.end, who.end) },
      trigger: null,
      slots: { posts: { start: said.start, end: said.end }, people: { start: who.start, end: who.end } },
      change,
      people: who.holders,
      posts: body ? said.posts.map(post => ({ ...post, scope: body })) : said.posts,
      ...PLAIN_ROLE,
      jointly: true,
    },
  ];
}
