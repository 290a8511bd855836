import { describe, expect, test } from 'vitest';
import { at, read, spans } from '../names-in.ts';

describe('people by what stands around them', () => {
  test.each<[string, string[]]>([
    ['聘任方志远为公司副总经理。', ['方志远']],
    ['由方远兼任总裁。', ['方远']],
    ['免去长谷川诚的总裁职务，佐佐木健一将接任。', ['长谷川诚', '佐佐木健一']],
    ['近日，总编辑林越辞职。', ['林越']],
    ['近日，General Manager林越辞职。', ['林越']],
    ['国资委任命林越为董事长。', ['林越']],
    ['权志勋出任总裁。', ['权志勋']],
    ['阿不都·依明出任总裁。', ['阿不都·依明']],
    ['林越离任，李俊赫接棒。', ['林越', '李俊赫']],
    ['Tony陈则负责供应链中心。', ['Tony陈']],
    ['林春生于2015年加入青石科技，历任总监。', ['林春生']],
    ['感谢林青成的付出。', ['林青成']],
    ['任命欧阳若山为总监。', ['欧阳若山']],
    ['任命林梁明悦为总监。', ['林梁明悦']],
    ['买买提江·吾守尔出任总裁。', ['买买提江·吾守尔']],
    ['高砚和卓澄达成战略合作，江澜回应裁员传闻。', []],
    ['欧阳砚向记者透露，新品将上市。', ['欧阳砚']],
    ['方砚秋总在会上强调，要完成目标。', ['方砚秋']],
    ['总裁林越推迟退休。', ['林越']],
    ['公告称，林越未被调查。', ['林越']],
    ['总裁林越低调离职。', ['林越']],
    ['总裁林越刚刚离任。', ['林越']],
    ['周志强调任总裁。', ['周志强']],
    ['江银保监复〔2022〕15号', []],
    ['首席执行官克里汀·拉加德表示', ['克里汀·拉加德']],
    ['方远琨就任总裁。', ['方远琨']],
    ['任命李方为法定代表人。', ['李方']],
    ['欧阳砚接任董事长，尉迟敏不再担任监事。', ['欧阳砚', '尉迟敏']],
    ['财务总监：周白、吴清和郑澜均已辞职。', ['周白', '吴清', '郑澜']],
    ['新任董事为：方砚秋、周予安。', ['方砚秋', '周予安']],
    ['方砚秋，男，汉族，1970年生。', ['方砚秋']],
    ['开晓澄：男，高级工程师。', ['开晓澄']],
    ['首席执行官迪昂·韦斯特表示', ['迪昂·韦斯特']],
    ['前CEO约翰-钱伯森（John Chamberson）离职', ['约翰-钱伯森']],
    ['由Fabia Keller和周白负责。', ['Fabia Keller', '周白']],
    ['任命Karen Lin林柳青为总裁。', ['Karen Lin', '林柳青']],
    ['林柳青Karen出任总裁，由Amy陈以桐代管。', ['林柳青', 'Karen', 'Amy', '陈以桐']],
    ['副总裁林澜辞任，对周砚同志表示感谢。', ['林澜', '周砚']],
    ['执行董事方砚亦获委任为主席。', ['方砚']],
    ['同意温砚可因病辞任。温砚可则表示感谢。', ['温砚可', '温砚可']],
    ['任命贝恩·杜瓦尔-克莱因为总裁，接替让·皮埃尔·杜瓦尔。', ['贝恩·杜瓦尔-克莱因', '让·皮埃尔·杜瓦尔']],
    ['核准林砚澜海银行行长的任职资格。', ['林砚']],
    ['核准林砚秋、周砚林澜海农村商业银行股份有限公司副行长的任职资格。', ['林砚秋', '周砚林']],
    ['选举林以宁为公司董事长，接替即将退休的周砚。', ['林以宁', '周砚']],
    ['部门负责人由方砚调整为周映川。', ['方砚', '周映川']],
    ['任命沈予可为总裁，由林从担任监事。', ['沈予可', '林从']],
    ['首席技术官方砚秋将于月底离任，向倪澄汇报。', ['方砚秋', '倪澄']],
    ['副總裁藍映澄接任，由謝慕川擔任營運長。', ['藍映澄', '謝慕川']],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('given names that are words, or begin and end in function words', () => {
  test.each<[string, string[]]>([
    ['提名沈晓平为第四届监事会监事候选人。', ['沈晓平']],
    ['任命裘有为为首席财务官，接替温和平。', ['裘有为', '温和平']],
    ['裘国和不再担任董事，由倪任远接任。', ['裘国和', '倪任远']],
    ['免去裘以沫的副总经理职务。', ['裘以沫']],
    ['监事：裘自；经理：倪万里', ['裘自', '倪万里']],
    ['裘学任担任总裁，倪澄若任财务总监。', ['裘学任', '倪澄若']],
    ['由裘澄和倪越担任总监。', ['裘澄', '倪越']],
    ['裘澄自担任总裁以来，业绩增长。', ['裘澄']],
    ['总经理裘澄、安宁、高远等高管出席。', ['裘澄', '安宁', '高远']],
    ['主席：安宁', ['安宁']],
    ['提名覃子固、区映川、冼若谷为董事候选人。', ['覃子固', '区映川', '冼若谷']],
    ['由刚刚加入的陆千寻同学接任总裁。', ['陆千寻']],
    ['蒋若谷任用户中心总经理。', ['蒋若谷']],
    ['蒋若谷调任用户发展副总裁。', ['蒋若谷']],
    ['由原财务部总经理丁一和原品牌部负责人卢俊义担任。', ['丁一', '卢俊义']],
    ['北山集团林越总监表示，会上，方远董事长指出不足。', ['林越', '方远']],
    ['任命裘志成为总经理，聘任倪建设为公司副总裁。', ['裘志成', '倪建设']],
    ['任命倪越成为总裁。倪越表示感谢。', ['倪越', '倪越']],
    ['裘越若当选，将任第五届董事会主席。', ['裘越']],
    ['品牌部由于海澄分管，市场部由向红负责。', ['于海澄', '向红']],
    ['视觉组并入品牌部，由裘澄统一管理。感谢倪密多年来的付出。', ['裘澄', '倪密']],
    ['前北山集团总裁裘越加盟南亭集团。', ['裘越']],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('at the start of a clause, where brands stand as well', () => {
  test.each<[string, string[]]>([
    ['倪越曾两度出任北山集团总裁。', ['倪越']],
    ['倪越因反对重组辞去北山集团总裁职务。', ['倪越']],
    ['倪越因与董事会意见不合而辞职。', ['倪越']],
    ['倪越将从总裁的位置上退下来。', ['倪越']],
    ['倪越将以顾问身份继续服务公司。', ['倪越']],
    ['方澜将从北山集团离职。', ['方澜']],
    ['方澜现为北山集团总经理。', ['方澜']],
    ['方澜曾是北山集团的一名工程师。', ['方澜']],
    ['方澜曾于2015年至2019年担任北山集团副总裁。', ['方澜']],
    ['方澜接棒周启元，出任总经理。', ['方澜', '周启元']],
    ['方澜此前在北山集团工作了十年。', ['方澜']],
    ['方澜将留在董事会。', ['方澜']],
    ['裘志成已获委任为公司秘书。', ['裘志成']],
    ['倪越总、方澜获得通报表扬。', ['倪越', '方澜']],
    ['方澜也在布局海外市场。', []],
    ['方澜将于下周在港交所挂牌。', []],
    ['方澜获得新一轮融资，投后估值十亿元。', []],
    ['方澜因产品质量问题被监管部门约谈。', []],
    ['方澜为公司第一大客户。', []],
    ['方澜已有三位高管离职。', []],
    ['方澜将由倪越执掌。', ['倪越']],
    ['方澜接棒成为行业第一。', []],
    ['此前，方澜曾因创始人辞职停牌。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('what colleagues call each other, half a word and half letters', () => {
  test.each<[string, string[]]>([
    ['老K将接任增长部负责人，向K姐汇报。', ['老K', 'K姐']],
    ['小D负责产品，阿Ben负责运营。', ['小D', '阿Ben']],
    ['Tony陈出任品牌部总经理，向Amy林汇报。', ['Tony陈', 'Amy林']],
    ['周启元接替Tony陈任技术部总经理。', ['周启元', 'Tony陈']],
    ['业务从小B客户扩展到小C。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('names that end in words, or are words', () => {
  test.each<[string, string[]]>([
    ['总裁裘守均表示，方案不变。', ['裘守均']],
    ['任命裘守均为总裁。', ['裘守均']],
    ['裘越均未在公司任职。', ['裘越']],
    ['林越、周启元均表示反对。', ['林越', '周启元']],
    ['聘任裘越、倪建成为公司副总经理。', ['裘越', '倪建成']],
    ['高远从技术部调任品牌部总经理。', ['高远']],
    ['据悉，高远此前任北山集团财务总监。', ['高远']],
    ['前任云岚总裁林越离职。', ['林越']],
    ['裘越统筹品牌部与技术部。', ['裘越']],
    ['都建平曾任总裁。', ['都建平']],
    ['都将出任要职，从公司离职的不多。', []],
    ['周到女士出任总裁。', ['周到']],
    ['各位同学：增长部（负责人：石榴）并入产品部。', ['石榴']],
    ['各位同学：增长部（负责人：待定）并入产品部。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('lists of what people are called', () => {
  test.each<[string, string[]]>([
    ['会员部、数据部、内容部，负责人依次为白鹿、青禾、子衿。', ['白鹿', '青禾', '子衿']],
    ['会员部、数据部，负责人依次为：青禾、石榴。', ['青禾', '石榴']],
    ['分别由木婉（刘如烟）、南山（范无病）和飞廉（裘千丈）出任总裁。', ['木婉', '南山', '飞廉']],
    ['事业部总裁若木表示，投入增加。', ['若木']],
  ])('%s', (text, people) => expect(read(text).people.map(p => p.name)).toEqual(people));
});

describe('rare forms of names', () => {
  test.each<[string, string[]]>([
    ['区映澄女士获委任为执行董事。', ['区映澄']],
    ['总经理都砚秋表示，方案不变。', ['都砚秋']],
    ['林沈静怡女士辞任执行董事。', ['林沈静怡']],
    ['首席技术官佐藤由纪子改任顾问，前田健太接任。', ['佐藤由纪子', '前田健太']],
    ['任命裘𬭚明为总裁。', ['裘𬭚明']],
    ['财务总监J. P. 莫兰迪辞职，由M·K·韦斯特接任。', ['J. P. 莫兰迪', 'M·K·韦斯特']],
    ['Anton P. Keller Jr.先生和J. P. Norden女士获委任为董事。', ['Anton P. Keller Jr.', 'J. P. Norden']],
    ['迪昂．韦斯特与玛莎・科尔曼共同担任联席总裁。', ['迪昂．韦斯特', '玛莎・科尔曼']],
    ['韦斯特曼升任执行副总裁，莱特曼因个人原因辞职。', ['韦斯特曼', '莱特曼']],
    ['提名林越先生、时见鹿女士、溪午先生为董事候选人。', ['林越', '时见鹿', '溪午']],
    ['主教练卡洛·德斯蒂因战绩不佳下课，前锋让·克莱因加盟。', ['卡洛·德斯蒂', '让·克莱因']],
    ['迪昂·韦斯特华东大区总监一职不变，玛莎·科尔曼律师出席。', ['迪昂·韦斯特', '玛莎·科尔曼']],
    ['裘澄总此次没有入选，倪越总、周砚表示祝贺。', ['裘澄', '倪越', '周砚']],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));

  test('characters that are set apart are one name', () => {
    expect(read('副部长裘　砚、方澄出席会议。').people.map(p => p.name)).toEqual(['裘砚', '方澄']);
  });

  test('a foreign surname by itself is the one person of that surname', () => {
    const { aliases } = read('公司任命迪昂·韦斯特曼为总裁。韦斯特曼升任前是副总裁。');
    expect(aliases).toEqual([{ name: { start: 4, end: 11 }, alias: { start: 15, end: 19 }, kind: 'short' }]);
  });
});

describe('花名 and names without a surname', () => {
  test.each<[string, string[]]>([
    ['新设三个中心，分别由听雪、南亭、沧浪负责。', ['听雪', '南亭', '沧浪']],
    ['该事业组负责人映川表示', ['映川']],
    ['负责人分别为映川、南亭、周秀澜(花名:沧浪)。', ['映川', '南亭', '周秀澜']],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

test.each<[string, string[]]>([
  ['公司董事会方面表示，方案已获通过。', []],
  ['由于市场变化，高端产品持续增长。', []],
  ['副总经理高级管理人员任期届满', []],
  ['向媒体指出', []],
  ['江安医〔2024〕17号\n江安医〔2024〕18号', []],
  ['三名董事集体辞职，总裁双双离任。', []],
  ['经济学博士', []],
  ['董事长从容表示，区政府负责配合，都市圈业务由国内团队承接。', []],
  ['执行董事裘国澄先生任期即将届满。', ['裘国澄']],
  ['巴克莱宣布，特斯莱尔担任联席保荐人。', []],
  ['继续聘任方砚为总经理', ['方砚']],
])('what is no person stays out of %s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));

describe('a name learned once is known in the whole document', () => {
  test('the given name alone, and the pair that ties it', () => {
    const text = '其总经理邹望山将离职。望山为公司建起了门店。';
    const { people, aliases } = read(text);
    expect(people.map(p => [p.start, p.name])).toEqual([
      [4, '邹望山'],
      [11, '望山'],
    ]);
    expect(aliases).toEqual([{ name: { start: 4, end: 7 }, alias: { start: 11, end: 13 }, kind: 'short' }]);
  });

  test('周先生 is the one 周 of the document', () => {
    const text = '委任周砚秋为执行董事，周先生将于七月到任。';
    const { aliases } = read(text);
    expect(aliases).toEqual([{ name: { start: 2, end: 5 }, alias: { start: 11, end: 12 }, kind: 'honorific' }]);
  });

  test('nothing leaks into the next document', () => {
    const text = '望山为公司建起了门店。';
    const before = spans(text, 'people');
    read('其总经理邹望山将离职。望山为公司建起了门店。');
    expect(spans(text, 'people')).toEqual(before);
    expect(before).toEqual([]);
  });
});

describe('other names in brackets and wording', () => {
  test.each<[string, string, string, string]>([
    ['由周白（花名：沧浪）负责。', '周白', '沧浪', '花名'],
    ['由周白（花名沧浪）负责。', '周白', '沧浪', '花名'],
    ['副总裁周白，花名“沧浪”，表示', '周白', '沧浪', '花名'],
    ['由周白（沧浪）负责。', '周白', '沧浪', '花名'],
    ['由周白博士（英文名Hugo）担任负责人。', '周白', 'Hugo', 'english'],
    ['副總經理周安琪（Angela Chou）暫代。', '周安琪', 'Angela Chou', 'english'],
    ['由Leon（梁柏舟）负责。', 'Leon', '梁柏舟', 'chinese'],
    ['由石榴（周明澈）负责。', '石榴', '周明澈', 'chinese'],
    ['新任总经理为小鱼儿（周明澈）。', '小鱼儿', '周明澈', 'chinese'],
    ['渠道部负责人木鱼（周白）将离开公司。', '木鱼', '周白', 'chinese'],
    ['1、石榴（周明澈）因个人原因离职。', '石榴', '周明澈', 'chinese'],
    ['袁端澄先生（曾用名：袁澄）任董事。', '袁端澄', '袁澄', 'former'],
    ['處長依序為「小北哥」馬立川擔任。', '馬立川', '小北哥', '花名'],
    ['渠道部由 Tavi 林越 负责。', '林越', 'Tavi', 'english'],
    ['由 方澜（大家都叫她阿木）出任总裁。', '方澜', '阿木', '花名'],
  ])('%s', (text, name, alias, kind) => {
    const found = read(text).aliases.map(pair => [
      text.slice(pair.name.start, pair.name.end),
      text.slice(pair.alias.start, pair.alias.end),
      pair.kind,
    ]);
    expect(found).toContainEqual([name, alias, kind]);
  });

  test.each(['由周白（左）负责。', '由周白（新任）负责。', '由周白（男）负责。'])('no alias in %s', text => {
    expect(read(text).aliases).toEqual([]);
  });
});

test.each<[string, string[], string[]]>([
  ['（记者 周白）方远出任总裁。', ['方远'], ['周白']],
  ['方远出任总裁。（周白澄）', ['方远'], ['周白澄']],
  ['编辑：周白\n方远出任总裁。', ['方远'], ['周白']],
  ['总裁为何离职？\n2023-03-15 周白\n方远出任总裁。', ['方远'], ['周白']],
])('who wrote the page is no person of it: %s', (text, people, bylines) => {
  expect(spans(text, 'people')).toEqual(at(text, people));
  expect(spans(text, 'bylines')).toEqual(at(text, bylines));
});

describe('words that people are called by', () => {
  test.each<[string, string[]]>([
    ['各位同学：由石榴负责渠道部。', ['石榴']],
    ['各位同学：\n1、木鱼兼任渠道部负责人。', ['木鱼']],
    ['各位同学：木鱼、石榴和南瓜均向周明澈汇报。', ['木鱼', '石榴', '南瓜', '周明澈']],
    ['各位同学：渠道部负责人由木鱼调整为石榴。', ['木鱼', '石榴']],
    // Where nobody is called so, a word is a word.
    ['木鱼兼任渠道部负责人。', []],
    ['各位同学：渠道部由专人负责，双方负责执行。', []],
    ['各位同学：\n同时兼任渠道部负责人。', []],
  ])('%s', (text, names) => {
    expect(spans(text, 'people')).toEqual(at(text, names));
  });
});

describe('who signs a letter', () => {
  test.each<[string, string[]]>([
    ['各位同学：渠道部由我负责。\n\n石榴\n云岚集团CEO', ['石榴']],
    ['各位同事：渠道部由我负责。\n老方\n2023年6月1日', ['老方']],
    ['各位同事：渠道部由我负责。\nLeon\nCEO, Cloudy', ['Leon']],
    ['各位同事：渠道部由我负责。\n\n任远山\n云岚集团董事长', ['任远山']],
    ['各位同事：渠道部由我负责。\n祝好\n云岚集团董事长', []],
    // Nobody speaks here.
    ['渠道部今日成立。\n石榴\n云岚集团CEO', []],
  ])('%s', (text, names) => {
    expect(spans(text, 'people')).toEqual(at(text, names));
  });
});

describe('names in open places', () => {
  test.each<[string, string[]]>([
    ['第二天，方砚秋走进会场。', ['方砚秋']],
    ['除周白、林映川、谢慕远之外，还有一位候选人。', ['周白', '林映川', '谢慕远']],
    ['老朋友林映川回来了。', ['林映川']],
    ['贺之出任总裁助理。', ['贺之']],
    ['签发人：汪砚秋', ['汪砚秋']],
    ['同期毛损失为950万美元，此后毛损失收窄。', []],
    ['方砚在2019年成立。方砚是我们第一款轿车，方砚品牌随后升级。', []],
    ['会议于杭州举行。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('names of other languages', () => {
  test.each<[string, string[]]>([
    ['会后，诺尔登接任。', ['诺尔登']],
    ['扎西次仁任党支部书记。', ['扎西次仁']],
    ['Alex将负责海外业务，Alex向林映川汇报。', ['Alex', 'Alex', '林映川']],
    ['Anton（周砚秋）带领国际业务。', ['Anton']],
    ['Lumora（青石）发布新品。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('林总, 老周: forms of who is named in full', () => {
  test.each<[string, string[]]>([
    ['林映川出任总裁。林总表示感谢。', ['林映川', '林总']],
    ['周砚秋将退休。感谢老周多年的付出。', ['周砚秋', '老周']],
    ['林映川任总裁，林慕远任董事长。林总表示感谢。', ['林映川', '林慕远']],
    ['请老师和任总裁发言。', []],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));
});

describe('other names that stand apart', () => {
  const aliases = (text: string) =>
    read(text).aliases.map(
      ({ name, alias, kind }) => `${text.slice(name.start, name.end)} ${text.slice(alias.start, alias.end)} ${kind}`,
    );
  test.each<[string, string[]]>([
    ['周映川接任总裁，花名“听雪”。', ['周映川 听雪 花名']],
    ['花名“听雪”的北山集团总裁周映川退休。', ['周映川 听雪 花名']],
    ['由映川（花名）负责。', []],
    ['花名“听雪”的周映川将负责华东。', ['周映川 听雪 花名']],
    ['听雪（周映川）任副总裁。', ['听雪 周映川 chinese']],
    ['他接任总裁。花名“听雪”。', []],
  ])('%s', (text, pairs) => expect(aliases(text)).toEqual(pairs));
});

describe('words and kin', () => {
  test.each<[string, string[]]>([
    ['（记者 高远）云岚科技总裁林越辞职。', ['林越']],
    ['秘书由林总助理周澄兼任。', ['林总', '周澄']],
    ['並對於先生於任期內之貢獻致謝。於映昌先生辭任。', ['於映昌']],
    ['北山集团公告，董事局主席林北山将卸任。', ['林北山']],
  ])('%s', (text, people) => expect(spans(text, 'people')).toEqual(at(text, people)));

  test('who wrote the page stands apart', () => {
    expect(spans('（记者 高远）云岚科技总裁林越辞职。', 'bylines')).toEqual(['4:高远']);
  });
});
