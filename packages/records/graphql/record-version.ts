import {
  Access,
  column,
  connectionOf,
  DateTimeScalar,
  expression,
  list,
  type PlanContext,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { recordChanges } from '../reads/sources.ts';

/** What a field said; record types, authorities and lists by their names. Choices are left to who shows them. */
const inWords =
  (side: 'before' | 'after') =>
  (row: Row, { reader }: PlanContext): Sql => {
    const value = row.column(side);
    const name = sql`case when ${reader.language} = 'en' then x.english_name else x.name end`;
    return sql`coalesce(case ${row.column('code')}
      when 'recordType' then (select ${name} from record_type x where x.code = ${value})
      when 'list' then (select ${name} from list x where x.code = ${value})
      when 'authority' then (select x.name from department x where x.code = ${value}) end, ${value})`;
  };

/** 字段变更 */
@ObjectType({ description: 'What a version changed in one field 字段变更.' })
export class FieldChange {
  @Field(() => String, { description: 'Field: a name of the graph, or the code of a further field 字段.' })
  @Reads(column('code'))
  readonly field!: string;

  @Reads(expression(inWords('before')))
  @Field(() => String, { nullable: true, description: 'Before, personal identifiers masked 变更前.' })
  readonly before!: string | null;

  @Reads(expression(inWords('after')))
  @Field(() => String, { nullable: true, description: 'After, personal identifiers masked 变更后.' })
  readonly after!: string | null;
}

/** 信息版本 */
@ObjectType({ description: 'What was known of a record from one moment to another 信息版本.' })
export class RecordVersion {
  @Field(() => DateTimeScalar, { description: 'When it became known 记录时间.' })
  readonly recordedFrom!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it was the known one; null: still 失效时间.',
  })
  @Reads(expression((row) => sql`nullif(${row.column('recorded_to')}, 'infinity')`))
  readonly recordedTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who recorded it; only for the authority, the provider and auditors 记录人.',
  })
  @Access('AUTHORISED')
  @Reads(
    expression(
      (
        row,
        { reader },
      ) => sql`case when array[${row.column('authority_code')}, ${row.column('provider_code')}] && ${reader.departments}
        or 'auditor' = any(${reader.roles}) then person_of_actor(${row.column('recorded_by')}) end`,
    ),
  )
  readonly recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null: handed in for the first time 变更原因.' })
  @Reads(column('change_reason'))
  readonly reason!: string | null;

  @Field(() => [FieldChange], {
    description: 'Field by field, against the version before as far as the reader may see that one 变更内容.',
  })
  @Reads(
    list(
      recordChanges,
      (
        here,
        there,
      ) => sql`(${there.column('subject_id')}, ${there.column('record_id')}, ${there.column('recorded_from')})
        = (${here.column('subject_id')}, ${here.column('record_id')}, ${here.column('recorded_from')})`,
    ),
  )
  readonly changes!: readonly FieldChange[];
}

/** A page of versions. */
export const RecordVersionConnection = connectionOf(() => RecordVersion, 'RecordVersion', '信息版本');
