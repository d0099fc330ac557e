import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { zeroReports } from '../reads/sources.ts';

/** 零报送 */
@Refetched(zeroReports)
@ObjectType({ implements: Node, description: 'A department’s word that nothing arose in a month 零报送.' })
export class ZeroReport extends Node {
  @Field(() => Department, { description: 'Who declares 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => RecordType, { description: 'Of what 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => DateScalar, { description: 'First day of the month 月份.' })
  readonly month!: string;

  @Field(() => String, { description: 'Reviewer who signed 签报人.' })
  readonly declarerName!: string;

  @Field(() => DateTimeScalar, { description: 'When 签报时间.' })
  readonly declaredAt!: string;

  @Field(() => Boolean, {
    description: 'Counts: not taken back, and no decision of that month came or was found since 是否有效.',
  })
  @Reads(expression((row) => sql`zero_report_stands(${row.column('id')})`))
  readonly stands!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was taken back; null: it holds 撤回日期.',
  })
  readonly withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back 撤回理由.' })
  readonly withdrawnReason!: string | null;
}

/** A page of zero reports. */
export const ZeroReportConnection = connectionOf(() => ZeroReport, 'ZeroReport', '零报送');
