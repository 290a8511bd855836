/** What names of a company's own begin with: 青石健康 is a part of 青石集团. */
import { PLACES } from '../lexicon/organizations.ts';
import { isFieldTail } from '../lexicon/part-names.ts';
import type { Entity } from '../resolve/names/entity.ts';

const behind = (name: string, brand: string): string => (name.startsWith(brand) ? name.slice(brand.length) : '');

/** 青石集团 and 青石控股 are above the others of the brand. */
const ABOVE = /^.{2,4}(?:集团|控股|股份)$/;

const isSuffixed = ({ suffix, name }: Entity): boolean =>
  suffix !== null && name.length > BRAND + suffix.length && !ABOVE.test(name);

const BRAND = 2;

/** 中国, 上海: what many companies begin with that have nothing to do with each other. */
const SHARED = new Set(PLACES);

/** The brand of 中国青石 is 青石. */
export const brandOf = (name: string): string => unplaced(name).slice(0, BRAND);

const unplaced = (name: string): string =>
  name.startsWith('中国') && name.length >= 2 * BRAND && !/^中国(?:银行|集团|公司)/.test(name) ? name.slice(2) : name;

const LEGAL = /(?:有限公司|有限责任公司|股份公司)$/;

/** What the company's names begin with. A legal name begins with a place as often as not, so a shorter name comes first. */
export function brandsOf(company: Entity | null): Set<string> {
  const names = company?.surfaces.map(surface => surface.name) ?? [];
  const short = names.filter(name => !LEGAL.test(name));
  return new Set((short.length > 0 ? short : names).map(brandOf).filter(brand => !SHARED.has(brand)));
}

/** A company that begins with the announcer's brand is part of its structure: 青石健康 of 青石集团. */
export function sharesBrand(entity: Entity, announcer: Entity | null, brands: ReadonlySet<string>): boolean {
  if (!announcer || entity.kind !== 'organization') return false;
  return (
    brands.has(brandOf(entity.name)) &&
    (isSuffixed(entity) ||
      isFieldTail(unplaced(entity.name).slice(BRAND)) ||
      announcer.surfaces.some(s => isFieldTail(behind(entity.name, s.name)))) &&
    !announcer.surfaces.some(s => isSelf(s.name, entity.name))
  );
}

/** 青石股份有限公司 is 青石. */
const isSelf = (announcer: string, name: string): boolean =>
  announcer.startsWith(name) ||
  (unplaced(name).startsWith(announcer) && LEGAL.test(name)) ||
  (name.startsWith(announcer) && /(?:股份有限公司|有限责任公司|股份公司)$/.test(name));
