import { Department, departments } from '@xintu/catalogue';
import { connectionOf, DateScalar, first, graphEnum, Node, Reads, Refetched, sql } from '@xintu/graph';
import { deliveryWayNames } from '@xintu/kernel';
import { Field, ObjectType } from 'type-graphql';

import { records } from '../reads/index.ts';
import { notices } from '../reads/notices.ts';
import { CreditRecord } from './record.ts';

/** 送达方式 */
export const DeliveryWay = graphEnum('DeliveryWay', 'How something was served 送达方式.', deliveryWayNames);

/** 信用修复告知书 */
@Refetched(notices)
@ObjectType({
  implements: Node,
  description:
    'Notice to a subject 信用修复告知书: that a record will be shown, until when, and how it is repaired and objected to.',
})
export class RecordNotice extends Node {
  @Field(() => String, { description: 'Number 文号.' })
  readonly number!: string;

  @Field(() => DateScalar, { description: 'When it was made 制作日期.' })
  readonly madeOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was served; null: not yet 送达日期.' })
  readonly deliveredOn!: string | null;

  @Field(() => DeliveryWay, { nullable: true, description: 'How it was served 送达方式.' })
  readonly deliveredWay!: keyof typeof DeliveryWay | null;

  @Field(() => String, { nullable: true, description: 'Who recorded the delivery 登记人.' })
  readonly delivererName!: string | null;

  @Field(() => Department, { description: 'Who tells 告知机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department;

  @Field(() => CreditRecord, { nullable: true, description: 'The record that it tells of 告知的信息.' })
  @Reads(
    first(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly record!: CreditRecord | null;
}

/** A page of notices. */
export const RecordNoticeConnection = connectionOf(() => RecordNotice, 'RecordNotice', '信用修复告知书');
