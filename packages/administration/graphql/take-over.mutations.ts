import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { takeOverDepartment } from '../actions/take-over-department.ts';
import { takeOvers } from '../reads/sources.ts';
import { DepartmentTakeOver } from './take-over.ts';

@InputType({ description: 'One department that takes over another 单位接管.' })
export class TakeOverDepartmentInput {
  @Field(() => String, { description: 'Code of the one that is taken over 被接管单位代码.' })
  readonly department!: string;

  @Field(() => String, { description: 'Code of the one that takes over 接管单位代码.' })
  readonly successor!: string;

  @Field(() => String, { description: 'The document or the reason 依据.' })
  readonly reason!: string;
}

@ObjectType({ description: 'Answer of a take-over 单位接管结果.' })
export class TakeOverDepartmentPayload extends Payload {
  @Field(() => DepartmentTakeOver, {
    nullable: true,
    description: 'The take-over; null when refused 单位接管.',
  })
  @Reads(changed(takeOvers))
  readonly takeOver!: DepartmentTakeOver | null;
}

/** What the system administrator does to departments. */
@Resolver()
export class TakeOverMutations {
  @Access('AUTHORISED')
  @Mutation(() => TakeOverDepartmentPayload, {
    description: 'Merges a department into another, at once and for good 单位接管.',
  })
  takeOverDepartment(
    @Arg('input', () => TakeOverDepartmentInput) input: TakeOverDepartmentInput,
    @Ctx() { database, viewer, today }: GraphContext,
  ) {
    return takeOverDepartment(database, viewer, { ...input, today });
  }
}
