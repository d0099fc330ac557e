import { Access, DateScalar, DateTimeScalar, type GraphContext, Payload } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { confirmDelivery } from '../actions/upward-delivery.ts';
import { readUpwardDeliveries, type UpwardDeliveryRow } from '../reads/upward-deliveries.ts';
import { LimitCode } from './limits.ts';

/** 向上报送文件 */
@ObjectType({ description: 'A file of the double publicity made to be handed on upward 向上报送文件.' })
export class UpwardDelivery implements UpwardDeliveryRow {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => LimitCode, { description: 'To whom 报送去向.' })
  readonly level!: 'SUPERIOR_LINE' | 'OFFICE_UPWARD';

  @Field(() => String, { description: 'Name of the file 文件名.' })
  readonly fileName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made 生成时间.' })
  readonly madeAt!: string;

  @Field(() => String, { description: 'Who made it 生成人.' })
  readonly makerName!: string;

  @Field(() => Int, { description: 'Records in it 条数.' })
  readonly records!: number;

  @Field(() => DateScalar, { nullable: true, description: 'When it was sent; null: not said yet 报送日期.' })
  readonly sentOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of its reception above 回执号.' })
  readonly reference!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was said 确认时间.' })
  readonly confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who said it 确认人.' })
  readonly confirmerName!: string | null;
}

/** 确认向上报送 */
@InputType({ description: 'That a file was sent upward 确认向上报送.' })
export class ConfirmUpwardDeliveryInput {
  @Field(() => ID, { description: 'The file 文件标识.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'Day on which it was sent 报送日期.' })
  readonly sentOn!: string;

  @Field(() => String, { defaultValue: '', description: 'Number of its reception above 回执号.' })
  readonly reference!: string;
}

/** 确认结果 */
@ObjectType({ description: 'Answer of saying that a file was sent 确认结果.' })
export class UpwardDeliveryPayload extends Payload {}

/** What was handed on upward. */
@Resolver()
export class UpwardQueries {
  @Access('OWN')
  @Query(() => [UpwardDelivery], {
    description: 'Files that the reader’s department made to be handed on, newest first 向上报送文件.',
  })
  async upwardDeliveries(@Ctx() { pool, viewer }: GraphContext): Promise<readonly UpwardDelivery[]> {
    return viewer.department === null ? [] : readUpwardDeliveries(pool, viewer.department.code);
  }
}

/** Saying what was handed on. */
@Resolver()
export class UpwardMutations {
  @Access('OWN')
  @Mutation(() => UpwardDeliveryPayload, { description: 'Says that a file was sent upward 确认向上报送.' })
  confirmUpwardDelivery(
    @Arg('input', () => ConfirmUpwardDeliveryInput, { description: 'The file 文件.' })
    input: ConfirmUpwardDeliveryInput,
    @Ctx() context: GraphContext,
  ) {
    return confirmDelivery(context, input);
  }
}
