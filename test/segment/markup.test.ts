import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../src/segment/markup.ts';

describe('markup goes', () => {
  test.each([
    ['<p>任命<strong>沈亦舟</strong>为总裁。</p>', '\n任命沈亦舟为总裁。\n'],
    ['任命沈亦舟<br/>为总裁<BR>即日', '任命沈亦舟\n为总裁\n即日'],
    ['<td style="width: 3px">收入</td><td>12</td>', '收入\t12\t'],
    ['<script>var a = "任命林越";</script>任命<!-- 林越 -->沈亦舟', '任命沈亦舟'],
    ['云岚&nbsp;科技&amp;零售&#8220;一号&#x201d;', '云岚 科技&零售“一号”'],
    ['任命**沈亦舟**为__总裁__。', '任命沈亦舟为总裁。'],
    ['任命[沈亦舟](https://example.invalid/a_b)为总裁', '任命沈亦舟为总裁'],
    ['由~~林越~~沈亦舟出任总裁，<del>林越任副总裁</del>', '由沈亦舟出任总裁，'],
    ['---\ntitle: 任命林越\ntags:\n  - 任命\n---\n任命沈亦舟', '\n任命沈亦舟'],
    ['---\n标题: 任命\n---\n- 任命\n---\n沈亦舟', '\n- 任命\n---\n沈亦舟'],
    ['![图](https://example.invalid/a.png)任命沈亦舟', '图任命沈亦舟'],
  ])('%s', (text, shown) => {
    expect(withoutMarkup(text).text).toBe(shown);
  });
});

describe('what only looks like markup stays', () => {
  test.each([
    '营收<5亿元，利润>1亿元',
    '<云岚科技>任命沈亦舟',
    'R&D;投入',
    'A&B事业部',
    '电话138****1234，证件**',
    '*ST云岚、**ST远山',
    '王**、李**出任总监',
    '[注](见下)',
    '辛苦了~~ 任命沈亦舟 ~~加油',
    '---\n任命沈亦舟\n---\n完',
    'a__b__c',
  ])('%s', text => {
    expect(withoutMarkup(text).text).toBe(text);
  });
});
