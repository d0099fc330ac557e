import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import {
  column,
  connection,
  connectionOf,
  constant,
  DateTimeScalar,
  exists,
  expression,
  first,
  list,
  Node,
  PageArguments,
  planned,
  Reads,
  Refetched,
  sql,
  value,
} from '@xintu/graph';
import { Args, Field, Int, ObjectType } from 'type-graphql';

import { BatchRowConnection } from './batch-row.ts';
import { batchColumns, batches, batchRows, files, problems } from '../reads/sources.ts';
import { BatchOrigin, BatchStatus, ProblemLevel } from './enums.ts';

/** 问题数据 */
@ObjectType({ description: 'What is wrong with a row, and what to do 问题数据.' })
export class IntakeProblem {
  @Field(() => Int, {
    nullable: true,
    description: 'Row of the file, as the sheet counts it; null: the whole file 行号.',
  })
  readonly row!: number | null;

  @Field(() => String, { nullable: true, description: 'Column by its header 列名.' })
  readonly column!: string | null;

  @Field(() => ProblemLevel, { description: 'Error: the row is not accepted; warning: it is 级别.' })
  readonly level!: keyof typeof ProblemLevel;

  @Field(() => String, { description: 'Code of the problem 问题代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'What is wrong, and what to do 问题说明.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`case when ${reader.language} = ${constant('en')} then ${row.column('english_message')} else ${row.column('message')} end`,
    ),
  )
  readonly message!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The value as found, personal identifiers masked; null also where the row’s record has ended since 值.',
  })
  @Reads(
    expression(
      (
        row,
        { reader, today },
      ) => sql`case when not batch_row_ended(${row.column('batch_id')}, ${row.column('row')},
        ${reader.departments}, ${today}) then ${row.column('value')} end`,
    ),
  )
  readonly value!: string | null;
}

/** A page of problems. */
export const IntakeProblemConnection = connectionOf(() => IntakeProblem, 'IntakeProblem', '问题数据');

/** 列 */
@ObjectType({ description: 'A column of the sheet and what it was read as 列.' })
export class BatchColumn {
  @Field(() => String, { description: 'Label in the sheet 列名.' })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the field; null: ignored 信息项代码.' })
  readonly field!: string | null;
}

/** 报送批次 */
@Refetched(batches)
@ObjectType({ implements: Node, description: 'A file handed in, its progress and its outcome 报送批次.' })
export class IntakeBatch extends Node {
  @Field(() => BatchStatus, { description: 'State 批次状态.' })
  readonly status!: keyof typeof BatchStatus;

  @Field(() => BatchOrigin, { description: 'File, rows of a business system, or form 报送方式.' })
  readonly origin!: keyof typeof BatchOrigin;

  @Field(() => Boolean, { description: 'Only checked: nothing of it is kept 是否预检.' })
  readonly dryRun!: boolean;

  @Field(() => String, { nullable: true, description: 'Why records change 变更说明.' })
  readonly reason!: string | null;

  @Field(() => [BatchColumn], { description: 'Columns of the sheet, as they were read 列对应.' })
  @Reads(list(batchColumns, (here, there) => sql`${there.column('batch_id')} = ${here.column('id')}`))
  readonly columns!: readonly BatchColumn[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn 撤回时间.' })
  readonly withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who withdrew it 撤回人.' })
  readonly withdrawnBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn 撤回理由.' })
  readonly withdrawnReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'Records that were taken back 撤回条数.' })
  readonly recordsWithdrawn!: number | null;

  @Field(() => Int, { nullable: true, description: 'Records that a later batch had changed: kept 保留条数.' })
  readonly recordsKept!: number | null;

  @Field(() => RecordType, { description: 'What was handed in 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => Department, { description: 'Who handed it in 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => String, { description: 'Account or token that handed it in 提交人.' })
  readonly submittedBy!: string;

  @Field(() => String, { nullable: true, description: 'Section of the one who handed it in 提交科室.' })
  readonly section!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved or returned it 审核人.' })
  @Reads(column('reviewed_by_name'))
  readonly reviewedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or returned 审核时间.' })
  readonly reviewedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer said 审核意见.' })
  readonly reviewReason!: string | null;

  @Field(() => BatchRowConnection, {
    description: 'Rows that wait for the reviewer; none at any other time 待审核的行.',
  })
  @Reads(connection(batchRows, (here, there) => sql`${there.column('batch_id')} = ${here.column('id')}`))
  reviewRows(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Field(() => DateTimeScalar, { description: 'When it was received 接收时间.' })
  readonly receivedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done 完成时间.' })
  readonly finishedAt!: string | null;

  @Field(() => String, { description: 'Name of the file 文件名.' })
  @Reads(
    value(
      files,
      (here, there) => sql`${there.column('id')} = ${here.column('file_id')}`,
      (row) => row.column('name'),
    ),
  )
  readonly fileName!: string;

  @Field(() => Int, { nullable: true, description: 'Rows of the file, once known 总行数.' })
  readonly rowsTotal!: number | null;

  @Field(() => Int, {
    description: 'Rows read: accepted, rejected, unchanged and out of scope together 已读行数.',
  })
  readonly rowsRead!: number;

  @Field(() => Int, { description: 'Rows accepted: new and changed together 入库行数.' })
  readonly rowsAccepted!: number;

  @Field(() => Int, { description: 'Rows that made a new record 新增行数.' })
  readonly rowsNew!: number;

  @Field(() => Int, { description: 'Rows that made a new version of a record 更新行数.' })
  readonly rowsChanged!: number;

  @Field(() => Int, { description: 'Rows that were on record already, with the same content 未变行数.' })
  readonly rowsUnchanged!: number;

  @Field(() => Int, { description: 'Rows with an error: problem data 退回行数.' })
  readonly rowsRejected!: number;

  @Field(() => Int, { description: 'Rows about natural persons: neither stored nor counted 范围外行数.' })
  readonly rowsOutOfScope!: number;

  @Field(() => Int, { description: 'Rows that wait for review 待审核行数.' })
  readonly rowsAwaitingReview!: number;

  @Field(() => String, { nullable: true, description: 'Why it could not be processed 失败原因.' })
  readonly failure!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the problems are fetched as a file; null: there are none 问题清单地址.',
  })
  @Reads(
    expression(
      (
        row,
        context,
      ) => sql`case when ${exists(problems, (problem) => sql`${problem.column('batch_id')} = ${row.column('id')}`, context)}
        then '/intake/batches/' || ${row.column('id')} || '/problems.csv' end`,
    ),
  )
  readonly errorReportUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the own sheet with a column of errors is fetched; null: there are none 错误回填表地址.',
  })
  @Reads(
    expression(
      (row) =>
        sql`case when ${row.column('rows_rejected')} > 0 and ${row.column('origin')} = 'FILE'
          then '/intake/batches/' || ${row.column('id')} || '/errors.xlsx' end`,
    ),
  )
  readonly errorWorkbookUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the rows about natural persons are fetched; null: there are none 范围外数据地址.',
  })
  @Reads(
    expression(
      (row) =>
        sql`case when ${row.column('rows_out_of_scope')} > 0
          then '/intake/batches/' || ${row.column('id')} || '/out-of-scope.xlsx' end`,
    ),
  )
  readonly outOfScopeUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the receipt is fetched; null: not done yet 回执地址.',
  })
  @Reads(
    expression(
      (row) =>
        sql`case when ${row.column('status')} = 'DONE' then '/intake/batches/' || ${row.column('id')} || '/receipt.json' end`,
    ),
  )
  readonly receiptUrl!: string | null;

  @Field(() => IntakeProblemConnection, { description: 'Problems, row by row 问题数据.' })
  @Reads(connection(problems, (here, there) => sql`${there.column('batch_id')} = ${here.column('id')}`))
  problems(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }
}

/** A page of batches. */
export const IntakeBatchConnection = connectionOf(() => IntakeBatch, 'IntakeBatch', '报送批次');
