import amountOfChange from './amount-of-change.ts';
import metricBeforeNumber from './metric-before-number.ts';
import metricSaidBefore from './metric-said-before.ts';
import nounBehindNumber from './noun-behind-number.ts';
import numberWithoutMetric from './number-without-metric.ts';
import type { FigureRule } from './rule.ts';
import shareOfWhole from './share-of-whole.ts';

/** All wordings that bind a figure. Each stands for one relation, so their order means nothing. */
export const FIGURE_RULES: readonly FigureRule[] = [
  amountOfChange,
  metricBeforeNumber,
  metricSaidBefore,
  nounBehindNumber,
  numberWithoutMetric,
  shareOfWhole,
];
