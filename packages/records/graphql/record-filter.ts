import { RecordKind } from '@xintu/catalogue';
import {
  all,
  any,
  type Arguments,
  DateScalar,
  exists,
  type PlanContext,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { normaliseName } from '@xintu/kernel';
import { subjectNames, subjects } from '@xintu/subjects';
import { Field, InputType } from 'type-graphql';

import { awaitsDisclosure, publicityStatus, standing } from '../reads/derived.ts';
import { PublicityStatus, RecordStanding } from './enums.ts';

/** 筛选条件 of a department's records. All that are given must hold. */
@InputType({ description: 'Filter of records 筛选条件.' })
export class RecordFilter {
  @Field(() => [String], { nullable: true, description: 'Codes of record types 信用信息事项.' })
  readonly recordTypes?: readonly string[] | null;

  @Field(() => [RecordKind], { nullable: true, description: 'Kinds 信息类别.' })
  readonly kinds?: readonly (keyof typeof RecordKind)[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Decided on or after 决定日期起.' })
  readonly decidedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Decided on or before 决定日期止.' })
  readonly decidedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Part of the subject’s name or of the document number, or a credit code or its beginning 关键词.',
  })
  readonly text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an objection runs 异议处理中.' })
  readonly underObjection?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they wait for the review before publication 是否待公开前审查.',
  })
  readonly awaitingDisclosure?: boolean | null;

  @Field(() => [RecordStanding], { nullable: true, description: 'What they mean today 效力状态.' })
  readonly standing?: readonly (keyof typeof RecordStanding)[] | null;

  @Field(() => [PublicityStatus], { nullable: true, description: 'State of publicity 公示状态.' })
  readonly publicity?: readonly (keyof typeof PublicityStatus)[] | null;
}

function property(given: unknown, key: keyof RecordFilter): unknown {
  return typeof given === 'object' && given !== null ? Reflect.get(given, key) : undefined;
}

function isGiven(args: Arguments, key: keyof RecordFilter): boolean {
  return args.shape('filter', (given) => String((property(given, key) ?? null) !== null)) === 'true';
}

const escaped = (text: string) => text.replaceAll(/[%_\\]/g, '\\$&');
const containing = (text: string) => `%${escaped(text)}%`;

type Condition = (
  filter: (type: string, read?: (given: unknown) => unknown) => Sql,
  row: Row,
  context: PlanContext,
) => Sql;

const conditions: Readonly<Record<keyof RecordFilter, Condition>> = {
  recordTypes: (filter, row) => sql`${row.column('type_code')} = any(${filter('text[]')})`,
  kinds: (filter, row) => sql`upper(${row.column('kind')}) = any(${filter('text[]')})`,
  decidedFrom: (filter, row) => sql`${row.column('decided_on')} >= ${filter('date')}`,
  decidedTo: (filter, row) => sql`${row.column('decided_on')} <= ${filter('date')}`,
  underObjection: (filter, row) => sql`${row.column('under_objection')} = ${filter('boolean')}`,
  awaitingDisclosure: (filter, row, context) => sql`${awaitsDisclosure(row, context)} = ${filter('boolean')}`,
  standing: (filter, row, context) => sql`(${standing(row, context)}) = any(${filter('text[]')})`,
  publicity: (filter, row, context) =>
    sql`${row.column('publicity_decision')} is not null and (${publicityStatus(row, context)}) = any(${filter('text[]')})`,
  text: (filter, row, context) => {
    const part = filter('text', (given) => containing(String(given).trim()));
    const namePart = filter('text', (given) => containing(normaliseName(String(given))));
    const code = filter('text', (given) => `${escaped(String(given).trim().toUpperCase())}%`);
    const ofSubject = (there: Row) => sql`${there.column('subject_id')} = ${row.column('subject_id')}`;
    return any([
      sql`${row.column('document_number')} like ${part}`,
      exists(
        subjectNames,
        (name) => sql`${ofSubject(name)} and ${name.column('normalised')} like ${namePart}`,
        context,
      ),
      exists(
        subjects,
        (subject) => sql`${ofSubject(subject)} and ${subject.column('code')} like ${code}`,
        context,
      ),
    ]);
  },
};

function isFilterKey(key: string): key is keyof RecordFilter {
  return key in conditions;
}

/** The conditions of a `filter` argument. */
export function filterCondition(args: Arguments, row: Row, context: PlanContext): Sql {
  const given = Object.keys(conditions)
    .filter(isFilterKey)
    .filter((key) => isGiven(args, key));
  return all(
    given.map((key) => {
      let part = 0;
      const filter = (type: string, read: (value: unknown) => unknown = (value) => value) =>
        args.slot('filter', type, (whole) => read(property(whole, key)), `${key}-${String((part += 1))}`);
      return conditions[key](filter, row, context);
    }),
  );
}
