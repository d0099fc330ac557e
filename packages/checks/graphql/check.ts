import { Department, departments, Matter, matters, RecordType, recordTypes } from '@xintu/catalogue';
import {
  all,
  column,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  list,
  Node,
  Reads,
  Refetched,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Measure, measures } from '@xintu/records';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import {
  checkAnswers,
  checkCandidates,
  checkConfirmations,
  checkCoverage,
  checkDecisions,
  checkedRecords,
  checkFeedback,
  checkMeasures,
  checkResults,
  checks,
} from '../reads/sources.ts';
import { changedSince, isOfShownMeasure, shownHits, shownOutcome } from '../reads/still-holds.ts';
import { CheckMatch, CheckOutcome, CheckStatus, NotCarriedOut } from './enums.ts';

const ofCheck = (here: Row, there: Row): Sql => sql`${there.column('check_id')} = ${here.column('id')}`;
const ofResult = (here: Row, there: Row): Sql =>
  sql`${there.column('check_id')} = ${here.column('check_id')} and ${there.column('result_id')} = ${here.column('id')}`;
const ofFeedback = (here: Row, there: Row): Sql =>
  sql`${there.column('check_id')} = ${here.column('check_id')} and ${there.column('feedback_id')} = ${here.column('id')}`;

const recordType = first(
  recordTypes,
  (here, there) => sql`${there.column('code')} = ${here.column('type_code')}`,
);

/** 核查范围 */
@ObjectType({ description: 'A record type that a check looked at 核查范围.' })
export class CheckCoverage {
  @Field(() => RecordType, { description: 'Record type 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which records of the type were handed in; null: none ever was 归集截至.',
  })
  readonly upTo!: string | null;
}

/** 候选主体 */
@ObjectType({ description: 'Somebody who may be meant 候选主体.' })
export class CheckCandidate {
  @Field(() => Int, { description: 'Its place among them, to confirm it by 候选主体序号.' })
  readonly position!: number;

  @Field(() => String, { nullable: true, description: 'Credit code; null: it has none 统一社会信用代码.' })
  readonly code!: string | null;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Why 匹配理由.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`case when ${reader.language} = 'en' then ${row.column('english_reason')} else ${row.column('reason')} end`,
    ),
  )
  readonly reason!: string;
}

/** 命中信息 */
@ObjectType({ implements: Node, description: 'A record that counts in a check 命中信息.' })
export class CheckedRecord extends Node {
  @Field(() => ID, { description: 'Identifier of the record 信息标识.' })
  @Reads(column('record_id'))
  declare readonly id: string;

  @Field(() => RecordType, { description: 'Record type 信用信息事项.' })
  @Reads(recordType)
  readonly type!: RecordType;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Document number 文书号.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string;

  @Field(() => String, { nullable: true, description: 'Severity; null: not known, or none 失信程度.' })
  readonly severity!: string | null;

  @Field(() => Boolean, { description: 'Whether an objection was running 异议中.' })
  readonly underObjection!: boolean;

  @Field(() => Department, { description: 'Authority 决定机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department;
}

/** 适用措施 */
@ObjectType({ description: 'A measure that the law attaches to what was found 适用措施.' })
export class CheckMeasure {
  @Field(() => ID, { description: 'Identifier, for the feedback 标识.' })
  readonly id!: string;

  @Field(() => Measure, { description: 'The measure 奖惩措施.' })
  @Reads(first(measures, (here, there) => sql`${there.column('code')} = ${here.column('measure_code')}`))
  readonly measure!: Measure;

  @Field(() => [CheckedRecord], { description: 'What it rests on, as far as it is still shown 依据的信息.' })
  @Reads(
    list(
      checkedRecords,
      (here, there) => sql`${there.column('check_id')} = ${here.column('check_id')}
        and ${there.column('result_id')} = ${here.column('result_id')}
        and ${there.column('record_id')} = any(${here.column('because')})`,
    ),
  )
  readonly because!: readonly CheckedRecord[];
}

/** 主体确认 */
@ObjectType({ description: 'Who is meant, as an officer said 主体确认.' })
export class CheckConfirmation {
  @Field(() => Int, {
    nullable: true,
    description: 'Position of the candidate; null: none of them is meant 候选主体序号.',
  })
  readonly candidate!: number | null;

  @Field(() => String, { description: 'Why 确认理由.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: 'When 确认时间.' })
  readonly confirmedAt!: string;

  @Field(() => String, { description: 'Who 确认人.' })
  readonly confirmerName!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The check of the confirmed subject; null: none is meant 后续核查标识.',
  })
  readonly nextCheckId!: string | null;
}

/** 核查结果 */
@ObjectType({ description: 'What a check found about one subject 核查结果.' })
export class CheckResult {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'The code asked for 所填代码.' })
  @Reads(column('given_code'))
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'The name asked for 所填名称.' })
  @Reads(column('given_name'))
  readonly name!: string | null;

  @Field(() => CheckOutcome, {
    description: 'What was found, as far as it still holds 核查结论.',
  })
  @Reads(expression(shownOutcome))
  readonly outcome!: keyof typeof CheckOutcome;

  @Field(() => CheckMatch, { nullable: true, description: 'How the subject was found 匹配方式.' })
  readonly matchedBy!: keyof typeof CheckMatch | null;

  @Field(() => [CheckCandidate], { description: 'Those who may be meant 候选主体.' })
  @Reads(list(checkCandidates, ofResult))
  readonly candidates!: readonly CheckCandidate[];

  @Field(() => CheckConfirmation, {
    nullable: true,
    description: 'Who is meant; null: nothing was in doubt, or nobody has said so yet 主体确认.',
  })
  @Reads(first(checkConfirmations, ofResult))
  readonly confirmation!: CheckConfirmation | null;

  @Field(() => Subject, { nullable: true, description: 'The subject; null: not known 信用主体.' })
  @Reads(first(subjects, (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`))
  readonly subject!: Subject | null;

  @Field(() => [CheckedRecord], {
    description: 'The records that count, as they were found; what ended since is left out 命中信息.',
  })
  @Reads(list(checkedRecords, ofResult))
  readonly records!: readonly CheckedRecord[];

  @Field(() => [CheckMeasure], {
    description: 'Measures that apply, as far as what they rest on still holds 适用措施.',
  })
  @Reads(list(checkMeasures, ofResult))
  readonly measures!: readonly CheckMeasure[];
}

/** 结果标识 */
@ObjectType({ description: 'Which measure of a check is meant 核查措施.' })
export class CheckResultMeasure {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;
}

/** 处理结果 */
@ObjectType({ description: 'The decision on one subject of a check 处理结果.' })
export class CheckDecision {
  @Field(() => CheckResult, { description: 'On which subject 核查对象.' })
  @Reads(
    first(
      checkResults,
      (here, there) => sql`${there.column('check_id')} = ${here.column('check_id')}
        and ${there.column('id')} = ${here.column('result_id')}`,
    ),
  )
  readonly result!: CheckResult;

  @Field(() => String, { description: 'What was decided 处理决定.' })
  readonly decision!: string;

  @Field(() => String, { nullable: true, description: 'Document number 文书号.' })
  readonly documentNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string | null;
}

/** 措施执行 */
@ObjectType({ description: 'What was done with a measure 措施执行情况.' })
export class CheckAnswer {
  @Field(() => CheckMeasure, { description: 'The measure 适用措施.' })
  @Reads(
    first(
      checkMeasures,
      (here, there) => sql`${there.column('check_id')} = ${here.column('check_id')}
        and ${there.column('id')} = ${here.column('measure_id')}`,
    ),
  )
  readonly resultMeasure!: CheckMeasure;

  @Field(() => Boolean, { description: 'Whether it was carried out 是否执行.' })
  readonly carriedOut!: boolean;

  @Field(() => NotCarriedOut, { nullable: true, description: 'Why not 未执行原因.' })
  readonly reasonCode!: keyof typeof NotCarriedOut | null;

  @Field(() => String, { nullable: true, description: 'The reason in words 原因说明.' })
  readonly reason!: string | null;
}

/** 反馈 */
@ObjectType({ description: 'What was said of a check; later entries correct earlier ones 核查反馈.' })
export class CheckFeedback {
  @Field(() => DateTimeScalar, { description: 'When 反馈时间.' })
  readonly recordedAt!: string;

  @Field(() => String, { description: 'Who 反馈人.' })
  readonly recorderName!: string;

  @Field(() => [CheckDecision], { description: 'Decisions on the subjects 处理结果.' })
  @Reads(list(checkDecisions, ofFeedback))
  readonly decisions!: readonly CheckDecision[];

  @Field(() => [CheckAnswer], { description: 'What was done with the measures 措施执行情况.' })
  @Reads(
    list(checkAnswers, (here, there, context) =>
      all([ofFeedback(here, there), isOfShownMeasure(there, context)]),
    ),
  )
  readonly measures!: readonly CheckAnswer[];
}

/** 信用核查 */
@Refetched(checks)
@ObjectType({
  implements: Node,
  description: 'Credit check before a decision; never changed afterwards 信用核查.',
})
export class CreditCheck extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Number 核查编号.' })
  readonly number!: string;

  @Field(() => String, { description: 'Code by which it is verified 验证码.' })
  readonly verificationCode!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made 核查时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'What was known at this moment was looked at 数据截至.' })
  readonly asOf!: string;

  @Field(() => Matter, { description: 'Matter 办理事项.' })
  @Reads(first(matters, (here, there) => sql`${there.column('code')} = ${here.column('matter_code')}`))
  readonly matter!: Matter;

  @Field(() => String, { description: 'Case number of the business 办件编号.' })
  readonly reference!: string;

  @Field(() => String, { nullable: true, description: 'Stage of the business 办理环节.' })
  readonly stage!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was made 核查理由.' })
  readonly reason!: string | null;

  @Field(() => Department, { description: 'Who checked 核查单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => String, { description: 'Name of the officer 核查人员.' })
  readonly creatorName!: string;

  @Field(() => CheckStatus, { description: 'Whether everything was said 反馈状态.' })
  readonly status!: keyof typeof CheckStatus;

  @Field(() => Int, { description: 'How many subjects 核查对象数.' })
  @Reads(column('subjects'))
  readonly subjectCount!: number;

  @Field(() => Int, {
    description: 'On how many of them something counted, as far as it still holds 命中对象数.',
  })
  @Reads(expression(shownHits))
  readonly hitCount!: number;

  @Field(() => Boolean, {
    description: 'Whether other facts are on record today about those checked 核查后有变化.',
  })
  @Reads(expression(changedSince))
  readonly changedSince!: boolean;

  @Field(() => String, {
    description: 'Root of the hash tree over results and records, hexadecimal 结果哈希.',
  })
  @Reads(expression((row) => sql`encode(${row.column('tree_root')}, 'hex')`))
  readonly digest!: string;

  @Field(() => [CheckCoverage], { description: 'What was looked at 核查范围.' })
  @Reads(list(checkCoverage, ofCheck))
  readonly coverage!: readonly CheckCoverage[];

  @Field(() => [CheckResult], { description: 'Results, in the order asked 核查结果.' })
  @Reads(list(checkResults, ofCheck, 2_000))
  readonly results!: readonly CheckResult[];

  @Field(() => [CheckFeedback], { description: 'What was said of it, oldest first 核查反馈.' })
  @Reads(list(checkFeedback, ofCheck))
  readonly feedback!: readonly CheckFeedback[];
}

/** A page of checks. */
export const CreditCheckConnection = connectionOf(() => CreditCheck, 'CreditCheck', '信用核查');
