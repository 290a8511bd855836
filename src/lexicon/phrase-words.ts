/** The small words that hold phrases together. Lists are in order of length where one begins another. */
import { DIGITS } from './numerals.ts';
import { CHARGE } from './verbs.ts';
import { words } from './words.ts';

/** Before a post, beside its holder: how the post stands to the holder. */
export const TENURE = {
  新任命的: 'new',
  新一届: 'new',
  新的: 'new',
  新一任: 'new',
  以前的: 'former',
  之前的: 'former',
  此前的: 'former',
  原来的: 'left',
  原先的: 'left',
  下一任: 'new',
  下任: 'new',
  前任: 'former',
  时任: 'former',
  现任: 'current',
  在任: 'current',
  新任: 'new',
  新晋: 'new',
  新: 'new',
  首任: 'former',
  上一任: 'former',
  曾经的: 'former',
  昔日的: 'former',
  昔日: 'former',
  已故: 'former',
  已退休的: 'former',
  退休: 'former',
  拟任: 'designate',
  候任: 'designate',
  原: 'left',
  前: 'former',
  现: 'current',
} as const;

/** Between the members of a list. */
export const LIST_MARKS = ['以及', '、', '和', '与', '及', '暨', '/', '&', '+', '＋'];

/** What a name in marks of quotation is, said behind it: “青石”品牌. */
export const QUOTED_NOUNS: readonly [string, ...string[]] = words(`
App APP app 项目 品牌 产品 产品线 业务 业务线 频道 平台 团队 板块
`);

/** Before a member of a list of units: 甲部、原|乙部. */
export const OLD_MARKS = ['原有的', '原来的', '现有的', '此前的', '原有', '现有', '原'];

/** Between two posts of one holder, beside the marks of a list. */
export const POST_MARKS = ['并兼任', '兼任', '兼', ...LIST_MARKS];

/** Between a body and the one inside it: 云岚集团旗下的品牌部. */
export const INSIDE = words(`
新成立的 新设立的 新组建的 新设的 旗下的 旗下 麾下的 麾下 下设的 下面的 下的 下属的 下属 下辖的 辖下的 所属的 所属 内部的 驻 之 的 / · -
`);

/** Behind a body and before a title or person, without meaning of its own: 聚划算业务原负责人. */
export const BODY_TAILS = words(`
业务的 业务 方面的 团队的 团队 板块的 板块 品牌的 品牌 部门的 部门 的 之
`);

/** 分管|物流业务|的首席运营官: what somebody is in charge of is not where the post is. */
export const IN_CHARGE_OF = new RegExp(`(?:${CHARGE})[过着]?$`);
export const LONGEST_CHARGE = 3;

/** Behind posts: 总经理一职, 董事长职务. */
export const POST_TAILS = words(`
等全部职务 等一切职务 等相关职务 等职务 等职位 等职 的职务 之职务 的职责 的职位 的工作 等工作 一职务 之职 之位 一职
职务 职位 职责 岗位
`);

/** Before a body and 的 these say of somebody, before the name, where he comes from: 加入公司的|林越. */
export const JOINED = words('加入 加盟 入职 来自 供职于 任职于 就职于 效力于');

/** Behind a person's name: forms of address. */
export const HONORIFICS = ['先生', '女士', '小姐', '同志', '博士', '教授', '院士'];

/** Bodies that are organs of the company itself, not a place where a post is. */
export const ORGANS =
  /^(?:公司|本公司)?(?:第[一二三四五六七八九十0-9]{1,3}届)?(?:董事会|监事会|董事局|股东大会|股东会|党委|党组|管理层|高管团队)$/;

/** The company that the document is about, said without its name. */
export const COMPANY_WORDS = words(`
本集团公司 上市公司 股份公司 本公司 该公司 我公司 贵公司 集团公司 本集团 该集团 公司 集团 本行 该行 我行 总行 母行 我司 本司
`);

/** Numerals of a count said of a list: 等六大业务集团. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = { ...DIGITS, 十: 10 };

/** 由甲部、乙部|共同组成: behind units that another is made of. */
export const MAKES_UP = /^(?:共同|合并|整合|重组)*(?:组成|构成|而成|组建|而来)/;
