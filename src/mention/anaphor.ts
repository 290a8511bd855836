/** Words that point back: 该事业组, 前者, 公司; and the author's 我. */
import type { Anaphor, PersonMention, Pronoun, Text, TitleMention } from '../document.ts';
import { alternatives } from '../lexicon/alternatives.ts';
import { OTHERS } from '../lexicon/organizations.ts';
import { COMPANY_WORDS } from '../lexicon/phrase-words.ts';
import { OFFICE } from '../lexicon/verbs.ts';
import { everyMatch } from './every-match.ts';
import { testAt } from './match-at.ts';
import { QUALIFIER, SORTS } from './organization/company-sort.ts';

const UNIT_NOUNS =
  '业务板块|业务单元|业务集团|事业群组|事业群|事业组|事业部|业务群|业务组|业务部|业务线|产品线|子公司|分公司|委员会|研究院|实验室|办公室|部门|板块|团队|中心|平台|大区|区域|小组|群组|业务|BU|BG|处|室';
const COMPANY = alternatives(COMPANY_WORDS);
/** 任医院党委书记, 学校校长: before the post of its head an institution is the one that announces. */
const INSTITUTION =
  '(?<=[，,。；;、\\n任为由兼])(?:医院|学校|俱乐部|协会|基金会)(?=(?:党委|纪委|理事会)?(?:常务|执行|名誉|副)*(?:书记|院长|校长|主席|会长|理事长|秘书长|董事长|总经理|主教练))';
const POINTERS = new RegExp(
  `(?<office>办公室(?=副?主任)|(?<=[，,。；、\n任为由兼])(?:事业群|事业部|事业组|业务群|研究院|研究所|实验室|委员会|领导小组|工作组|项目组|子公司|分公司|部门|中心|工作室|学院|大区|基地|工厂|分行|支行|院区)(?=内?下?[设辖]|内部|(?:常务|执行|联席|第一|副)*(?:总经理|总裁|主任|经理|总监|院长|厂长|行长|总)|负责人|一号位|由))|(?<unit>(?:该|此|上述|这一|这个|新的|新)(?<suffix>${UNIT_NOUNS})|(?<![\u4e00-\u9fff])新(?<made>公司))|(?<former>前者)|(?<latter>后者)|${QUALIFIER}*(?<sort>${SORTS})|(?<!${OTHERS.join('|')}|城市|区域|地区|基金|保险|证券|信托|、[\\p{Script=Han}]{2}(?=公司[、和与及，；。等由整合重划]))(?<company>${COMPANY})|${INSTITUTION}`,
  'gu',
);
/** Behind 公司 these make another word of it: 公司法, 公司债. */
const NOT_COMPANY = /法(?!定代表|人代表|人[、，,。；;及和与兼职由变]|务|律)|[债章制]|治理|层面/y;
const HAN = /\p{Script=Han}/u;

/** Finds pointers; they lose against any longer mention that covers them. */
export function findAnaphors(text: Text, titles: readonly TitleMention[]): Anaphor[] {
  const found: Anaphor[] = [];
  for (const match of everyMatch(POINTERS, text.folded)) {
    const { office, unit, suffix, made, former, latter, sort } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (office !== undefined) found.push({ kind: 'anaphor', ...span, refers: 'unit', suffix: office });
    else if (sort !== undefined) found.push({ kind: 'anaphor', ...span, refers: 'unit', suffix: sort });
    else if (unit !== undefined) {
      // 新事业部 points back only where no name goes on before it.
      if (unit.startsWith('新') && HAN.test(text.folded[match.index - 1] ?? '')) continue;
      found.push({ kind: 'anaphor', ...span, refers: 'unit', suffix: suffix ?? made ?? null });
    } else if (former ?? latter)
      found.push({ kind: 'anaphor', ...span, refers: former ? 'former' : 'latter', suffix: null });
    else {
      if (!testAt(NOT_COMPANY, text.folded, span.end))
        found.push({ kind: 'anaphor', ...span, refers: 'company', suffix: null });
    }
  }
  for (const title of titles) {
    if (text.folded[title.start - 1] === '其')
      found.push({ kind: 'anaphor', start: title.start - 1, end: title.start, refers: 'unit', suffix: null });
  }
  return found;
}

const AUTHOR = /(?<![自忘小])我(?![们司行国方市省校院部区军辈家])|(?<![其他她])本人/g;
const THIRD =
  /[其他她]本人|(?<![其吉])[他她](?![们的人国乡日山方项者])|(?<=[，,。；;：:\n])彼(?![此时岸方得])|(?<=由)其(?=(?:亲自|直接|继续|统一|全面|暂时?)*(?:兼|担任|出任|代|接|负责|分管|牵头|挂帅|主管|统管|带队|主持))|(?<=[，,。；;：:\n])其(?=(?:因[^，,。；;]{1,16}?|自[^，,。；;]{1,16}起)?(?:申请|请求|已经?|将|拟|正式|亦|也|并|同时|决定)*(?:辞去|辞任|卸任|不再[担兼出]任))/g;

/** What only people do: 后者则将担任, 前者现任. */
const OF_PEOPLE = `(?=(?:则|也|亦|将|已|仍|还|曾|此前|目前|随后|即将|正式|不再|继续|同时|拟|在执掌[^，。；]{1,12}后，?将?|[于在自从][\\d年月日初中下上旬底本今明起]{2,12})*(?:${OFFICE}|返回|回到|重返|退任|现任|曾任|历任|卸任|离任|离职|辞任|辞去|辞职|退休|加入|加盟|调往|调至|前往|任|负责(?!人)|分管|执掌|向[^，。；]{1,16}汇报|(?:的?(?:职务|职位|职责|工作|岗位|一职|位置))?[则将也拟]?由[^，。；]{2,14}?(?:接任|接替|继任|接棒)))`;
const FORMER = new RegExp(`前者${OF_PEOPLE}`, 'g');
const LATTER = new RegExp(`后者${OF_PEOPLE}`, 'g');

/**
 * Finds 我 and 本人, which are the author, 他 and 她, which are whoever was named last, and 前者 and 后者 of the two named last.
 */
export function findPronouns(text: Text): PersonMention[] {
  const found = (words: RegExp, pronoun: Pronoun): PersonMention[] =>
    everyMatch(words, text.folded).map(match => ({
      kind: 'person',
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      pronoun,
    }));
  return [...found(AUTHOR, 'author'), ...found(THIRD, 'third'), ...found(FORMER, 'former'), ...found(LATTER, 'latter')];
}
