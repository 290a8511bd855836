/** What a market as a whole does, which is no figure of anybody: 沪指跌1.2%, 两市成交7512亿元. */
import type { Situation } from './situation.ts';

const MARKET =
  /(?:沪指|深成指|创业板指|科创50|北证50|恒指|恒生指数|恒生科技指数|国企指数|纳指|道指|标普|三大指数|两大指数|三大股指|股指|[上深]证(?:综|成)?指|[两沪深]市|大市|[北南]向资金|[A港美]股(?:市场)?(?:三大|主要)|个股|[涨跌]停)/;

/** True where the words of the clause up to the number tell of a market, its indices or its shares at large. */
export const tellsOfMarket = ({ text, clauseStart, quantity }: Situation): boolean =>
  MARKET.test(text.slice(clauseStart, quantity.end + 2));
