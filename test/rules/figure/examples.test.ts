import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/mention/numbers.ts';
import { findFigures } from '../../../src/rules/figure/find.ts';
import { FIGURE_RULES } from '../../../src/rules/figure/index.ts';
import type { FigureStatement } from '../../../src/rules/figure/statement.ts';
import { fold } from '../../../src/segment/fold.ts';
import { splitSentences } from '../../../src/segment/sentences.ts';
import { unmark } from '../marked.ts';

/** The figures of a text in which only numbers and dates are known: subjects come from the words alone. */
function figures(raw: string): FigureStatement[] {
  const text = fold(raw);
  const { quantities, dates } = findNumbers(text, { publishedOn: '2023-09-15' });
  const mentions = [...quantities, ...dates].sort((a, b) => a.start - b.start);
  return findFigures({
    text,
    sentences: splitSentences(text.folded),
    mentions,
    document: { title: null, publisher: null, publishedOn: { value: '2023-09-15', basis: 'given' } },
  });
}

describe.each(FIGURE_RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.finds.map(example => example.text))('finds %s', marked => {
    const { text, slots } = unmark(marked);
    expect(Object.keys(slots).length, 'an example marks at least one slot').toBeGreaterThan(0);
    const said = figures(text).filter(figure => figure.rule === id);
    expect(said.map(figure => figure.slots)).toContainEqual(expect.objectContaining(slots));
  });

  test.each(rule.examples.ignores.map(example => [example.text, example.because]))('ignores %s: %s', text => {
    expect(figures(text).filter(figure => figure.rule === id)).toEqual([]);
  });
});

test('each relation has one rule, so that their order means nothing', () => {
  expect(new Set(FIGURE_RULES.map(rule => rule.relation)).size).toBe(FIGURE_RULES.length);
});

describe('a figure knows what it measures, whose it is, when, and whether it is a change', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      '2022年，云岚电器营业收入2477亿元，同比增长1.7%。',
      ['2477亿元 营业收入 云岚电器 2022年 -', '1.7% 同比增长 云岚电器 2022年 yoy'],
    ],
    ['云岚电器用户数同比增长4.5%达3.83亿。', ['4.5% 同比增长 云岚电器 - yoy', '3.83亿 用户数 云岚电器 - -']],
    [
      '云岚电器营业收入由2021年的98.6亿元增至2022年的132.4亿元。',
      ['98.6亿元 营业收入 云岚电器 2021年 -', '132.4亿元 营业收入 云岚电器 2022年 -'],
    ],
    [
      '家电、服饰、食品销售额分别增长411%、696%、547%。',
      ['411% 增长 家电 - growth', '696% 增长 服饰 - growth', '547% 增长 食品 - growth'],
    ],
    ['云岚旗舰店和云岚超市分别贡献了约60%和40%的销售。', ['约60% 销售 云岚旗舰店 - -', '40% 销售 云岚超市 - -']],
    [
      '云岚电器的亏损收窄至3000万元，去年同期亏损1.1亿元。',
      ['3000万元 亏损 云岚电器 - -', '1.1亿元 亏损 云岚电器 去年同期 -'],
    ],
    [
      '今年上半年，云岚电器实现营业收入12亿元；信息科技投入8000万元，占营业收入的6.7%。',
      [
        '12亿元 营业收入 云岚电器 今年上半年 -',
        '8000万元 信息科技投入 云岚电器 今年上半年 -',
        '6.7% 信息科技投入 云岚电器 今年上半年 -',
      ],
    ],
    [
      '云岚汽车6月交付1.2万辆，其中旗舰车型云岚E7交付4210辆。',
      ['1.2万辆 交付 云岚汽车 6月 -', '4210辆 交付 旗舰车型云岚E7 6月 -'],
    ],
    [
      '据云岚行业协会统计，2022年海岚市出口120亿元，增长9.7%。',
      ['120亿元 出口 海岚市 2022年 -', '9.7% 增长 海岚市 2022年 growth'],
    ],
    [
      '2021年、2022年云岚电器净利润分别为3亿元、-1亿元。',
      ['3亿元 净利润 云岚电器 2021年 -', '-1亿元 净利润 云岚电器 2022年 -'],
    ],
    [
      '2023年云岚集团接待游客120万人次，恢复到2019年的113%，营业收入超过3亿元。',
      ['120万人次 游客 云岚集团 2023年 -', '113% 游客 云岚集团 2023年 -', '超过3亿元 营业收入 云岚集团 2023年 -'],
    ],
    ['《云上的灯》以7.6亿元位居票房榜首。', ['7.6亿元 票房 《云上的灯》 - -']],
    ['公司在北京、上海等12个城市运营门店800家。', ['12个 城市 公司 - -', '800家 门店 公司 - -']],
    ['云岚电器GMV突破1000亿，2024年力争营收30亿元。', ['突破1000亿 GMV 云岚电器 - -', '30亿元 营收 云岚电器 2024年 -']],
    ['云岚业务板块收入30亿元，云计算业务收入12亿元。', ['30亿元 收入 云岚业务板块 - -', '12亿元 收入 云计算业务 - -']],
    [
      '云岚零售板块仍是主业，收入30亿元；云岚云板块收入12亿元，净利润2亿元。',
      ['30亿元 收入 云岚零售板块 - -', '12亿元 收入 云岚云板块 - -', '2亿元 净利润 云岚云板块 - -'],
    ],
    [
      '云岚酒店新开260家，关闭226家，待开业酒店2467家。',
      ['260家 新开 云岚酒店 - -', '226家 关闭 云岚酒店 - -', '2467家 酒店 云岚酒店 - -'],
    ],
    ['包括仓配在内的云岚其他收入增长36%，比前年多了3亿元。', ['36% 增长 云岚 - growth', '3亿元 多了 云岚 - growth']],
    ['云岚航空运营356架飞机，其中自有飞机143架。', ['356架 飞机 云岚航空 - -', '143架 自有飞机 云岚航空 - -']],
    ['家电占比最高，达到52%。', ['52% 占比 家电 - -']],
    [
      '云岚电器2023年收入9亿元。其海外收入3亿元。',
      ['9亿元 收入 云岚电器 2023年 -', '3亿元 海外收入 云岚电器 2023年 -'],
    ],
    ['云岚电器拥有4座工厂、11座自有牧场。', ['4座 工厂 云岚电器 - -', '11座 自有牧场 云岚电器 - -']],
    [
      '云岚到家以52%的市占率居首，用户3.1亿；邻里购、京快送分别占23%和15%。',
      ['52% 市占率 云岚到家 - -', '3.1亿 用户 云岚到家 - -', '23% 市占率 邻里购 - -', '15% 市占率 京快送 - -'],
    ],
    [
      '云岚广告收入16亿元，增速21%，占总收入的22%。',
      ['16亿元 广告收入 云岚 - -', '21% 增速 云岚 - -', '22% 广告收入 云岚 - -'],
    ],
    [
      '云岚汽车累计销量20万辆，完成全年40万辆目标的50%。',
      ['20万辆 累计销量 云岚汽车 - -', '40万辆 目标 云岚汽车 全年 -', '50% 累计销量 云岚汽车 全年 -'],
    ],
    [
      '云岚汽车8月销量20万辆，同比增长12%，其中重卡3万辆。',
      ['20万辆 销量 云岚汽车 8月 -', '12% 同比增长 云岚汽车 8月 yoy', '3万辆 销量 重卡 8月 -'],
    ],
    ['2023年，前五大客户的收入占云岚电器总收入的41%。', ['41% 收入 前五大客户 2023年 -']],
    ['云岚电器的服务网络已覆盖85座城市。', ['85座 城市 云岚电器 - -']],
    [
      '云岚业务板块贡献了60%的营收，山间业务板块贡献了40%。',
      ['60% 营收 云岚业务板块 - -', '40% 营收 山间业务板块 - -'],
    ],
    [
      '云岚电器同比增速为12%，完成全年100亿元目标的70%。',
      ['12% 同比增速 云岚电器 - -', '100亿元 目标 云岚电器 全年 -', '70% 目标 云岚电器 全年 -'],
    ],
    [
      '2022年，云岚电器营业收入30亿元。\n其中家电板块收入20亿元，门店300家。',
      ['30亿元 营业收入 云岚电器 2022年 -', '20亿元 收入 家电板块 2022年 -', '300家 门店 家电板块 - -'],
    ],
    [
      '云岚外卖的溢利由2020年的28亿元增至62亿元，利润率6.4%。',
      ['28亿元 溢利 云岚外卖 2020年 -', '62亿元 溢利 云岚外卖 - -', '6.4% 利润率 云岚外卖 - -'],
    ],
    [
      '自有品牌“云上”和“山间”分别贡献了9600万元和7200万元的成交额。',
      ['9600万元 成交额 自有品牌“云上” - -', '7200万元 成交额 “山间” - -'],
    ],
    ['公司有息负债48亿元。', ['48亿元 有息负债 公司 - -']],
    ['云岚宣布裁员1500人。', ['1500人 裁员 云岚 - -']],
    [
      '门店分布上，华东门店300家，华南200家，较上一年增长近两成。',
      ['300家 门店 华东 - -', '200家 门店 华南 - -', '近两成 增长 华南 - growth'],
    ],
    ['云岚超市承接了活动期间四分之三的订单。', ['四分之三 订单 云岚超市 - -']],
    ['“我们希望2025年营收突破50亿元。”', ['突破50亿元 营收 我们 2025年 -']],
    [
      '云岚电器数字化项目投入2亿元；华南大区连续三个季度没有完成预算，完成率只有82%。',
      ['2亿元 投入 云岚电器数字化项目 - -', '82% 完成率 华南大区 - -'],
    ],
    [
      '云岚电器营收90亿元，其中订阅业务收入40亿元；毛利率为14%。',
      ['90亿元 营收 云岚电器 - -', '40亿元 收入 订阅业务 - -', '14% 毛利率 云岚电器 - -'],
    ],
    [
      '云岚电器在全国128座城市布局门店341家，另有充电站622座。',
      ['128座 城市 云岚电器 - -', '341家 门店 云岚电器 - -', '622座 充电站 云岚电器 - -'],
    ],
    ['沪指跌1.2%报3237点，两市成交额达7512亿元，跌停12家。', []],
    ['云岚电器营收30亿元。\n单票成本下降5%。', ['30亿元 营收 云岚电器 - -', '5% 下降 云岚电器 - decline']],
    ['云岚电器（8.060,-0.02,-0.25%）设三大事业群，林越执掌公司21年。', []],
    ['一站式服务、千人千面、世界500强、5G、十四五，云岚电器都有。', []],
  ];
  test.each(rows)('%s', (text, expected) => {
    const said = figures(text).map(({ span, metric, subject, period, change }) =>
      [
        text.slice(span.start, span.end),
        metric?.text ?? '-',
        subject?.text ?? '-',
        period?.text ?? '-',
        change ?? '-',
      ].join(' '),
    );
    expect(said).toEqual(expected);
  });
});
