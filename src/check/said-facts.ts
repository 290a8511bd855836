/** Facts about what is said: roles, figures, events, quotes. */
import type { Expected } from './expected.ts';
import { type Fact, fact, when } from './fact.ts';
import { all, type Names, named } from './references.ts';
import { decimal, period, word } from './value.ts';

export function roleFacts(record: Expected, names: Names): Fact[] {
  return (record.roles ?? []).map((role, i) =>
    fact(
      'roles',
      role,
      i,
      {
        person: when(role.person, id => named(names, id)),
        title: when(role.title, title => word(title)),
        organization: when(role.organization, id => named(names, id)),
        change: when(role.change, change => word(change)),
      },
      {
        modality: when(role.modality, modality => word(modality)),
        // Without a title the verb is what was said; with one it is only how it was said.
        trigger: role.title === null || role.title === undefined ? when(role.trigger, verb => word(verb)) : undefined,
        date: when(role.date, period),
        announced: when(role.announced, period),
        reason: when(role.reason, reason => word(reason)),
        reportsTo: when(role.reportsTo, id => named(names, id)),
        succeeds: when(role.succeeds, id => named(names, id)),
      },
    ),
  );
}

export function figureFacts(record: Expected, names: Names): Fact[] {
  return (record.figures ?? []).map((figure, i) => {
    const reference = figure.subjectRef ? names(figure.subjectRef) : [];
    return fact(
      'figures',
      figure,
      i,
      {
        metric: when(figure.metric, metric => word(metric)),
        subject:
          figure.subject === null && reference.length > 0
            ? named(names, figure.subjectRef ?? null)
            : when(figure.subject, subject => word(subject, subject === null ? [] : reference)),
        value: when(figure.value, decimal),
        min: when(figure.min, decimal),
        max: when(figure.max, decimal),
        unit: when(figure.unit, unit => word(unit)),
      },
      {
        bound: when(figure.bound, bound => word(bound)),
        approximate: when(figure.approximate, yes => word(String(yes))),
        change: when(figure.change, change => word(change)),
        period: when(figure.period, period),
        measure: when(figure.measure, measure => word(measure)),
        of: when(figure.of, of => word(of)),
      },
    );
  });
}

export function eventFacts(record: Expected, names: Names): Fact[] {
  const holders = new Map((record.roles ?? []).map(role => [role.id, role.person]));
  const people = (ids: readonly string[]) => all(names, [...new Set(ids.map(id => holders.get(id) ?? id))]);
  return (record.events ?? []).map((event, i) =>
    fact(
      'events',
      event,
      i,
      {
        type: when(event.type, type => word(type)),
        sources: when(event.sources, ids => all(names, ids)),
        results: when(event.results, ids => all(names, ids)),
        people: when(event.roles, people),
      },
      { date: when(event.date, period), modality: when(event.modality, modality => word(modality)) },
    ),
  );
}

export function quoteFacts(record: Expected, names: Names): Fact[] {
  return (record.quotes ?? []).map((quote, i) =>
    fact('quotes', quote, i, {
      speaker: when(quote.speaker, id => named(names, id)),
      text: when(quote.text, text => word(text)),
    }),
  );
}
