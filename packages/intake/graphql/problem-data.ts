import { nameInLanguage, RecordType, recordTypes } from '@xintu/catalogue';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  list,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import { batches, problemCells, problemChanges, problemData, problems } from '../reads/sources.ts';
import { ProblemState } from './enums.ts';
import { IntakeBatch, IntakeProblem } from './intake-batch.ts';

/** 问题数据的单元格 */
@ObjectType({ description: 'What stood in a cell of a row that was not accepted 问题数据的单元格.' })
export class ProblemCell {
  @Field(() => String, { description: 'Code of the field 信息项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 信息项名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => String, { description: 'As it was written 原值.' })
  readonly value!: string;
}

/** 问题数据办理记录 */
@ObjectType({ description: 'How a problem datum came to a state 问题数据办理记录.' })
export class ProblemChange {
  @Field(() => ProblemState, { description: 'The state 状态.' })
  readonly state!: keyof typeof ProblemState;

  @Field(() => String, { nullable: true, description: 'Why 理由.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When 时间.' })
  readonly changedAt!: string;
}

/** 问题数据 */
@Refetched(problemData)
@ObjectType({ implements: Node, description: 'A row that was not accepted, until it is settled 问题数据.' })
export class ProblemDatum extends Node {
  @Field(() => ProblemState, { description: 'State 状态.' })
  readonly state!: keyof typeof ProblemState;

  @Field(() => RecordType, { description: 'What was handed in 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => IntakeBatch, { description: 'The batch that brought it last 批次.' })
  @Reads(first(batches, (here, there) => sql`${there.column('id')} = ${here.column('batch_id')}`))
  readonly batch!: IntakeBatch;

  @Field(() => Int, { description: 'Row of the file 行号.' })
  readonly row!: number;

  @Field(() => String, { nullable: true, description: 'The party as written 行政相对人名称.' })
  readonly subjectName!: string | null;

  @Field(() => String, { nullable: true, description: 'The party’s code as written 统一社会信用代码.' })
  readonly subjectCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Document number as written 文号.' })
  readonly documentNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision, if readable 决定日期.' })
  readonly decidedOn!: string | null;

  @Field(() => [ProblemCell], { description: 'Its cells, without identity numbers 各列内容.' })
  @Reads(list(problemCells, (here, there) => sql`${there.column('problem_id')} = ${here.column('id')}`))
  readonly cells!: readonly ProblemCell[];

  @Field(() => [IntakeProblem], { description: 'What is wrong with it 问题.' })
  @Reads(
    list(
      problems,
      (here, there) => sql`${there.column('batch_id')} = ${here.column('batch_id')}
        and ${there.column('position')} >= ${here.column('row')} * 100
        and ${there.column('position')} < ${here.column('row')} * 100 + 100`,
    ),
  )
  readonly problems!: readonly IntakeProblem[];

  @Field(() => String, { nullable: true, description: 'Why it was confirmed or ignored 理由.' })
  readonly reason!: string | null;

  @Field(() => DateScalar, { description: 'Since when it is there 发现日期.' })
  readonly openedOn!: string;

  @Field(() => Int, { description: 'Days since then, until it was closed 存续天数.' })
  @Reads(
    expression(
      (row, { today }) => sql`coalesce(${row.column('closed_on')}, ${today}) - ${row.column('opened_on')}`,
    ),
  )
  readonly ageDays!: number;

  @Field(() => DateTimeScalar, { description: 'When its state changed last 最近办理时间.' })
  readonly changedAt!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was closed or ignored 办结日期.' })
  readonly closedOn!: string | null;

  @Field(() => [ProblemChange], { description: 'How it came to its state 办理记录.' })
  @Reads(list(problemChanges, (here, there) => sql`${there.column('problem_id')} = ${here.column('id')}`))
  readonly changes!: readonly ProblemChange[];
}

/** A page of problem data. */
export const ProblemDatumConnection = connectionOf(() => ProblemDatum, 'ProblemDatum', '问题数据');
