/** Which of the things a document names can own figures. */
import type { BusinessMention, Mention, OrganizationMention, UnitMention } from '../../document.ts';
import { NO_OWNER } from '../../lexicon/subject-words.ts';
import { isGeneric } from './names.ts';

/** 新增门店, 参投影片5部: what is done with things or counted is no name of theirs. */
const NO_NAME =
  /^(?:[\d.,]+[座家个处款台辆间]|[分按](?:业务|产品|区域|地区|渠道|品牌)|[年月期][内末底初]|[上下]半年|第[一二三四]季度|今年|去年|目前|截至|原|新增|新开|开设|开|关闭|关停|关|新设|[末初内底])|(?:[率额]|[港上深北联纽新]交所|交易所)$|\d+[万亿千百余多]?[\u4e00-\u9fff]$/;

/** True for a company, a unit or a business that can own figures. */
export function isBody(mention: Mention): mention is OrganizationMention | UnitMention | BusinessMention {
  if (mention.kind !== 'organization' && mention.kind !== 'unit' && mention.kind !== 'business') return false;
  if (mention.kind === 'organization' && mention.generic) return false;
  return !isGeneric(mention.name) && !NO_NAME.test(mention.name) && !NO_OWNER.test(mention.name);
}
