import { Department, departments } from '@xintu/catalogue';
import {
  column,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  first,
  list,
  Node,
  Reads,
  Refetched,
  type Row,
  sql,
} from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import { evaluationCounts, evaluationRuns, schemes } from '../reads/sources.ts';
import { EvaluationRunKind, EvaluationRunStatus } from './enums.ts';
import { EvaluationScheme } from './scheme.ts';

/** The version of a scheme that a row names. */
export const schemeOfRow = first(
  schemes,
  (here: Row, there: Row) =>
    sql`(${there.column('code')}, ${there.column('version')}) = (${here.column('scheme_code')}, ${here.column('scheme_version')})`,
);

/** 等级变化 */
@ObjectType({ description: 'How many organisations have a grade, and had which before 等级变化.' })
export class EvaluationCount {
  @Field(() => String, { nullable: true, description: 'Grade in force before; null: none 原等级.' })
  readonly beforeGrade!: string | null;

  @Field(() => String, { description: 'Grade of the run 等级.' })
  readonly grade!: string;

  @Field(() => Int, { description: 'Organisations 主体数.' })
  readonly organisations!: number;
}

/** 测算 */
@Refetched(evaluationRuns)
@ObjectType({ implements: Node, description: 'A run of a scheme over all its organisations 评价测算.' })
export class EvaluationRun extends Node {
  @Field(() => EvaluationScheme, { description: 'The version that computed 评价方案.' })
  @Reads(schemeOfRow)
  readonly scheme!: EvaluationScheme;

  @Field(() => EvaluationRunKind, { description: 'Computation or simulation 类型.' })
  readonly kind!: keyof typeof EvaluationRunKind;

  @Field(() => EvaluationRunStatus, { description: 'State 状态.' })
  readonly status!: keyof typeof EvaluationRunStatus;

  @Field(() => Boolean, { description: 'Only those whose result no longer held 是否仅更新失效结果.' })
  readonly onlyStale!: boolean;

  @Field(() => Department, { description: 'Whose run it is 主管部门.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => DateScalar, { description: 'Business day for which it computes 计算基准日.' })
  readonly day!: string;

  @Field(() => String, { description: 'Period that the day belongs to 评价周期.' })
  readonly period!: string;

  @Field(() => String, { description: 'Who started it; empty: the program 发起人.' })
  @Reads(column('started_by_name'))
  readonly startedBy!: string;

  @Field(() => DateTimeScalar, { description: 'Start 开始时间.' })
  readonly startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End 完成时间.' })
  readonly finishedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Organisations in all 主体总数.' })
  readonly subjectsTotal!: number | null;

  @Field(() => Int, { description: 'Organisations computed 已测算.' })
  readonly subjectsDone!: number;

  @Field(() => Int, { description: 'Of those, with another grade than before 等级有变化.' })
  readonly subjectsChanged!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed 失败原因.' })
  readonly failure!: string | null;

  @Field(() => [EvaluationCount], { description: 'Grades before and after, for who runs it 等级分布.' })
  @Reads(list(evaluationCounts, () => sql`true`))
  readonly counts!: readonly EvaluationCount[];
}

/** A page of runs. */
export const EvaluationRunConnection = connectionOf(() => EvaluationRun, 'EvaluationRun', '评价测算');
