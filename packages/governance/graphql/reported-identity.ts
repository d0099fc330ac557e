import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import { connectionOf, DateScalar, first, Reads, sql } from '@xintu/graph';
import { ProblemDatum, problemData } from '@xintu/intake';
import { CreditRecord, records } from '@xintu/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** 报送明细 */
@ObjectType({ description: 'One identity behind the figures of handing in 报送明细.' })
export class ReportedIdentity {
  @Field(() => ID, { description: 'Identifier of the record, or of the problem datum 标识.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'First handed in 首次报送日期.' })
  readonly receivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First accepted; null: not yet 首次入库日期.' })
  readonly acceptedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Decided; null: not readable 决定日期.' })
  readonly decidedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the limit 报送截止日期.' })
  readonly dueOn!: string | null;

  @Field(() => Boolean, { description: 'Accepted by the last day of the period 是否入库.' })
  readonly accepted!: boolean;

  @Field(() => Boolean, { description: 'After the limit 是否迟报.' })
  readonly late!: boolean;

  @Field(() => Boolean, { description: 'Not accepted when it was first handed in 首次报送是否有误.' })
  readonly flawed!: boolean;

  @Field(() => Boolean, { description: 'Waits for the department’s reviewer 是否待单位内审核.' })
  readonly awaitingReview!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the department leaves it out; null: it does not 忽略理由.',
  })
  readonly ignoredReason!: string | null;

  @Field(() => CreditRecord, {
    nullable: true,
    description: 'The record; null: there is none, or the reader may not see it 信用信息.',
  })
  @Reads(
    first(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly record!: CreditRecord | null;

  @Field(() => ProblemDatum, {
    nullable: true,
    description: 'Its first problem; null: there is none, or the reader may not see it 问题数据.',
  })
  @Reads(first(problemData, (here, there) => sql`${there.column('id')} = ${here.column('problem_id')}`))
  readonly problem!: ProblemDatum | null;
}

/** A page of identities. */
export const ReportedIdentityConnection = connectionOf(
  () => ReportedIdentity,
  'ReportedIdentity',
  '报送明细',
);

/** 未报送月份 */
@ObjectType({ description: 'A month of which a department said nothing 未报送月份.' })
export class UnreportedMonth {
  @Field(() => Department, { description: 'Who hands in 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => RecordType, { description: 'What 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => DateScalar, { description: 'First day of the month 月份.' })
  readonly month!: string;
}

/** A page of months. */
export const UnreportedMonthConnection = connectionOf(() => UnreportedMonth, 'UnreportedMonth', '未报送月份');

/** 文号缺口 */
@ObjectType({ description: 'Numbers that are missing in a series of document numbers 文号缺口.' })
export class DocumentNumberGap {
  @Field(() => String, { description: 'The series, such as 吉市文罚决〔2026〕 文号系列.' })
  readonly series!: string;

  @Field(() => Int, { description: 'First number that is missing 缺口起号.' })
  readonly firstMissing!: number;

  @Field(() => Int, { description: 'Last number that is missing 缺口止号.' })
  readonly lastMissing!: number;

  @Field(() => String, { description: 'The document before 前一文号.' })
  readonly before!: string;

  @Field(() => String, { description: 'The document behind 后一文号.' })
  readonly after!: string;
}

/** A page of gaps. */
export const DocumentNumberGapConnection = connectionOf(
  () => DocumentNumberGap,
  'DocumentNumberGap',
  '文号缺口',
);
