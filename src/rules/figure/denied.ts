/** Figures that the text itself says are not so: a record has no place for what is denied. */
import type { Span } from '../../document.ts';

/** 并非3亿元, 否认亏损3亿元 */
const NOT = /(?:并非|绝非|并不是|(?<![是要])不是(?![只仅单]))[^，。；、\d]{0,6}$|否认[^，。；\n]{0,24}$/;

const RUMOUR = /传闻|网传|传言|谣传|盛传|消息[称指]|报道[称指]|报道的“|爆料/;
const UNTRUE =
  /^[^。\n]{0,24}?(?:传闻|传言|报道|消息)[^。\n]{0,24}?否认|^[^。\n]{0,60}?(?:不属实|不实|谣言|辟谣|并非事实|并非如此|不是事实|纯属虚构|并不准确|(?:予以|对此|均|公开|公司)(?:予以)?否认)/;

/** The words of its sentence on either side of a figure that may say so. */
const REACH = 60;

/** True for a figure behind 并非 or 否认, and for one of a rumour that the sentence goes on to call untrue. */
export function isDenied(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const own = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  return (
    NOT.test(own) || (RUMOUR.test(own + text.slice(end, end + REACH)) && UNTRUE.test(text.slice(end, end + REACH + 10)))
  );
}
