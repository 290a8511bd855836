/** Words by which the text says how sure it is, in order of strength. */

/** Before the verb, in its clause. */
export const NEGATIONS =
  /(?:没有|并未|尚未|从未|未曾|未能|不会|不予|未予|暂不|无意|未(?!来|达|完成|尽|履行|按|及时|经|披露|满))[^，,。；;]{0,4}$/;
export const NOMINATIONS = /(?:提名|推荐|候选人|建议|拟任|获提名|被提名|拟聘|拟选|拟提)/;
export const PLANS =
  /(?:拟|将(?!原|现|在任)|将于|(?<!生产|销售|采购|规划)计划(?!财务|经营|管理|部|中心|事业|处|科)|预计|届时|择机|待)[^，,。；;]{0,16}$|(?:考虑|酝酿|商讨|打算|有意)(?!后|到|因素|周全)[^，,。；;]{0,32}$/;
export const REPORTS =
  /(?:消息称|消息指|爆料称|据传|传闻|传出|传言|有消息称|消息人士|知情人士|市场传|或将|或由|有望|据悉或|可能|网传|传将|盛传|听说|疑似)/;

/** Anywhere in the sentence: what it tells is denied. */
export const DENIALS =
  /否认|不实|不属实|谣言|乌龙|假消息|并非事实|不是事实|子虚乌有|纯属虚构|误传|辟谣|没有这回事|没这回事|并无此事|不存在此事/;

/** Behind the verb in its part of the sentence: an authority or a meeting refuses it. */
export const REFUSALS = /否决|未获通过|未通过|不予核准|不予通过/;

/** In a sentence that tells a rumour. */
export const RUMOURS =
  /传闻|传言|传出|盛传|疯传|网传|据传|误传|流传|有消息称|市场消息|小道消息|未经证实|爆料|听说|坊间|自媒体|截图|匿名|谣/;

/** In a sentence behind a rumour: it is denied. Refusals of an authority (不予核准) say nothing of rumours. */
export const REFUTALS =
  /否认|不实|不属实|谣言|乌龙|假消息|并非事实|不是事实|子虚乌有|纯属虚构|误传|辟谣|没有这回事|没这回事|并无此事|不存在此事|无中生有|凭空捏造|系捏造|系伪造|哪儿也不去|并未发生/;

/** In a sentence that tells what somebody in charge announces: no rumour, also where one is told before it. */
export const SOURCED = /公告|宣布|任命|聘任|决定|确认|公示|披露/;

/** Before a verb in its sentence: what it tells may come, and has not been decided. */
export const HEDGES =
  /(?<!生产|销售|采购|规划)计划(?![的中内外，,部财经管科处]|事业)|或将|或会|或于|可能|考虑|酝酿|筹划|传闻|传言|网传|市场传|据传|传出|疑似|有望|有意/;
