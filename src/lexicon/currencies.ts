/** Currencies as they are written, and their ISO 4217 codes (the list of the standard's active codes). */
import { tagged } from './words.ts';

/** Written after the amount, or before it. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = tagged<string>(
  ['CNY', '人民币 元人民币 元 圆 元整 圆整 元正 块钱 元钱 yuan'],
  ['USD', '美元 美圆 美金 元美元 元美金 dollars'],
  ['HKD', '港元 港币 港圆 元港币 元港元'],
  ['TWD', '新台币 台币 元新台币 元台币'],
  ['SGD', '新元 新加坡元 新币'],
  ['MOP', '澳门元 澳门币'],
  ['EUR', '欧元 元欧元 euros'],
  ['JPY', '日元 日圆 日币 元日元 元日币'],
  ['GBP', '英镑 镑 pounds'],
  ['KRW', '韩元 韩圆 韩圜 韩币 元韩币'],
  ['AUD', '澳元 澳大利亚元 澳币'],
  ['CAD', '加元 加拿大元 加币'],
  ['NZD', '新西兰元 纽元'],
  ['CHF', '瑞士法郎 瑞郎'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗'],
  ['RUB', '卢布 俄罗斯卢布'],
  ['INR', '卢比 印度卢比'],
  ['IDR', '印尼盾'],
  ['VND', '越南盾'],
  ['THB', '泰铢 铢'],
  ['MYR', '林吉特 令吉 马币'],
  ['PHP', '菲律宾比索 比索'],
  ['MXN', '墨西哥比索'],
  ['BRL', '雷亚尔 巴西雷亚尔'],
  ['ZAR', '兰特 南非兰特'],
  ['TRY', '里拉 土耳其里拉'],
  ['AED', '迪拉姆'],
  ['SAR', '沙特里亚尔'],
  ['NGN', '奈拉'],
  ['ILS', '谢克尔'],
  ['XBT', '比特币 个比特币'],
);

/** Hundredths of a currency, written after the amount. */
export const CENT_WORDS: Readonly<Record<string, string>> = { 港仙: 'HKD', 美分: 'USD', 美仙: 'USD' };

/** Codes and signs, written before the amount or (codes) after it. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = tagged<string>(
  ['CNY', '￥ ¥ RMB CNY'],
  ['USD', '$ ＄ US$ USD USD$'],
  ['HKD', 'HK$ HKD HKD$'],
  ['TWD', 'NT$ TWD NTD'],
  ['SGD', 'S$ SGD'],
  ['AUD', 'A$ AUD'],
  ['CAD', 'C$ CAD'],
  ['EUR', '€ EUR'],
  ['GBP', '£ GBP'],
  ['JPY', 'JPY'],
  ['KRW', '₩ KRW'],
  ['CHF', 'CHF'],
);

/** 元 after one of these currencies named before the amount means that currency: 新台币177亿元. */
export const PLAIN_MONEY_WORDS: readonly string[] = ['元', '圆', '元整', '圆整', '元正', '块', '块钱'];

/** Parts of a yuan, in hundredths. */
export const SMALL_MONEY: Readonly<Record<string, number>> = { 角: 10, 毛: 10, 毛钱: 10, 角钱: 10, 分: 1, 分钱: 1 };
