import {
  all,
  connection,
  constant,
  first,
  list,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Subject } from '@xintu/subjects';
import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';

import { evaluationOutcomes, evaluationRuns, inspectionPlans, schemes } from '../reads/sources.ts';
import { InspectionPlan, InspectionPlanConnection } from './inspection.ts';
import { ComputedEvaluation, ComputedEvaluationConnection } from './outcome.ts';
import { EvaluationRun, EvaluationRunConnection } from './run.ts';
import { EvaluationScheme } from './scheme.ts';

const withId = (source: Parameters<typeof first>[0]) =>
  first(
    source,
    (_here, there, _context, args) => sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
  );
const ofAskedScheme = (source: Parameters<typeof connection>[0]) =>
  connection(source, (_here, there, _context, args) =>
    args.given('scheme') ? sql`${there.column('scheme_code')} = ${args.slot('scheme', 'text')}` : sql`true`,
  );

/** Questions for schemes, runs and results. */
@Resolver()
export class EvaluationQueries {
  @Query(() => [EvaluationScheme], { description: 'Schemes that are computed here, all versions 评价方案.' })
  @Reads(
    list(
      schemes,
      (_here, there, _context, args) =>
        args.given('sector')
          ? sql`${there.column('sector_code')} = ${args.slot('sector', 'text')}`
          : sql`true`,
      500,
    ),
    { open: true },
  )
  evaluationSchemes(
    @Arg('sector', () => String, { nullable: true, description: 'Only of this sector 行业领域.' })
    _sector?: string,
  ): readonly EvaluationScheme[] {
    return planned();
  }

  @Query(() => EvaluationRun, { nullable: true, description: 'One run 评价测算.' })
  @Reads(withId(evaluationRuns))
  evaluationRun(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): EvaluationRun | null {
    return planned();
  }

  @Query(() => EvaluationRunConnection, { description: 'Runs, newest first 评价测算列表.' })
  @Reads(ofAskedScheme(evaluationRuns))
  evaluationRuns(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('scheme', () => String, { nullable: true, description: 'Only of this scheme 方案代码.' })
    _scheme?: string,
  ): unknown {
    return planned();
  }

  @Query(() => ComputedEvaluation, { nullable: true, description: 'One result with its reasons 评价结果.' })
  @Reads(withId(evaluationOutcomes), { logged: { action: 'evaluation.read' } })
  computedEvaluation(
    @Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string,
  ): ComputedEvaluation | null {
    return planned();
  }

  @Query(() => ComputedEvaluationConnection, { description: 'Results of a run 评价结果列表.' })
  @Reads(
    connection(evaluationOutcomes, (_here, there, _context, args) =>
      all([
        sql`${there.column('run_id')} = ${args.slot('run', 'uuid', readIdentifier)}`,
        ...(args.given('grade') ? [sql`${there.column('grade')} = ${args.slot('grade', 'text')}`] : []),
        ...(args.given('before')
          ? [sql`${there.column('before_grade')} = ${args.slot('before', 'text')}`]
          : []),
      ]),
    ),
    { logged: { action: 'evaluation.list' } },
  )
  computedEvaluations(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('run', () => ID, { description: 'Of this run 测算标识.' }) _run: string,
    @Arg('grade', () => String, { nullable: true, description: 'Only of this grade 等级.' }) _grade?: string,
    @Arg('before', () => String, { nullable: true, description: 'Only of this grade before 原等级.' })
    _before?: string,
  ): unknown {
    return planned();
  }

  @Query(() => InspectionPlan, { nullable: true, description: 'One plan of inspections 抽查计划.' })
  @Reads(withId(inspectionPlans), { logged: { action: 'inspection.read' } })
  inspectionPlan(
    @Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string,
  ): InspectionPlan | null {
    return planned();
  }

  @Query(() => InspectionPlanConnection, { description: 'Plans of inspections, newest first 抽查计划列表.' })
  @Reads(ofAskedScheme(inspectionPlans))
  inspectionPlans(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('scheme', () => String, { nullable: true, description: 'Only of this scheme 方案代码.' })
    _scheme?: string,
  ): unknown {
    return planned();
  }
}

const inForceOf = (here: Row, there: Row, today: Sql) =>
  sql`${there.column('subject_id')} = ${here.column('subject_id')} and ${there.column('kind')} = ${constant('COMPUTATION')}
    and evaluation_in_force(${there.column('subject_id')}, ${there.column('run_id')}, ${today})`;

/** What evaluations add to a subject: the grades in force, apart from those that were received. */
@Resolver(() => Subject)
export class SubjectEvaluations {
  @FieldResolver(() => [ComputedEvaluation], {
    description:
      'Grades in force that were computed here; none for persons and individual businesses 测算等级.',
  })
  @Reads(list(evaluationOutcomes, (here, there, { today }) => inForceOf(here, there, today)))
  computedEvaluations(): ComputedEvaluation[] {
    return planned();
  }
}
