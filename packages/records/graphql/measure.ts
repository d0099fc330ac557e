import { Department, departments, LegalBasis, legalBases, nameInLanguage } from '@xintu/catalogue';
import {
  any,
  DateScalar,
  embedded,
  exists,
  expression,
  first,
  list,
  type PlanContext,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import { measureExecutors, measureWorks, restsOn } from '../reads/measures.ts';
import { MeasureKind } from './enums.ts';
import { CreditRecord } from './record.ts';

/** A measure without executors is for every department. */
const carriesOut = (measure: Row, department: Row, context: PlanContext): Sql => {
  const executor = (of: (there: Row) => Sql) =>
    exists(
      measureExecutors,
      (there) => sql`${there.column('measure_code')} = ${measure.column('code')} and ${of(there)}`,
      context,
    );
  return any([
    sql`not ${executor(() => sql`true`)}`,
    executor((there) => sql`${there.column('department_kind')} = ${department.column('kind')}`),
  ]);
};

/** 奖惩措施 */
@ObjectType({ description: 'Measure 奖惩措施: what the law attaches to a trigger.' })
export class Measure {
  @Field(() => String, { description: 'Code 措施代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 措施名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => MeasureKind, { description: 'Kind 措施性质.' })
  readonly kind!: keyof typeof MeasureKind;

  @Field(() => LegalBasis, { description: 'Legal basis 法律依据.' })
  @Reads(
    first(legalBases, (here, there) => sql`${there.column('code')} = ${here.column('legal_basis_code')}`),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => [Department], { description: 'Who carries it out 实施主体.' })
  @Reads(list(departments, carriesOut))
  readonly executedBy!: readonly Department[];

  @Field(() => Int, {
    nullable: true,
    description: 'Months from the decision; null: as long as what it rests on 期限（月）.',
  })
  readonly months!: number | null;

  @Field(() => Boolean, {
    description:
      'Whether it may be carried out: its basis is in force, was read, and is high enough 是否有效.',
  })
  @Reads(expression(measureWorks))
  readonly active!: boolean;
}

/** 现行措施 */
@ObjectType({ description: 'A measure that holds for a subject now 现行措施.' })
export class MeasureInForce {
  @Field(() => Measure, { description: 'The measure 措施.' })
  @Reads(embedded())
  readonly measure!: Measure;

  @Field(() => [CreditRecord], {
    description: 'The records, listings or evaluations it rests on 依据的信息.',
  })
  @Reads(restsOn)
  readonly because!: readonly CreditRecord[];

  @Field(() => DateScalar, { nullable: true, description: 'Since 起始日期.' })
  readonly since!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until; null: no end 终止日期.' })
  readonly until!: string | null;
}
