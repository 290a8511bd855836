import { expect, test } from 'vitest';
import { read } from '../names-in.ts';

/** Names that nobody has seen: surnames by about how many bear them, given names of ordinary characters. */
const SURNAMES =
  '王王王王王王王李李李李李李李张张张张张张张刘刘刘刘刘陈陈陈陈陈杨杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷黎史陶贺毛郝顾龚邵武钱戴严孔汤温康施牛樊葛邢倪庄聂章鲁岳翟殷詹耿';
const COMPOUND = ['欧阳', '诸葛', '司徒', '慕容', '令狐', '皇甫', '尉迟', '夏侯'];
const GIVEN =
  '伟磊军洋勇杰涛超刚辉鹏宇浩轩博凡睿俊熙昊泽嘉懿哲瀚逸舟晨景修怀瑾瑜宁恒山松柏竹桐楠川岳峰岩泉海亮斌彬波龙林东国华文志宏永光荣庆兴学生福祥云毅凯健勤金玉良达清家振世启仁义智忠信广春秋冬鸿承继敏锐锋森树栋芳娜静丽娟秀霞英桂红艳玲燕萍兰珍莉梅洁琴雪爱珠慧美婉雅茜菁菲芸婷丹怡琪诗雨梦欣涵梓思妍馨蕾薇蓉莹瑶颖琳妮倩晓岚淑惠君凤蓓璐柔';

/** What stands beside the name asks for a person: 任命, 辞去, a title. */
const CLEAR = [
  '公司决定任命X为运营总裁。',
  'X辞去董事职务，由A接任。',
  'X任青石科技副总裁。',
  '会议选举X为第三届董事会董事长。',
  '公司收到X的书面辞职报告。',
  '新设增长中心，由X牵头，A协助。',
  '经总经理X提名，聘任A担任财务负责人。',
  'X以及A将共同担任联席总裁。',
  'X升任执行副总裁，向A汇报。',
  '财务总监X和法务总监A已向董事会递交辞呈。',
  '法定代表人由X变更为A。',
  '聘任X、A为公司副总经理。',
];
/** Nothing does, or little. */
const OPEN = [
  'X走进会场时，已经是上午九点。',
  '在X的带领下，团队去年实现盈利。',
  'X在内部信中写道，过去一年并不容易。',
  'X的继任者为A。',
  '出席会议的有X、A等高管。',
  '公司授权X办理相关手续。',
  'X持有公司3.2%的股份。',
  '公司代表：X',
  '“没有退路。”X说。',
];
const NOBODY = [
  '各业务负责人每周向总裁汇报工作进展。',
  '公司将和合作伙伴共同推进新产品，两家公司都将受益。',
  '由于市场变化，国家政策和海外业务从而成为常态。',
  '高质量发展由平台事业部负责，金融科技业务连续三年全面盈利。',
  '总经理向党委会汇报，并对结果负责。',
  '产品经理单独负责一条业务线，副总裁双双离职，引发关注。',
  '负责人易主，团队动荡，董事长简要介绍了方案。',
  '任何部门均应齐心协力，明确安全责任，应收账款由专人跟进。',
  '时任管理层已离职，曾任高管的计划与施工进度由工程部统一管理。',
  '公司授权金属门店使用商标，授权范围不变，授权管理办法由法务部修订。',
  '经营模式由代理调整为直营，由高毛利调整为高周转。',
  '万象计划将由行政部实施，双方在单店收入方面公平分配。',
];
const OFTEN = 10;

/** A linear congruential generator: the same names in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function namer(seed: number): () => string {
  const below = generator(seed);
  const given = () => GIVEN.charAt(below(GIVEN.length));
  return () => {
    const surname =
      below(30) === 0 ? (COMPOUND[below(COMPOUND.length)] ?? '') : SURNAMES.charAt(below(SURNAMES.length));
    return surname + given() + (below(5) === 0 ? '' : given());
  };
}

/** Shares of the names found, and all that was wrongly taken for one. */
function readFrames(frames: readonly string[], seed: number): { found: number; wrong: string[] } {
  const name = namer(seed);
  let [found, all] = [0, 0];
  const wrong: string[] = [];
  for (const frame of frames)
    for (let i = 0; i < OFTEN; i++) {
      const wanted = [name(), name()].slice(0, frame.includes('A') ? 2 : 1);
      const text = frame.replace('X', wanted[0] ?? '').replace('A', wanted[1] ?? '');
      const people = read(text).people.map(person => person.name);
      all += wanted.length;
      found += wanted.filter(each => people.includes(each)).length;
      wrong.push(...people.filter(each => !wanted.includes(each)).map(each => `${each} in ${text}`));
    }
  return { found: found / all, wrong };
}

test('names beside words that want a person are found, whatever they are', () => {
  const { found, wrong } = readFrames(CLEAR, 11);
  expect(found).toBeGreaterThanOrEqual(0.97);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
});

test('names in open places are mostly found', () => {
  const { found, wrong } = readFrames(OPEN, 12);
  expect(found).toBeGreaterThanOrEqual(0.93);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
});

test.each(NOBODY)('nobody in %s', text => expect(read(text).people).toEqual([]));
