import { Department, LegalBasis } from '@xintu/catalogue';
import { DateScalar, Node } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { MeasureKind } from './enums.ts';

/** 奖惩措施 */
@ObjectType({ description: 'Measure 奖惩措施: what the law attaches to a trigger.' })
export class Measure {
  @Field(() => String, { description: 'Code 措施代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 措施名称.' })
  readonly name!: string;

  @Field(() => MeasureKind, { description: 'Kind 措施性质.' })
  readonly kind!: keyof typeof MeasureKind;

  @Field(() => LegalBasis, { description: 'Legal basis 法律依据.' })
  readonly legalBasis!: LegalBasis;

  @Field(() => [Department], { description: 'Who carries it out 实施主体.' })
  readonly executedBy!: readonly Department[];
}

/** 现行措施 */
@ObjectType({ description: 'A measure that holds for a subject now 现行措施.' })
export class MeasureInForce {
  @Field(() => Measure, { description: 'The measure 措施.' })
  readonly measure!: Measure;

  @Field(() => [Node], { description: 'The records, listings or evaluations it rests on 依据的信息.' })
  readonly because!: readonly Node[];

  @Field(() => DateScalar, { nullable: true, description: 'Since 起始日期.' })
  readonly since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until; null: no end 终止日期.' })
  readonly until!: string | null;
}
