/** The part of a company whose structure a text says is changed: 在线视频BU完成新一轮组织调整. What changes stands below it. */
import { everyMatch } from '../../mention/every-match.ts';
import { SYMBOLS } from '../../phrase/symbols.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from '../reading.ts';
import type { Announcer } from './announcer.ts';
import { placeOf } from './places.ts';

const { units, people, posts } = SYMBOLS;
const BEGIN = '启动|完成|宣布|进行|迎来|开启|实施|推进|展开|推行|公布|发布|做出|作出|经历|酝酿|调整|优化|升级';
const WHAT =
  '(?:组织|架构|机构|部门设置)[^，,。；;]{0,6}(?:调整|变革|改革|升级|优化|重组|变阵|变动|方案)|新\uE006?(?:一轮)?(?:的)?(?:调整|变革|重组)';
/** 甲BU近日完成新一轮组织调整, 对甲BU进行组织调整. */
const REORGANISED = new RegExp(
  `(?<unit>${units})(?:内部|近日|日前|本周|上周|[^，,。；;：:${units}${people}${posts}]){0,16}?(?:${BEGIN})[^，,。；;${units}${people}${posts}]{0,14}?(?:${WHAT})`,
  'g',
);

/** 调整甲BU架构. */
const STRUCTURE_OF = new RegExp(`(?:调整|升级|优化|重组)了?${units}的?(?:组织|业务)?架构`, 'g');

/** The one unit of which the text says so; null where it says so of none, of several, or of the company. */
export function reorganisedIn(reading: Reading, announcer: Announcer): Entity | null {
  const found = new Set<Entity>();
  for (const clause of reading.clauses) {
    if (clause.view.aside) continue;
    for (const match of [...everyMatch(REORGANISED, clause.skeleton), ...everyMatch(STRUCTURE_OF, clause.skeleton)]) {
      const phrase = clause.phrases[match.index + match[0].indexOf(units)];
      const scope = phrase?.kind === 'units' && phrase.scopes.length === 1 ? phrase.scopes[0] : undefined;
      const body = scope && placeOf(reading, announcer, scope)?.body;
      if (body) found.add(body);
    }
  }
  const [body, another] = found;
  return body && !another && body.kind === 'unit' ? body : null;
}
