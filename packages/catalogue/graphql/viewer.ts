import { permissionsOf } from '@xintu/access';
import { Access, DateScalar, type GraphContext, graphEnum } from '@xintu/graph';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

/** 二次验证 */
export const SecondFactor = graphEnum('SecondFactor', 'Second factor of a session 二次验证.', {
  NOT_DEMANDED: '未要求',
  GIVEN: '已完成',
  MISSING: '待完成',
});

/** The department of who is signed in. */
@ObjectType({ description: 'Department of the person signed in 所属部门.' })
export class ViewerDepartment {
  @Field(() => String, { description: 'Credit code 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sector code, if it has a portal of its own 行业领域代码.',
  })
  readonly sector!: string | null;
}

/** 办理目的 */
@ObjectType({ description: 'For what records of other departments are opened 办理目的.' })
export class Purpose {
  @Field(() => String, { description: 'Matter code 事项代码.' })
  readonly matter!: string;

  @Field(() => String, { description: 'Case number 办件编号.' })
  readonly reference!: string;
}

/** 当前用户 */
@ObjectType({ description: 'Who is signed in 当前用户.' })
export class ViewerAccount {
  @Field(() => ID, { description: 'Identifier, to be sent back as X-Xintu-Viewer 标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name 姓名或令牌名称.' })
  readonly name!: string;

  @Field(() => ViewerDepartment, { nullable: true, description: 'Department 所属部门.' })
  readonly department!: ViewerDepartment | null;

  @Field(() => String, {
    nullable: true,
    description: 'Credit code of the organisation that a representative speaks for 所代表主体.',
  })
  readonly organisationCode!: string | null;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: readonly string[];

  @Field(() => [String], { description: 'What the roles permit 权限.' })
  readonly permissions!: readonly string[];

  @Field(() => SecondFactor, { description: 'Whether a second factor was given 二次验证.' })
  readonly secondFactor!: keyof typeof SecondFactor;

  @Field(() => [String], { description: 'Roles held as somebody’s deputy only 代理的角色.' })
  readonly deputyRoles!: readonly string[];

  @Field(() => String, { description: 'Language of messages 语言.' })
  readonly language!: string;

  @Field(() => Boolean, { description: 'Signed in by the development provider 是否开发环境登录.' })
  readonly developmentSignIn!: boolean;

  @Field(() => DateScalar, { description: 'The business day 业务日期.' })
  readonly today!: string;

  @Field(() => Purpose, { nullable: true, description: 'The matter stated with this request 办理目的.' })
  readonly purpose!: Purpose | null;
}

/** Who asks. */
@Resolver()
export class ViewerQueries {
  @Access('SIGNED_IN')
  @Query(() => ViewerAccount, { description: 'Who is signed in 当前用户.' })
  viewer(@Ctx() { viewer, today }: GraphContext): ViewerAccount {
    return {
      id: viewer.actor,
      name: viewer.name,
      secondFactor: viewer.secondFactor,
      deputyRoles: [...new Set(viewer.actsFor.flatMap(({ roles }) => roles))],
      department: viewer.department,
      organisationCode: viewer.organisationCode,
      roles: viewer.roles,
      permissions: permissionsOf(viewer),
      language: viewer.language,
      developmentSignIn: viewer.developmentSignIn,
      today,
      purpose: viewer.purpose,
    };
  }
}
