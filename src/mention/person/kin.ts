/** Words of kinship before a name: who is called 周启之子林越, or 其子林越, is 林越, and 周启 says only whose son he is. */
import { matchAt, testAt } from '../match-at.ts';

const RELATIVE =
  '(?:[长次幼独小三]?[子女](?!公司|企业|品牌|基金|装|性|鞋)|儿子|女儿|妻子?|丈夫|夫人?|太太|配偶|遗孀|爱人|[胞堂表]?[兄弟姐妹]妹?|父亲?|母亲?|外?孙[子女]?|外?甥女?|侄[子女]?|女婿|儿媳|岳[父母]|继承人|家属)';
const KIN = new RegExp(`[之的]${RELATIVE}`, 'y');
const THEIR_KIN = new RegExp(`其${RELATIVE}`, 'y');

/** The length of the word of kinship that begins here; 0 for none. */
export function kinAt(text: string, at: number): number {
  const first = text.charAt(at);
  if (first !== '之' && first !== '的') return 0;
  return matchAt(KIN, text, at)?.[0].length ?? 0;
}

/** The length of 其子 or 其胞弟, where it begins here; 0 for none. */
export const theirKinAt = (text: string, at: number): number =>
  text.charAt(at) === '其' ? (matchAt(THEIR_KIN, text, at)?.[0].length ?? 0) : 0;

const BARE_KIN = /(?:妻子|丈夫|儿子|女儿|父亲|母亲|夫人|太太|夫妇|夫妻|遗孀|胞[兄弟姐妹])/y;

/** Does a word of kinship stand here, with 之 or 的 or right behind the name: 周启之子, 周启妻子? */
export function isKin(text: string, at: number): boolean {
  return kinAt(text, at) > 0 || testAt(BARE_KIN, text, at);
}
