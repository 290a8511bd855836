import { expect, test } from 'vitest';
import { extract, loadGrammar } from '../../../src/pipeline.ts';
import { documentOf } from '../marked.ts';

const grammar = loadGrammar();

test.each([
  [
    'a part ends with its sentence where a new period begins the next',
    '云岚集团二季度营收48亿元。其中，网约车业务收入39亿元。截至6月底，平台月活用户达1.12亿，覆盖城市318个。',
    ['云岚集团', '网约车业务', '云岚集团', '云岚集团'],
  ],
  [
    'the same metric of another year is of the part still',
    '云岚集团2023年营收50亿元。其中，电商业务收入30亿元。2022年收入20亿元。',
    ['云岚集团', '电商业务', '电商业务'],
  ],
  [
    'a sentence that begins with no period goes on with the part',
    '云岚集团二季度营收48亿元。其中，网约车业务收入39亿元。订单量达3亿单。',
    ['云岚集团', '网约车业务', '网约车业务'],
  ],
  [
    'who holds or leaves is not whose capital it is',
    '云岚科技成立于2015年，林越持股56%，周白持股20%，注册资本5000万元。其后，山间资本退出股东行列，注册资本增至6000万元。',
    ['林越', '周白', '云岚科技', '云岚科技'],
  ],
  [
    'whom a company is held by stands right before each share',
    '云岚控股由北山资本持股70%、南溪投资持股30%。',
    ['北山资本', '南溪投资'],
  ],
  [
    'what is in brackets is told beside the rest',
    '云岚牧业销售生猪52万头（其中仔猪6万头），环比增长9%。',
    ['云岚牧业', '仔猪', '云岚牧业'],
  ],
  [
    'a place alone is whose part it is',
    '云岚航空运力投入同比上升9%，其中国内上升3%，国际上升38%，地区下降1%。',
    ['云岚航空', '国内', '国际', '地区'],
  ],
  [
    'shares are shared out to the parts they are of',
    '云岚人寿个险渠道保费收入90亿元，银保渠道25亿元，分别占总保费的75%和21%。',
    ['云岚人寿个险渠道', '银保渠道', '云岚人寿个险渠道', '银保渠道'],
  ],
  [
    'a part of what was counted has the share of it',
    '云岚汽车9月交付1.5万辆，其中纯电车型云岚L7交付9870辆，占比65%。',
    ['云岚汽车', '纯电车型云岚L7', '纯电车型云岚L7'],
  ],
  [
    'a work is what the clause is about, and not who made it',
    '云岚影业公布数据。由云岚影业出品的《山间长夜》以3.2亿元票房居首，上座率18%。',
    ['《山间长夜》', '《山间长夜》'],
  ],
  [
    'a work of a company, and the work that 该片 means',
    '云岚游戏旗下《北山远征》公测首月流水8亿元。影片《山间旧事》热映，该片票房3亿元。',
    ['《北山远征》', '《山间旧事》'],
  ],
  [
    'a part of the business behind the time',
    '云岚乳业上半年液态奶实现收入86亿元；冷饮收入18亿元。',
    ['液态奶', '冷饮'],
  ],
  [
    'where it was said, to whom it is issued and which money are nobody',
    '云岚服饰在招股书中披露，公司收入6亿元。以每股6元的价格向特定投资者发行2亿股，募集资金总额15亿元。',
    ['公司', '公司', '公司', '公司'],
  ],
  [
    'a place in a ranking is told before the figures',
    '云岚茶饮门店8740家；山间果茶排名第二，门店6215家；第三名为北山，门店3980家。',
    ['云岚茶饮', '山间果茶', '北山'],
  ],
  [
    'all of a trade above a size have figures',
    '2023年，全国规模以上家具制造业企业实现营业收入3612亿元，利润总额165亿元。',
    ['全国规模以上家具制造业企业', '全国规模以上家具制造业企业'],
  ],
  ['why it happened is nobody', '受集采降价影响，公司营业收入3亿元，毛利率降至49%。', ['公司', '公司']],
  [
    'a company with a long name has its part',
    '云岚保险保费收入90亿元。其中，云岚人寿保险股份有限公司60亿元。',
    ['云岚保险', '云岚人寿保险股份有限公司'],
  ],
  [
    'parts that everybody has end with their sentence',
    '云岚家居公布业绩。直营渠道同比大涨136%。客单价4680元。',
    ['直营渠道', '云岚家居'],
  ],
  [
    'names that are counted share out as many numbers',
    '云岚、北山、南溪三家公司的份额为5%、3%和2%。',
    ['云岚', '北山', '南溪'],
  ],
  [
    'what goes on behind 其中 is a part too',
    '云岚电力2022年发电量12亿千瓦时，其中火电8亿千瓦时，同比下降2%；水电3亿千瓦时。',
    ['云岚电力', '火电', '火电', '水电'],
  ],
  [
    'places by which a count is looked at',
    '云岚零食全国门店总数5126家，其中直营店386家、加盟店4740家。分区域看，华东1860家、北方498家。',
    ['云岚零食', '云岚零食', '云岚零食', '华东', '北方'],
  ],
  [
    'a part stands before its amount alone',
    '云岚集团双11全渠道GMV达到36亿元，其中山店15亿元、海店9亿元。',
    ['云岚集团', '山店', '海店'],
  ],
  [
    'brands are not counted in cars',
    '云岚汽车销售汽车28万辆。其中，自主品牌18万辆，占集团总销量的64%。',
    ['云岚汽车', '自主品牌', '自主品牌'],
  ],
  [
    'a known metric may begin with the part that it is of',
    '云岚快运营收186亿元，其中快运业务收入118亿元、快递业务收入52亿元；净利润6亿元。单票收入2元。',
    ['云岚快运', '快运业务', '快递业务', '云岚快运', '云岚快运'],
  ],
  ['前三季度 is no 前 of a time', '云岚电器前三季度实现营收168亿元。', ['云岚电器']],
  [
    'a name alone on a line of a list is what the lines below it are of',
    '云岚集团子公司\n1、云岚港务有限公司\n注册资本2亿元。净利润1.4亿元。\n2、云岚冷链有限公司\n注册资本5000万元。\n三、合并数据\n云岚集团营收64亿元。',
    ['云岚港务有限公司', '云岚港务有限公司', '云岚冷链有限公司', '云岚集团'],
  ],
])('%s', (_, text, subjects) => {
  expect(extract(documentOf(text), grammar).figures.map(({ subject }) => subject)).toEqual(subjects);
});

test.each([
  ['云岚汽车回应称，9月销量并非3万辆。', []],
  ['针对“云岚亏损3亿元”的传闻，云岚予以否认。', []],
  ['网传云岚亏损3亿元，消息不实。云岚去年盈利2亿元。', ['2亿元']],
  ['云岚3000-4000元价位段份额达31%。', ['31%']],
  ['云岚否认裁员，去年营收3亿元，不是只有2亿元。', ['3亿元', '2亿元']],
])('what the text denies, and which sort of goods it tells of, is no figure: %s', (text, said) => {
  expect(extract(documentOf(text), grammar).figures.map(figure => figure.text)).toEqual(said);
});

test.each([
  ['云岚汽车2023年1-3月累计销量12万辆，去年累计10万辆，同比增长20%。', ['2023-01-01', '2022-01-01', '2023-01-01']],
  [
    '云岚茶饮2023年三季度占比升至58%，较2022年末提高5个百分点。客单价51元。',
    ['2023-07-01', '2023-07-01', '2023-07-01'],
  ],
  ['云岚控股2023年收益18亿元（2022年：19亿元），溢利1亿元。', ['2023-01-01', '2022-01-01', '2023-01-01']],
  ['云岚科技2023/24财年收入30亿港元。', [null]],
  [
    '业绩预告期间：2023年前三季度\n净利润：亏损3亿元。\n2023年第三季度亏损1亿元。\n报告期内，营业收入5亿元。',
    ['2023-01-01', '2023-07-01', '2023-01-01'],
  ],
  [
    '云岚国际截至2023年6月30日止六个月之业绩公告。\n收益约为8亿港元；员工40名。\n截至2023年6月30日，门店386间。零售收益3亿港元。',
    ['2023-01-01', undefined, '2023-06-30', '2023-01-01'],
  ],
  ['2025年春运，北山铁路发送旅客68万人次，增长5%。', [undefined, undefined]],
  ['云岚医药2025年中期业绩：收益52亿元。', [undefined]],
  ['云岚软件2023财年第三财季营收12亿美元。', [null]],
  ['2023年7月，云岚家居产量98万件。同期，零售额3亿元，较上年同期2亿元。', ['2023-07-01', '2023-07-01', '2022-07-01']],
  [
    '云岚2022年营收3亿元，上年2亿元；净利润1亿元，上年亏损2亿元。',
    ['2022-01-01', '2021-01-01', '2022-01-01', '2021-01-01'],
  ],
  ['云岚国际截至2023年6月底止中期业绩，纯利3亿元。', ['2023-01-01']],
  ['云岚书店2023年新开门店36家，2023年末门店总数412家，销售额28亿元。', ['2023-01-01', '2023-11-01', '2023-01-01']],
  ['云岚超市2023财年（截至2023年9月30日）营收586亿元。', ['2022-10-01']],
  [
    '云岚汽车2023年二季度毛利率12%，去年同期为6%，上季度为9%，净亏损5亿元。',
    ['2023-04-01', '2022-04-01', '2023-01-01', '2023-04-01'],
  ],
  ['2023年四季度，云岚电商年度活跃用户达5亿，营收3亿元。', [undefined, '2023-10-01']],
  ['云岚自2023年10月14日开售至11月11日，成交额突破18亿元。', ['2023-10-14']],
])('when: %s', (text, starts) => {
  expect(extract(documentOf(text), grammar).figures.map(({ period }) => period?.start)).toEqual(starts);
});

test('the head of a list that says its unit is no company', () => {
  const { figures } = extract(documentOf('单位：万元\n营业收入 12,345.67\n净利润 1,234.56'), grammar);
  expect(figures.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
    [null, '123456700', 'CNY'],
    [null, '12345600', 'CNY'],
  ]);
});
