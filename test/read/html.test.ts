import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';

const FIRST =
  '云岚科技今日宣布，任命沈亦舟为公司总裁，自即日起生效。公司对其前任表示感谢，并祝愿他在新的岗位上一切顺利。';
const SECOND =
  '零售事业部由林若溪负责，去年营收为12.5亿元，同比增长30%。公司表示，本次调整旨在提升组织效率，更好地服务客户。';
const ARTICLE = `${FIRST}\n${SECOND}`;
const BODY = `<p>　　${FIRST}</p><p>　　${SECOND}</p>`;
const NAVIGATION = '<div class="nav"><a href="/">首页</a><a href="/b">远山控股换帅</a></div>';

const read = (page: string) => readHtml(Buffer.from(page), false, DEFAULT_LIMITS);
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('the article of', () => {
  test.each([
    [
      'a page with navigation and comments',
      page('', `${NAVIGATION}<div id="c">${BODY}</div><div class="comment">张三任总裁我支持！</div>`),
    ],
    ['a page with words beside it', page('', `<div><p>热点</p><p>林越离职</p></div><div>${BODY}</div><div>更多</div>`)],
    [
      'a page that a script unveils',
      page('', `<div id="js_content" style="visibility: hidden; opacity: 0;">${BODY}</div>`),
    ],
    ['the inside of a page', BODY],
    ['a page without closing tags', `<p>${FIRST}<p>${SECOND}`],
    ['a page without a head', `<html><meta charset="utf-8"><title>公告</title><body>${BODY}</body></html>`],
    ['a page without a body', `<html><head><title>公告</title></head>${BODY}</html>`],
    ['a page with neither', `<!doctype html><html lang="zh"><title>公告</title>${BODY}</html>`],
    ['a page that goes on behind its body', `<html><body><p>${FIRST}</p></body><p>${SECOND}</p></html>`],
    ['a page of line breaks', page('', `<div>　　${FIRST}<br><br>　　${SECOND}</div>`)],
    [
      'a page whose names are spelled',
      page('', BODY.replace('沈', '<ruby>沈<rp>(</rp><rt>shěn</rt><rp>)</rp></ruby>')),
    ],
  ])('%s', (_, given) => {
    expect(read(given).text).toBe(ARTICLE);
  });
});

test('links and struck words of a page too short for an article are no text', () => {
  const nav = '<nav><a>任命林越为总裁</a></nav>';
  expect(read(page('', `${nav}<p>任命<del>林越</del><s>周启</s>沈亦舟为总裁。</p>`)).text).toBe('任命沈亦舟为总裁。');
});

describe('of a page too short for an article', () => {
  const list = '<li><a>远山控股任命周启为总裁</a></li>'.repeat(4);
  const short = '<h1>人事任命</h1><p>任命沈亦舟为总裁。</p>';
  test.each([
    [
      'links to others',
      `<div><ul>${list}</ul></div>${short}<div><h3>相关阅读</h3><ul>${list}</ul></div>`,
      '人事任命\n任命沈亦舟为总裁。\n相关阅读',
    ],
    [
      'what names itself',
      `${short}<div class="comments"><p>林越，我支持！</p></div><div id="footer">版权所有</div>`,
      '人事任命\n任命沈亦舟为总裁。',
    ],
    ['nothing that may be the article', `<div class="content-share">${short}</div>`, '人事任命\n任命沈亦舟为总裁。'],
    ['no links within it', '<p><a>沈亦舟</a>和<a>林越</a>任<a>云岚科技</a>董事。</p>', '沈亦舟和林越任云岚科技董事。'],
    ['nothing, where all is links', `<ul>${list}</ul>`, '远山控股任命周启为总裁\n'.repeat(4).trim()],
  ])('%s is no text', (_, body, text) => {
    expect(read(page('', body)).text).toBe(text);
  });
});

test('a row of a table is a line, and a table for the layout is none', () => {
  const table =
    '<table><tr><th>姓名</th><th>职务</th></tr><tr><td><p>沈亦舟</p></td><td>总裁<br>董事</td></tr></table>';
  const layout = page('', `<table><tr><td>${BODY}${table}</td></tr></table>`);
  expect(read(layout).text).toBe(`${ARTICLE}\n姓名\t职务\n沈亦舟\t总裁 董事`);
});

describe('what a page says about itself', () => {
  const linked = (json: string) => `<script type="application/ld+json">${json}</script><title>江畔商报</title>`;
  const article =
    '{"@type":"NewsArticle","headline":"云岚科技换帅","datePublished":"2021-03-01T08:00:00+08:00","publisher":{"name":"江畔商报"}}';
  const said = { title: '云岚科技换帅', publisher: '江畔商报', publishedOn: '2021-03-01' };
  test.each([
    ['in linked data', page(linked(article), BODY)],
    ['in a graph of linked data', page(linked(`{"@graph":[{"@type":"WebSite"},${article}]}`), BODY)],
    ['behind linked data that is broken', page(`${linked('{broken')}${linked(article)}`, BODY)],
    [
      'between heading and article',
      page(
        '<title>云岚科技换帅_江畔商报</title>',
        `<h1>云岚科技换帅</h1><div class="byline"><span>2021年03月01日 08:30</span> <span>来源：江畔商报</span></div>${BODY}`,
      ),
    ],
    [
      'in named metadata',
      page(
        '<meta name="publishdate" content="2021-03-01"><meta name="source" content="江畔商报"><title>云岚科技换帅</title>',
        BODY,
      ),
    ],
    [
      'as authorities do',
      page(
        '<meta name="ArticleTitle" content="云岚科技换帅"><meta name="PubDate" content="2021-03-01 10:00"><meta name="ContentSource" content="江畔商报"><meta name="SiteName" content="江畔"><title>江畔</title>',
        BODY,
      ),
    ],
  ])('%s', (_, given) => {
    expect(read(given).metadata).toEqual(said);
  });

  test.each([
    ['云岚科技换帅_财经_江畔网'],
    ['云岚科技换帅 - 江畔商报'],
    ['云岚科技换帅-江畔网'],
    ['云岚科技换帅 | 江畔'],
    ['云岚科技换帅'],
  ])('the title is what is said of the article: %s', title => {
    expect(read(page(`<title>${title}</title>`, BODY)).metadata.title).toBe('云岚科技换帅');
  });

  test('a hyphen inside a title is part of it', () => {
    const { metadata } = read(page('<title>云岚科技2021-2022年度报告-摘要</title>', BODY));
    expect(metadata.title).toBe('云岚科技2021-2022年度报告-摘要');
  });

  test('a platform is no publisher', () => {
    const { metadata } = read(page('<meta property="og:site_name" content="微信公众平台">', BODY));
    expect(metadata.publisher).toBeNull();
  });
});

test('a page whose text a script fetches says so', () => {
  expect(() => read(page('', '<div id="app"></div><script>1</script>'))).toThrow(/page without text: a script/);
});
