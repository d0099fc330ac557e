import { column, DateScalar, expression, first, Reads, sql } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { divisions, nameInLanguage, sectors } from '../reads/sources.ts';
import { BasisLevel } from './enums.ts';

/** 行政区划 */
@ObjectType({ description: 'Administrative division 行政区划 (GB/T 2260).' })
export class Division {
  @Field(() => String, { description: 'Division code 行政区划代码.' })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name; null where the code is not known (any more) 名称.',
  })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the division it lies in 上级代码.' })
  readonly parentCode!: string | null;
}

/** 国民经济行业 */
@ObjectType({ description: 'Industry 国民经济行业 (GB/T 4754).' })
export class Industry {
  @Field(() => String, { description: 'Industry code 行业代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;
}

/** 行业领域 */
@ObjectType({ description: 'Sector 行业领域.' })
export class Sector {
  @Field(() => String, { description: 'Sector code 领域代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;
}

/** 部门 */
@ObjectType({ description: 'Department: provider or authority 部门（信息提供单位、决定机关）.' })
export class Department {
  @Field(() => String, { description: 'Unified social credit code of the department 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => Sector, { nullable: true, description: 'Its sector, if it has a portal of its own 行业领域.' })
  @Reads(first(sectors, (here, there) => sql`${there.column('code')} = ${here.column('sector')}`))
  readonly sector!: Sector | null;

  @Field(() => Division, { description: 'Where it is responsible 所属区划.' })
  @Reads(first(divisions, (here, there) => sql`${there.column('code')} = ${here.column('division_code')}`))
  readonly division!: Division;
}

/** 法律依据 */
@ObjectType({ description: 'Legal basis 法律依据.' })
export class LegalBasis {
  @Field(() => String, { description: 'Title of the law or document 名称.' })
  readonly title!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => BasisLevel, { description: 'Level 层级.' })
  readonly level!: keyof typeof BasisLevel;

  @Field(() => DateScalar, { description: 'In force from 施行日期.' })
  @Reads(column('valid_from'))
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; null: no end 失效日期.' })
  @Reads(column('valid_to'))
  readonly to!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the wording was confirmed; otherwise provisional 是否已核实.',
  })
  readonly confirmed!: boolean;
}

/** 办理事项 */
@ObjectType({ description: 'Matter: the business in which a look-up is made 办理事项.' })
export class Matter {
  @Field(() => String, { description: 'Matter code 事项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;
}
