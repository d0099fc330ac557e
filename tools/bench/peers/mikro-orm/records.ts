import { EntitySchema } from '@mikro-orm/core';
import { Field, Float, ID, ObjectType } from 'type-graphql';

import { Department, LegalBasis, List, Sector } from './reference.ts';

const optional = { nullable: true } as const;

/** A record of any kind, as the timeline shows it. */
@ObjectType('Record')
export class TimelineRecord {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  @Field(() => String)
  kind!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  documentNumber!: string;
  @Field(() => String)
  decidedOn!: string;
  @Field(() => Department)
  authority!: Department;
}

@ObjectType()
export class Licence {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  typeCode!: string;
  @Field(() => String)
  documentNumber!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, optional)
  category!: string | null;
  @Field(() => String, optional)
  content!: string | null;
  @Field(() => String, optional)
  certificateName!: string | null;
  @Field(() => String, optional)
  certificateNumber!: string | null;
  @Field(() => String)
  status!: string;
  @Field(() => String)
  decidedOn!: string;
  @Field(() => String, optional)
  validFrom!: string | null;
  @Field(() => String, optional)
  validTo!: string | null;
  @Field(() => Boolean)
  underObjection!: boolean;
  qualificationCategory!: string | null;
  qualificationGrade!: string | null;
  @Field(() => Department)
  authority!: Department;
  @Field(() => Department)
  provider!: Department;
}

@ObjectType()
export class Penalty {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  @Field(() => String)
  documentNumber!: string;
  @Field(() => String, optional)
  violation!: string | null;
  @Field(() => String, optional)
  facts!: string | null;
  @Field(() => String, optional)
  grounds!: string | null;
  @Field(() => [String])
  categories!: string[];
  @Field(() => String, optional)
  content!: string | null;
  @Field(() => String, optional)
  fineAmount!: string | null;
  @Field(() => String, optional)
  confiscatedAmount!: string | null;
  @Field(() => String, optional)
  certificatesAffected!: string | null;
  @Field(() => String, optional)
  procedure!: string | null;
  @Field(() => String, optional)
  severity!: string | null;
  @Field(() => String)
  decidedOn!: string;
  @Field(() => Boolean)
  underObjection!: boolean;
  @Field(() => Boolean)
  underReview!: boolean;
  publicityStatus!: string;
  publicityReason!: string | null;
  publicityFrom!: string | null;
  publicityUntil!: string | null;
  repairableFrom!: string | null;
  publicityProvisional!: boolean;
  publicityRule!: string;
  publicityRuleVersion!: string;
  @Field(() => Department)
  authority!: Department;
  @Field(() => Department)
  provider!: Department;
}

@ObjectType()
export class Listing {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  typeCode!: string;
  listGroup!: string;
  @Field(() => List)
  list!: List;
  @Field(() => LegalBasis)
  legalBasis!: LegalBasis;
  @Field(() => String)
  status!: string;
  @Field(() => String)
  documentNumber!: string;
  @Field(() => String)
  decidedOn!: string;
  @Field(() => String)
  from!: string;
  @Field(() => String, optional)
  until!: string | null;
  @Field(() => Boolean)
  underObjection!: boolean;
  @Field(() => Boolean)
  underReview!: boolean;
  exitOn!: string | null;
  exitReason!: string | null;
  exitDocumentNumber!: string | null;
  @Field(() => Department)
  authority!: Department;
  @Field(() => Department)
  provider!: Department;
}

@ObjectType()
export class Commitment {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  @Field(() => String, optional)
  number!: string | null;
  @Field(() => String, optional)
  type!: string | null;
  @Field(() => String, optional)
  matter!: string | null;
  @Field(() => String)
  madeOn!: string;
  @Field(() => String, optional)
  dueOn!: string | null;
  @Field(() => String, optional)
  fulfilment!: string | null;
  @Field(() => Boolean)
  underObjection!: boolean;
  @Field(() => Department)
  provider!: Department;
}

@ObjectType()
export class Evaluation {
  @Field(() => ID)
  id!: string;
  subjectId!: string;
  typeCode!: string;
  @Field(() => Sector, optional)
  sector!: Sector | null;
  schemeCode!: string | null;
  schemeVersion!: string | null;
  @Field(() => String, optional)
  origin!: string | null;
  @Field(() => String, optional)
  period!: string | null;
  @Field(() => String, optional)
  grade!: string | null;
  @Field(() => Float, optional)
  score!: number | null;
  @Field(() => String)
  evaluatedOn!: string;
  @Field(() => String, optional)
  validUntil!: string | null;
  @Field(() => Boolean)
  underObjection!: boolean;
}

const id = { type: 'uuid', primary: true } as const;
const subjectId = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const maybe = { type: 'text', nullable: true } as const;
const day = { type: 'date' } as const;
const maybeDay = { type: 'date', nullable: true } as const;
const flag = { type: 'boolean' } as const;
const department = (fieldName: string) => ({ kind: 'm:1', entity: () => Department, fieldName }) as const;
const decided = { authority: department('authority_code'), provider: department('provider_code') };

export const recordEntities = [
  new EntitySchema({
    class: TimelineRecord,
    ...{ schema: 'peer', tableName: 'record' },
    properties: {
      ...{ id, subjectId, kind: text, title: text, documentNumber: text, decidedOn: day },
      authority: department('authority_code'),
    },
  }),
  new EntitySchema({
    class: Licence,
    schema: 'peer',
    properties: {
      ...{
        id,
        subjectId,
        typeCode: text,
        documentNumber: text,
        title: text,
        category: maybe,
        content: maybe,
      },
      ...{ certificateName: maybe, certificateNumber: maybe, status: text, decidedOn: day },
      ...{ validFrom: maybeDay, validTo: maybeDay, underObjection: flag },
      ...{ qualificationCategory: maybe, qualificationGrade: maybe, ...decided },
    },
  }),
  new EntitySchema({
    class: Penalty,
    schema: 'peer',
    properties: {
      ...{ id, subjectId, documentNumber: text, violation: maybe, facts: maybe, grounds: maybe },
      categories: { type: 'array' },
      content: maybe,
      fineAmount: { type: 'decimal', nullable: true },
      confiscatedAmount: { type: 'decimal', nullable: true },
      ...{ certificatesAffected: maybe, procedure: maybe, severity: maybe, decidedOn: day },
      ...{ underObjection: flag, underReview: flag, publicityStatus: text, publicityReason: maybe },
      ...{ publicityFrom: maybeDay, publicityUntil: maybeDay, repairableFrom: maybeDay },
      ...{ publicityProvisional: flag, publicityRule: text, publicityRuleVersion: text, ...decided },
    },
  }),
  new EntitySchema({
    class: Listing,
    schema: 'peer',
    properties: {
      ...{
        id,
        subjectId,
        typeCode: text,
        listGroup: text,
        status: text,
        documentNumber: text,
        decidedOn: day,
      },
      list: { kind: 'm:1', entity: () => List, fieldName: 'list_code' },
      legalBasis: { kind: 'm:1', entity: () => LegalBasis, fieldName: 'legal_basis_code' },
      from: { ...day, fieldName: 'listed_from' },
      until: { ...maybeDay, fieldName: 'listed_until' },
      ...{ underObjection: flag, underReview: flag, exitOn: maybeDay, exitReason: maybe },
      ...{ exitDocumentNumber: maybe, ...decided },
    },
  }),
  new EntitySchema({
    class: Commitment,
    schema: 'peer',
    properties: {
      ...{
        id,
        subjectId,
        number: maybe,
        matter: maybe,
        dueOn: maybeDay,
        fulfilment: maybe,
        underObjection: flag,
      },
      type: { ...maybe, fieldName: 'commitment_type' },
      madeOn: { ...day, fieldName: 'decided_on' },
      provider: department('provider_code'),
    },
  }),
  new EntitySchema({
    class: Evaluation,
    schema: 'peer',
    properties: {
      ...{ id, subjectId, typeCode: text, schemeCode: maybe, schemeVersion: maybe, origin: maybe },
      ...{ period: maybe, grade: maybe, underObjection: flag },
      sector: { kind: 'm:1', entity: () => Sector, fieldName: 'sector_code', nullable: true },
      score: { type: 'double', nullable: true },
      evaluatedOn: { ...day, fieldName: 'decided_on' },
      validUntil: { ...maybeDay, fieldName: 'valid_to' },
    },
  }),
];
