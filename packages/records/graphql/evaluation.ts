import { declaredSchemes, nameInLanguage, recordTypes, Sector, sectors } from '@xintu/catalogue';
import {
  Access,
  column,
  connectionOf,
  DateScalar,
  embedded,
  expression,
  first,
  Reads,
  referenceValue,
  sql,
  value,
} from '@xintu/graph';
import { Field, Float, ObjectType } from 'type-graphql';

import { score } from '../reads/derived.ts';
import { EvaluationOrigin } from './enums.ts';
import { CreditRecord } from './record.ts';

/** 评价方案 */
@ObjectType({ description: 'Version of an evaluation scheme 评价方案.' })
export class SchemeVersion {
  @Field(() => String, { description: 'Scheme 方案代码.' })
  @Reads(column('scheme_code'))
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its name; null where this version is not declared here 方案名称.',
  })
  @Reads(
    value(
      declaredSchemes,
      (here, there) => sql`(${there.column('code')}, ${there.column('version')})
        = (${here.column('scheme_code')}, ${here.column('scheme_version')})`,
      nameInLanguage,
    ),
  )
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Version 方案版本.' })
  @Reads(column('scheme_version'))
  readonly version!: string | null;
}

/** 信用评价 */
@ObjectType({ implements: CreditRecord, description: 'Graded result for an organisation 信用评价.' })
export class Evaluation extends CreditRecord {
  @Field(() => Sector, { nullable: true, description: 'Sector 行业领域.' })
  @Reads(
    first(
      sectors,
      (here, there) =>
        sql`${there.column('code')} = ${referenceValue(recordTypes, 'code', here.column('type_code'), 'sector_code')}`,
    ),
  )
  readonly sector!: Sector | null;

  @Field(() => SchemeVersion, { nullable: true, description: 'The scheme and its version 评价方案.' })
  @Reads(embedded((row) => sql`${row.column('scheme_code')} is not null`))
  readonly scheme!: SchemeVersion | null;

  @Field(() => EvaluationOrigin, { nullable: true, description: 'Received or computed 评价来源.' })
  readonly origin!: keyof typeof EvaluationOrigin | null;

  @Field(() => String, { nullable: true, description: 'Period, for example 2025 评价年度或周期.' })
  readonly period!: string | null;

  @Field(() => String, { nullable: true, description: 'Grade 评价等级.' })
  readonly grade!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Score; only for the organisation and the authority 评价得分.',
  })
  @Access('AUTHORISED')
  @Reads(expression(score))
  readonly score!: number | null;

  @Field(() => DateScalar, { description: 'Day of the evaluation 评价日期.' })
  @Reads(column('decided_on'))
  readonly evaluatedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Valid until 有效期至.' })
  @Reads(column('valid_to'))
  readonly validUntil!: string | null;
}

/** A page of evaluations. */
export const EvaluationConnection = connectionOf(() => Evaluation, 'Evaluation', '信用评价');
