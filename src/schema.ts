/**
 * The contract: what a record says. Every output type is inferred from here, and `schemas/record.schema.json` is
 * generated from here. Fields may be added; names and meanings stay.
 */
import * as z from 'zod';

export const SCHEMA_VERSION = '1.0.0';
/** What the `$schema` of every record begins with. */
export const RECORD_URN = 'urn:zongheng:record:';

const Id = z.string().min(1);
const Offset = z.int().min(0);
const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

export const Evidence = z
  .strictObject({
    start: Offset,
    end: Offset,
    quote: z.string(),
    sentence: z.int().min(0),
    rule: z.string().min(1),
    slots: z.record(z.string(), z.tuple([Offset, Offset])).optional(),
  })
  .meta({ id: 'Evidence', description: 'Where a fact stands: half-open offsets into the text, and the words there.' });

export const Period = z
  .strictObject({
    text: z.string(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'event']),
    basis: z.enum(['explicit', 'relative', 'document']),
  })
  .meta({ id: 'Period', description: 'ISO dates, both inclusive; "--12-02" or null where the year is not known.' });

const evidence = z.array(Evidence).min(1);

export const AliasKind = z.enum([
  '花名',
  'english',
  'chinese',
  'former',
  'short',
  'abbreviation',
  'full',
  'honorific',
  'other',
]);

export const Alias = z
  .strictObject({ name: z.string().min(1), kind: AliasKind, evidence: z.array(Evidence) })
  .meta({ id: 'Alias' });

export const Organization = z
  .strictObject({
    id: Id,
    name: z.string().min(1),
    aliases: z.array(Alias),
    kind: z.enum(['company', 'brand', 'institution', 'government', 'media', 'other']),
    evidence,
  })
  .meta({ id: 'Organization' });

export const UnitStatus = z.enum([
  'established',
  'merged',
  'split',
  'renamed',
  'upgraded',
  'dissolved',
  'moved',
  'unchanged',
  'mentioned',
]);

export const Unit = z
  .strictObject({
    id: Id,
    name: z.string().min(1),
    aliases: z.array(Alias),
    kind: z.string().nullable(),
    parent: Id.nullable(),
    groups: z.array(z.string()),
    status: UnitStatus,
    formedFrom: z.array(Id),
    businesses: z.array(Id),
    responsibilities: z.array(z.string()),
    reportsTo: Id.nullable().optional(),
    implied: z.array(z.string()).optional().meta({
      description: 'Fields that the text does not say of the unit itself: `parent` is the company that announces.',
    }),
    evidence,
  })
  .meta({ id: 'Unit' });

export const Group = z
  .strictObject({ id: Id, name: z.string().min(1), members: z.array(Id), evidence })
  .meta({ id: 'Group' });

export const Person = z
  .strictObject({ id: Id, name: z.string().min(1), aliases: z.array(Alias), evidence })
  .meta({ id: 'Person' });

/**
 * `retained`: kept by a decision, or said to go on where nothing else of the person changes; `current`: held, also beside a post that
 * changes hands; `former`: held before (曾任, 原总裁); `moved-out`: left for the post taken up (由甲调任乙).
 */
export const RoleChange = z.enum([
  'appointed',
  'concurrent',
  'acting',
  'left',
  'moved-in',
  'moved-out',
  'retained',
  'current',
  'former',
]);

export const Modality = z
  .enum(['asserted', 'planned', 'nominated', 'negated', 'reported'])
  .meta({ id: 'Modality', description: 'How sure the text itself is.' });

export const Role = z
  .strictObject({
    id: Id,
    person: Id,
    title: z.string().nullable(),
    titleText: z.string().nullable(),
    organization: Id.nullable(),
    change: RoleChange,
    modality: Modality,
    trigger: z.string().nullable(),
    date: Period.nullable(),
    announced: Period.nullable(),
    reason: z.string().optional(),
    reportsTo: Id.optional(),
    succeeds: Id.optional(),
    implied: z.array(z.string()),
    evidence,
  })
  .meta({ id: 'Role' });

export const Business = z
  .strictObject({ id: Id, name: z.string().min(1), units: z.array(Id), evidence })
  .meta({ id: 'Business' });

export const Bound = z.enum(['eq', 'gt', 'gte', 'lt', 'lte', 'between']);

export const Figure = z
  .strictObject({
    id: Id,
    metric: z.string().nullable(),
    subject: z.string().nullable(),
    subjectRef: Id.nullable(),
    value: Decimal.nullable(),
    min: Decimal.nullable(),
    max: Decimal.nullable(),
    unit: z.string().min(1),
    measure: z.string().optional(),
    approximate: z.boolean(),
    bound: Bound,
    change: z.enum(['yoy', 'qoq', 'growth', 'decline']).nullable().optional(),
    of: z.string().optional(),
    period: Period.nullable(),
    text: z.string(),
    implied: z.array(z.string()),
    evidence,
  })
  .meta({ id: 'Figure' });

export const EventType = z.enum([
  'unit.established',
  'unit.merged',
  'unit.split',
  'unit.renamed',
  'unit.moved',
  'unit.dissolved',
  'unit.upgraded',
  'unit.retained',
  'person.appointed',
  'person.left',
  'person.moved',
  'person.retained',
]);

export const OrganizationEvent = z
  .strictObject({
    id: Id,
    type: EventType,
    date: Period.nullable(),
    modality: Modality,
    sources: z.array(Id),
    results: z.array(Id),
    roles: z.array(Id),
    evidence,
  })
  .meta({ id: 'Event' });

export const Quote = z
  .strictObject({ id: Id, speaker: Id.nullable(), text: z.string(), evidence })
  .meta({ id: 'Quote' });

export const Diagnostic = z
  .strictObject({
    severity: z.enum(['info', 'warning', 'error']),
    code: z.string().min(1),
    message: z.string(),
    span: z.tuple([Offset, Offset]).optional(),
  })
  .meta({ id: 'Diagnostic' });

export const DocumentHead = z
  .strictObject({
    id: Id,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    path: z.string().optional(),
    uri: z.string().optional(),
    mediaType: z.string(),
    encoding: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: z.strictObject({
      value: z.string().nullable(),
      basis: z.enum(['given', 'text', 'filename', 'none']),
    }),
    length: Offset,
    offsetUnit: z.enum(['utf16', 'codepoint']),
  })
  .meta({ id: 'Document' });

export const Record = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.string(),
    document: DocumentHead,
    producer: z.strictObject({ name: z.string(), version: z.string(), rules: z.string(), segmenter: z.string() }),
    organizations: z.array(Organization),
    units: z.array(Unit),
    groups: z.array(Group),
    people: z.array(Person),
    roles: z.array(Role),
    businesses: z.array(Business),
    figures: z.array(Figure),
    events: z.array(OrganizationEvent),
    quotes: z.array(Quote),
    diagnostics: z.array(Diagnostic),
  })
  .meta({ id: 'Record', title: 'zongheng record', description: 'What one Chinese corporate announcement says.' });

export type Evidence = z.infer<typeof Evidence>;
export type Period = z.infer<typeof Period>;
export type AliasKind = z.infer<typeof AliasKind>;
export type Alias = z.infer<typeof Alias>;
export type Organization = z.infer<typeof Organization>;
export type Unit = z.infer<typeof Unit>;
export type UnitStatus = z.infer<typeof UnitStatus>;
export type Group = z.infer<typeof Group>;
export type Person = z.infer<typeof Person>;
export type Role = z.infer<typeof Role>;
export type RoleChange = z.infer<typeof RoleChange>;
export type Modality = z.infer<typeof Modality>;
export type Business = z.infer<typeof Business>;
export type Bound = z.infer<typeof Bound>;
export type Figure = z.infer<typeof Figure>;
export type EventType = z.infer<typeof EventType>;
export type OrganizationEvent = z.infer<typeof OrganizationEvent>;
export type Quote = z.infer<typeof Quote>;
export type Diagnostic = z.infer<typeof Diagnostic>;
export type DocumentHead = z.infer<typeof DocumentHead>;
export type Record = z.infer<typeof Record>;
