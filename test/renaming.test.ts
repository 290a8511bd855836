/** The shipped announcement with everybody and everything renamed must give the renamed record: nothing is known by name. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, loadGrammar } from '../src/pipeline.ts';
import type { Alias, Record as Output } from '../src/schema.ts';
import { misquotes } from '../src/validate/validate.ts';
import { documentOf } from './rules/marked.ts';

const text = readFileSync(new URL('../input/2016-12-02-tmall.txt', import.meta.url), 'utf8');
const grammar = loadGrammar();

/** Old name → new name; longer names are replaced first, so that none is cut by a shorter one. */
type Renaming = Readonly<Record<string, string>>;

const RENAMINGS: Readonly<Record<string, Renaming>> = {
  'people, with their 花名': {
    张勇: '邵启元',
    靖捷: '庄恪',
    印井: '温砚秋',
    刘秀云: '裴素心',
    尔丁: '青禾',
    刘博: '戴一川',
    家洛: '远山',
    秦剑锋: '欧阳澈',
    天泽: '听雨',
    江畔: '骆明',
  },
  'companies and units': {
    阿里巴巴: '洛川时代',
    阿里: '洛川',
    天猫: '云鹿',
    聚划算: '优选汇',
    快速消费品: '日用百货',
    快消: '日百',
    电器家装: '数码家居',
    服装服饰: '鞋靴箱包',
    营销平台: '品牌增长',
    运营中心: '规则中心',
    小班委: '核心班委',
  },
  businesses: {
    美妆洗护: '香氛彩妆',
    食品母婴: '粮油玩具',
    天猫生鲜: '天猫果蔬',
    电器城: '影音馆',
    天猫美家: '天猫宜居',
    男女装: '童装',
    箱包鞋帽: '皮具',
    内衣配饰: '家纺',
    珠宝首饰: '腕表',
    三只松鼠: '六个小匠',
    百草味: '九谷香',
    良品铺子: '禾味工坊',
    妙卡: '柔雪',
    亿滋: '欢享',
    雀巢: '晨岭',
  },
};

/** Everybody and everything, each by another name than above, of another length where there is one. */
const ALL_ANEW: Renaming = {
  张勇: '司徒明远',
  靖捷: '纪若川',
  印井: '冯砚',
  刘秀云: '葛青',
  尔丁: '半夏',
  刘博: '申屠白',
  家洛: '松间',
  秦剑锋: '柏舟',
  天泽: '望岳',
  江畔: '邹予安',
  阿里巴巴: '海棠云创',
  阿里: '海棠',
  天猫: '青豚',
  聚划算: '拼好物',
  快速消费品: '生鲜食品',
  快消: '鲜食',
  电器家装: '家电家居',
  服装服饰: '运动户外服饰',
  营销平台: '市场增长',
  运营中心: '治理中心',
  小班委: '执行班委',
  美妆洗护: '护肤彩妆',
  食品母婴: '零食童品',
  天猫生鲜: '青豚果园',
  电器城: '数码城',
  天猫美家: '青豚雅居',
  男女装: '中老年装',
  箱包鞋帽: '鞋帽',
  内衣配饰: '袜品围巾',
  珠宝首饰: '银饰',
  三只松鼠: '两个山童',
  百草味: '五味斋',
  良品铺子: '果子铺子',
  妙卡: '丝语',
  亿滋: '甘棠',
  雀巢: '云雀里',
};

const all = (): Renaming => Object.assign({}, ...Object.values(RENAMINGS)) as Renaming;

function rename(words: string, renaming: Renaming): string {
  const names = Object.keys(renaming).sort((a, b) => b.length - a.length);
  return words.replace(new RegExp(names.join('|'), 'g'), name => renaming[name] ?? name);
}

/** What a record says, in names instead of ids, without offsets and the order of its arrays. */
function facts(record: Output): unknown {
  const named = [...record.people, ...record.units, ...record.organizations, ...record.businesses];
  const name = (id: string | null | undefined) => named.find(one => one.id === id)?.name ?? null;
  const aliases = (list: readonly Alias[]) => list.map(alias => alias.name).sort();
  const sorted = (list: readonly unknown[]) => list.map(one => JSON.stringify(one)).sort();
  return {
    people: sorted(record.people.map(p => [p.name, aliases(p.aliases)])),
    roles: sorted(record.roles.map(r => [name(r.person), r.title, name(r.organization), r.change, r.modality])),
    units: sorted(
      record.units.map(u => [
        u.name,
        aliases(u.aliases),
        u.status,
        name(u.parent),
        u.groups,
        u.formedFrom.map(name),
        u.businesses.map(name),
        u.responsibilities,
      ]),
    ),
    groups: sorted(record.groups.map(g => [g.name, g.members.map(name)])),
    figures: sorted(record.figures.map(f => [f.text, f.value, f.unit, f.bound, f.metric, f.subject, f.period?.start])),
    events: sorted(record.events.map(e => [e.type, e.sources.map(name), e.results.map(name)])),
    quotes: sorted(record.quotes.map(q => [name(q.speaker), q.text.slice(0, 12)])),
  };
}

function factsOf(words: string): unknown {
  const record = extract(documentOf(words, '2016-12-02'), grammar);
  expect(misquotes(record, words)).toEqual([]);
  return facts(record);
}
/** The same facts told with other words: each string of them renamed. */
const told = (value: unknown, change: (words: string) => string): unknown => JSON.parse(change(JSON.stringify(value)));
const sortedAgain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one) => (Array.isArray(one) ? [...one].sort() : one));

const original = factsOf(text);

describe('the shipped announcement', () => {
  test.each([...Object.entries(RENAMINGS), ['all of them', all()], ['all of them, otherwise', ALL_ANEW]] as const)(
    'renamed: %s',
    (_what, renaming) => {
      const renamed = rename(text, renaming);
      expect(renamed).not.toBe(text);
      expect(sortedAgain(factsOf(renamed))).toEqual(sortedAgain(told(original, words => rename(words, renaming))));
    },
  );

  const WIDE: Renaming = { ',': '，', '(': '（', ')': '）', ':': '：' };
  test('with full-width punctuation', () => {
    const wide = text.replace(/[,():]/g, mark => WIDE[mark] ?? mark);
    const quoted = (words: string) => words.replace(/(?<=[\u4e00-\u9fff]),(?=[\u4e00-\u9fff])/g, '，');
    expect(sortedAgain(factsOf(wide))).toEqual(sortedAgain(told(original, quoted)));
  });

  const BREAKS: Readonly<Record<string, string>> = {
    'after every sentence': text.replace(/。(?!”|\n)/g, '。\n'),
    nowhere: text.replaceAll('\n', ''),
    'and an empty line between paragraphs': text.replaceAll('\n', '\n\n'),
    'of two characters': text.replaceAll('\n', '\r\n'),
    'and every paragraph indented': text.replace(/^/gm, '\u3000\u3000'),
  };
  test.each(Object.entries(BREAKS))('with line breaks %s', (_where, moved) => {
    expect(moved).not.toBe(text);
    expect(sortedAgain(factsOf(moved))).toEqual(sortedAgain(original));
  });
});
