import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import {
  all,
  connection,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  first,
  Node,
  PageArguments,
  planned,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { CreditRecord, records } from '@xintu/records';
import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';

import { spotCheckItems, spotChecks } from '../reads/sources.ts';
import { SpotCheckOutcome } from './enums.ts';

/** 抽查条目 */
@ObjectType({ description: 'A decision of the list that a spot check compares 抽查条目.' })
export class SpotCheckItem {
  @Field(() => Int, { description: 'Row of the list 行号.' })
  readonly row!: number;

  @Field(() => String, { description: 'Number of the document or case 文号（案号）.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Decided, where the list says so 决定日期.' })
  readonly decidedOn!: string | null;

  @Field(() => SpotCheckOutcome, { description: 'What was found on the day of the check 抽查结果.' })
  readonly outcome!: keyof typeof SpotCheckOutcome;

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
}

const SpotCheckItemConnection = connectionOf(() => SpotCheckItem, 'SpotCheckItem', '抽查条目');

/** 抽查 */
@Refetched(spotChecks)
@ObjectType({
  implements: Node,
  description: 'A list of decisions that a department made, compared with what it handed in 抽查.',
})
export class SpotCheck extends Node {
  @Field(() => String, { description: 'Number 抽查编号.' })
  readonly number!: string;

  @Field(() => Department, { description: 'Who was checked 被抽查单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => RecordType, { description: 'What of 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => String, { description: 'Where the list is from 清单来源.' })
  readonly source!: string;

  @Field(() => String, { description: 'Name of the file 文件名称.' })
  readonly fileName!: string;

  @Field(() => DateScalar, { description: 'Day of the check 抽查日期.' })
  readonly checkedOn!: string;

  @Field(() => String, { description: 'Who checked 抽查人.' })
  readonly checkerName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made 抽查时间.' })
  readonly madeAt!: string;

  @Field(() => Int, { description: 'Decisions looked up 抽查条数.' })
  readonly spotChecked!: number;

  @Field(() => Int, { description: 'Of those, unreported 瞒报条数.' })
  readonly concealed!: number;

  @Field(() => Int, { description: 'Of those, reported late 迟报条数.' })
  readonly late!: number;

  @Field(() => SpotCheckItemConnection, { description: 'The decisions 抽查条目.' })
  @Reads(
    connection(spotCheckItems, (here, there, _context, args) =>
      all([
        sql`${there.column('spot_check_id')} = ${here.column('id')}`,
        ...(args.given('outcomes')
          ? [sql`${there.column('outcome')} = any(${args.slot('outcomes', 'text[]')})`]
          : []),
      ]),
    ),
  )
  items(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('outcomes', () => [SpotCheckOutcome], { nullable: true, description: 'Only these 抽查结果.' })
    _outcomes?: (keyof typeof SpotCheckOutcome)[],
  ): unknown {
    return planned();
  }
}

/** A page of spot checks. */
export const SpotCheckConnection = connectionOf(() => SpotCheck, 'SpotCheck', '抽查');
