import { EntitySchema } from '@mikro-orm/core';
import { Field, ID, ObjectType } from 'type-graphql';

import { Division, Industry } from './reference.ts';

const optional = { nullable: true } as const;

@ObjectType()
export class Subject {
  @Field(() => ID)
  id!: string;
  @Field(() => String, optional)
  code!: string | null;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => String)
  status!: string;
  @Field(() => String, optional)
  enterpriseType!: string | null;
  @Field(() => String, optional)
  legalRepresentative!: string | null;
  @Field(() => String, optional)
  address!: string | null;
  @Field(() => String, optional)
  registeredCapital!: string | null;
  @Field(() => String, optional)
  businessScope!: string | null;
  @Field(() => String, optional)
  registeredOn!: string | null;
  @Field(() => Division, optional)
  registeredAt!: Division | null;
  @Field(() => Division, optional)
  division!: Division | null;
  @Field(() => Industry, optional)
  industry!: Industry | null;
  @Field(() => Subject, optional)
  parent!: Subject | null;
}

export class FormerName {
  subjectId!: string;
  recordedFrom!: Date;
  recordedTo!: Date;
  name!: string;
}

export class Market {
  subjectId!: string;
  typeCode!: string;
  name!: string;
}

@ObjectType()
export class Relation {
  subjectId!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => Subject)
  subject!: Subject;
  @Field(() => String, optional)
  since!: string | null;
  @Field(() => String, optional)
  until!: string | null;
}

const text = { type: 'text' } as const;
const maybe = { type: 'text', nullable: true } as const;
const key = { type: 'uuid', primary: true } as const;
const division = (fieldName: string) =>
  ({ kind: 'm:1', entity: () => Division, fieldName, nullable: true }) as const;

export const subjectEntities = [
  new EntitySchema({
    class: Subject,
    schema: 'peer',
    properties: {
      ...{ id: key, code: maybe, name: text, kind: text, status: text, enterpriseType: maybe },
      ...{ legalRepresentative: maybe, address: maybe, registeredCapital: maybe, businessScope: maybe },
      registeredOn: { type: 'date', nullable: true },
      registeredAt: division('registered_at_code'),
      division: division('division_code'),
      industry: { kind: 'm:1', entity: () => Industry, fieldName: 'industry_code', nullable: true },
      parent: { kind: 'm:1', entity: () => Subject, fieldName: 'parent_id', nullable: true },
    },
  }),
  new EntitySchema({
    class: FormerName,
    schema: 'peer',
    properties: {
      ...{ subjectId: key, name: text },
      recordedFrom: { type: 'datetime', primary: true },
      recordedTo: { type: 'datetime' },
    },
  }),
  new EntitySchema({
    class: Market,
    schema: 'peer',
    properties: { subjectId: key, typeCode: { type: 'text', primary: true }, name: text },
  }),
  new EntitySchema({
    class: Relation,
    schema: 'peer',
    properties: {
      subjectId: key,
      kind: { type: 'text', primary: true },
      subject: { kind: 'm:1', entity: () => Subject, fieldName: 'other_subject_id', primary: true },
      since: { type: 'date', nullable: true },
      until: { type: 'date', nullable: true },
    },
  }),
];
