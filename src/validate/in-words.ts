/** The issues of a zod schema, in words for who wrote the value. */
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** An issue of a union is that of the alternative that was meant: the one that went furthest before it failed, and the fewest times. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const tried = issue.errors.flatMap(issues => {
    const [first] = issues.map(innermost).sort((a, b) => a.path.length - b.path.length);
    return first ? [{ first, count: issues.length }] : [];
  });
  const [best] = tried.sort((a, b) => b.first.path.length - a.first.path.length || a.count - b.count);
  return best ? { ...best.first, path: [...issue.path, ...best.first.path] } : issue;
}

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  string: 'a text',
};

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return NAMES[typeof value] ?? `a ${typeof value}`;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function fault(issue: Issue, value: unknown, fields: readonly string[]): string {
  const given = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.path.length === 0 && fields.length > 0 ? `; there are ${fields.join(', ')}` : '';
      return `there is no field ${issue.keys.map(key => `“${key}”`).join(', ')} here${known}`;
    }
    case 'invalid_type':
      return given === undefined
        ? 'is missing'
        : `must be ${NAMES[issue.expected] ?? `a ${issue.expected}`}, and is ${nameOf(given)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}, and is ${given === undefined ? 'missing' : JSON.stringify(given)}`;
    case 'too_small':
      return 'must not be empty';
    case 'invalid_union':
      return given === undefined
        ? 'is missing'
        : `is nothing that can stand here: ${JSON.stringify(given)?.slice(0, 80)}`;
    default:
      return issue.message;
  }
}

export interface Fault {
  readonly path: readonly (string | number)[];
  /** The path as people write it, and what is wrong there. */
  readonly message: string;
}

/**
 * What is wrong with a value, by the issues of its schema, in words for who wrote it. `fields` are those there are at the top; `top` is
 * what the value is called.
 */
export function faultsIn(
  issues: readonly Issue[],
  value: unknown,
  top: string,
  fields: readonly string[] = [],
): Fault[] {
  return issues.map(innermost).map(issue => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    return { path, message: `${path.join('.') || top}: ${fault(issue, value, fields)}` };
  });
}
