import { Department, departments } from '@xintu/catalogue';
import { connectionOf, DateScalar, DateTimeScalar, first, Node, planned, Reads, sql } from '@xintu/graph';
import { Field, FieldResolver, Int, ObjectType, Resolver } from 'type-graphql';

/** 单位接管 */
@ObjectType({ implements: Node, description: 'One department took over another 单位接管.' })
export class DepartmentTakeOver extends Node {
  @Field(() => Department, { description: 'Which was taken over 被接管单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Department, { description: 'Which took over 接管单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('successor_code')}`))
  readonly successor!: Department;

  @Field(() => DateTimeScalar, { description: 'When 接管时间.' })
  readonly takenOverAt!: string;

  @Field(() => DateScalar, { description: 'On which business day 接管日期.' })
  readonly takenOverOn!: string;

  @Field(() => String, { description: 'The document or the reason 依据.' })
  readonly reason!: string;

  @Field(() => Int, { description: 'Accounts that were closed 停用账号数.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'Service tokens that were revoked 撤销令牌数.' })
  readonly tokens!: number;

  @Field(() => Int, { description: 'Catalogue items that moved 移交目录事项数.' })
  readonly recordTypes!: number;

  @Field(() => Int, { description: 'Batches under way that moved 移交在办批次数.' })
  readonly openBatches!: number;
}

/** A page of take-overs. */
export const DepartmentTakeOverConnection = connectionOf(
  () => DepartmentTakeOver,
  'DepartmentTakeOver',
  '单位接管',
);

/** A page of departments. */
export const DepartmentConnection = connectionOf(() => Department, 'Department', '单位');

/** What a department became. */
@Resolver(() => Department)
export class DepartmentSuccession {
  @FieldResolver(() => Department, {
    nullable: true,
    description: 'Department that holds what was its own, where it was taken over 接管单位.',
  })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('successor_code')}`))
  successor(): Department | null {
    return planned();
  }
}
