import { nameInLanguage } from '@xintu/catalogue';
import {
  connectionOf,
  DateScalar,
  expression,
  first,
  list,
  Node,
  type PlanContext,
  Reads,
  Refetched,
  type Row,
  sql,
  type Sql,
  value,
} from '@xintu/graph';
import { CreditRecord, records } from '@xintu/records';
import { Subject, subjects } from '@xintu/subjects';
import { Field, Float, Int, ObjectType } from 'type-graphql';

import {
  evaluationOutcomes,
  evaluationPoints,
  evaluationRuns,
  maySeePoints,
  schemeIndicators,
} from '../reads/sources.ts';
import { EvaluationReasonKind } from './enums.ts';
import { EvaluationRun, schemeOfRow } from './run.ts';
import { EvaluationScheme } from './scheme.ts';

const subjectOf = first(
  subjects,
  (here: Row, there: Row) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
);

/** 评分依据: the text is that of the record, as far as the reader may see it still. */
@ObjectType({ description: 'One reason of a result, with the record behind it 评分依据.' })
export class EvaluationPoint {
  @Field(() => EvaluationReasonKind, { description: 'Kind 类型.' })
  readonly kind!: keyof typeof EvaluationReasonKind;

  @Field(() => String, { description: 'Code of the indicator 指标代码.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Name of the indicator 指标名称.' })
  @Reads(
    value(
      schemeIndicators,
      (here, there) =>
        sql`(${there.column('scheme_code')}, ${there.column('scheme_version')}, ${there.column('code')})
          = (${here.column('scheme_code')}, ${here.column('scheme_version')}, ${here.column('code')})`,
      nameInLanguage,
    ),
  )
  readonly name!: string | null;

  @Field(() => Float, { description: 'What it adds, or takes away below zero 得分.' })
  @Reads(expression((row) => sql`${row.column('points')}::double precision`))
  readonly points!: number;

  @Field(() => Float, { description: 'The same without decay and cap 原始分值.' })
  @Reads(expression((row) => sql`${row.column('full_points')}::double precision`))
  readonly fullPoints!: number;

  @Field(() => Int, { nullable: true, description: 'Place among all, where places count 排名.' })
  readonly rank!: number | null;

  @Field(() => CreditRecord, {
    nullable: true,
    description: 'The record; null once it ended for the reader, or is not for the reader 信用信息.',
  })
  @Reads(
    first(
      records,
      (here, there) =>
        sql`(${there.column('subject_id')}, ${there.column('record_id')}) = (${here.column('subject_id')}, ${here.column('record_id')})`,
    ),
  )
  readonly record!: CreditRecord | null;
}

const shownPoints = (column: string) =>
  expression((row: Row, context: PlanContext): Sql => {
    const points = sql`${row.column(column)}::double precision`;
    return sql`case when ${maySeePoints(row, context)} then ${points} end`;
  });

/** 评价结果 */
@Refetched(evaluationOutcomes)
@ObjectType({
  implements: Node,
  description:
    'Grade of an organisation that was computed here; it never stands for a received one 评价结果.',
})
export class ComputedEvaluation extends Node {
  @Field(() => Subject, { description: 'Whom it grades 信用主体.' })
  @Reads(subjectOf)
  readonly subject!: Subject;

  @Field(() => EvaluationScheme, { description: 'The version that computed 评价方案.' })
  @Reads(schemeOfRow)
  readonly scheme!: EvaluationScheme;

  @Field(() => EvaluationRun, { description: 'The run it is of 评价测算.' })
  @Reads(first(evaluationRuns, (here, there) => sql`${there.column('id')} = ${here.column('run_id')}`))
  readonly run!: EvaluationRun;

  @Field(() => DateScalar, { description: 'Day of the evaluation 评价日期.' })
  readonly day!: string;

  @Field(() => String, { description: 'Period 评价周期.' })
  readonly period!: string;

  @Field(() => String, { description: 'Grade 等级.' })
  readonly grade!: string;

  @Field(() => String, { nullable: true, description: 'What graded directly; null: the points 直接判级项.' })
  readonly directGrade!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the one in force 是否有效.' })
  @Reads(
    expression(
      (row, { today }) =>
        sql`evaluation_in_force(${row.column('subject_id')}, ${row.column('run_id')}, ${today})`,
    ),
  )
  readonly inForce!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Points, for the department and the subject only 总分.',
  })
  @Reads(shownPoints('total'))
  readonly total!: number | null;

  @Field(() => String, { nullable: true, description: 'Grade in force before, for the same readers 原等级.' })
  @Reads(
    expression(
      (row, context) => sql`case when ${maySeePoints(row, context)} then ${row.column('before_grade')} end`,
    ),
  )
  readonly beforeGrade!: string | null;

  @Field(() => Float, { nullable: true, description: 'Points in force before, for the same readers 原总分.' })
  @Reads(shownPoints('before_total'))
  readonly beforeTotal!: number | null;

  @Field(() => [EvaluationPoint], { description: 'Why, point by point; for the same readers 评分说明.' })
  @Reads(
    list(
      evaluationPoints,
      (here, there, context) =>
        sql`(${there.column('subject_id')}, ${there.column('run_id')}) = (${here.column('subject_id')}, ${here.column('run_id')})
          and ${maySeePoints(here, context)}`,
      500,
    ),
  )
  readonly points!: readonly EvaluationPoint[];
}

/** A page of results. */
export const ComputedEvaluationConnection = connectionOf(
  () => ComputedEvaluation,
  'ComputedEvaluation',
  '评价结果',
);
