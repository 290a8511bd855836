/** Two names of one unit, one of them in brackets. */
import type { AliasPair, Span } from '../../document.ts';
import type { UnitLesson } from './lesson.ts';

/** The name may stand in marks: “新零售事业群”（NRG）, （以下简称NRG） */
const BRACKET = /^[”"」』]?[（(](?:[以下]{0,2}简称：?)?[“"]?([^（()）“”"]{2,20})[”"]?[)）]/;
const LATIN_SHORT = /^[A-Z][A-Za-z&]{1,7}$/;

/** NRG（新零售事业群）, 新零售事业群（NRG）, 运维事业部（网络管理部）: two names of one unit. */
export function glosses(lesson: UnitLesson): { pairs: AliasPair[]; names: Span[] } {
  const { text } = lesson.marks;
  const pairs: AliasPair[] = [];
  const names: Span[] = [];
  for (const unit of lesson.bodies) {
    if (unit.kind !== 'unit') continue;
    const span = { start: unit.start, end: unit.end };
    const closed = /^[)）]/.test(text.slice(unit.end, unit.end + 1));
    const latin = closed
      ? /([A-Z][A-Za-z&]{1,7})[（(]$/.exec(text.slice(Math.max(0, unit.start - 10), unit.start))?.[1]
      : undefined;
    if (latin !== undefined) {
      const name = { start: unit.start - 1 - latin.length, end: unit.start - 1 };
      pairs.push({ name: span, alias: name, kind: 'short' });
      names.push(name);
    }
    const found = BRACKET.exec(text.slice(unit.end, unit.end + 32));
    const [whole, behind] = found ?? [];
    if (whole === undefined || behind === undefined) continue;
    const start = unit.end + whole.lastIndexOf(behind);
    const inner = { start, end: start + behind.length };
    const same = lesson.known.unitAt(inner.start, inner.end) !== undefined;
    if (!same && !LATIN_SHORT.test(behind)) continue;
    // 甲部、乙部整合为丙部（乙部）: a unit named just before, whose name goes on.
    const isOther = lesson.bodies.some(
      ({ name, end }) => name === behind && end <= unit.start && !text.slice(end, unit.start).includes('。'),
    );
    if (isOther) continue;
    pairs.push({ name: span, alias: inner, kind: same ? 'other' : 'short' });
    names.push(inner);
  }
  return { pairs, names };
}
