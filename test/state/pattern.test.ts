import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../src/phrase/symbols.ts';
import { compilePattern } from '../../src/state/pattern.ts';

const SETS = { leave: ['辞去', '不再担任'] };
const { people: P, posts: J, units: U } = SYMBOLS;

describe('compilePattern', () => {
  test.each([
    ['{people}…<leave>{posts}', `${P}因个人原因辞去${J}`, { people: P, trigger: '辞去', posts: J }],
    ['{people}~(任|担任)!{posts}', `${P}即日起担任${J}`, { people: P, trigger: '担任', posts: J }],
    ['{who:people}(为)!(新任)?{posts}', `${P}为新任${J}`, { who: P, trigger: '为', posts: J }],
    ['{units}由{people}负责!', `${U}由${P}负责`, { units: U, people: P, trigger: '负责' }],
    ['{units}包括![items]等业务', `${U}包括女装、男装等业务`, { units: U, trigger: '包括', items: '女装、男装' }],
  ])('%s reads %s', (source, skeleton, groups) => {
    const { regex } = compilePattern(source, SETS);
    regex.lastIndex = 0;
    expect({ ...regex.exec(skeleton)?.groups }).toMatchObject(groups);
  });

  test.each([
    ['a gap stays in its clause', '{people}~辞去!{posts}', `${P}表示，辞去${J}`],
    ['a gap over clauses stays in its sentence', '{people}…辞去!{posts}', `${P}表示。辞去${J}`],
    ['a gap never steps over another person', '{people}…辞去!{posts}', `${P}说他${'x'.repeat(31)}辞去${J}`],
  ])('%s', (_why, source, skeleton) => {
    const { regex } = compilePattern(source, SETS);
    regex.lastIndex = 0;
    expect(regex.exec(skeleton)).toBeNull();
  });

  test.each([
    ['{persons}辞去', /no phrase kind “persons”/],
    ['<leaves>{posts}', /no word set <leaves>/],
    ['{people}{posts}', /no word that must stand/],
    ['{people}和{people}辞去', /two slots “people”/],
    ['{people', /can't read/],
  ])('%s is refused', (source, message) => {
    expect(() => compilePattern(source, SETS)).toThrow(message);
  });

  test('its triggers are the mandatory words longest at their shortest', () => {
    expect(compilePattern('{people}的?<leave>{posts}', SETS).triggers).toEqual(['辞去', '不再担任']);
  });
});
