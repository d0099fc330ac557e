import { LegalBasis, legalBases, nameInLanguage } from '@xintu/catalogue';
import { column, DateScalar, expression, first, list, Reads, type Row, sql } from '@xintu/graph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

import { schemeGrades, schemeIndicators } from '../reads/sources.ts';
import { EvaluationReasonKind } from './enums.ts';

const ofScheme = (here: Row, there: Row) =>
  sql`(${there.column('scheme_code')}, ${there.column('scheme_version')}) = (${here.column('code')}, ${here.column('version')})`;
const localName = expression(nameInLanguage);

/** 等级 */
@ObjectType({ description: 'A grade of a scheme 评价等级.' })
export class SchemeGrade {
  @Field(() => String, { description: 'Grade 等级.' })
  readonly value!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(localName)
  readonly name!: string;

  @Field(() => Float, { nullable: true, description: 'From so many points on; null: only directly 分数线.' })
  readonly pointsFrom!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many in a hundred a plan draws 抽查比例（%）.' })
  readonly inspectedPercent!: number | null;
}

/** 评价指标 */
@ObjectType({ description: 'An indicator of a scheme, or what grades directly 评价指标.' })
export class SchemeIndicator {
  @Field(() => EvaluationReasonKind, { description: 'Kind 类型.' })
  readonly kind!: keyof typeof EvaluationReasonKind;

  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(localName)
  readonly name!: string;

  @Field(() => String, { description: 'Article of the scheme’s document 条款.' })
  readonly article!: string;

  @Field(() => Boolean, { description: 'Read in the published text; otherwise provisional 是否已核实.' })
  readonly confirmed!: boolean;

  @Field(() => String, { nullable: true, description: 'ADDITION or DEDUCTION 加分或扣分.' })
  readonly effect!: string | null;

  @Field(() => String, { nullable: true, description: 'RECORD: each for itself; RANK: by places 计分方式.' })
  readonly per!: string | null;

  @Field(() => Float, { nullable: true, description: 'The most that it makes in all 封顶分值.' })
  readonly cap!: number | null;

  @Field(() => String, { nullable: true, description: 'NONE or UNTIL_END_OF_PUBLICITY 衰减方式.' })
  readonly decay!: string | null;

  @Field(() => Int, { nullable: true, description: 'Only decisions of so many months 有效月数.' })
  readonly withinMonths!: number | null;

  @Field(() => String, { nullable: true, description: 'The best grade it leaves 最高可评等级.' })
  readonly atBest!: string | null;
}

/** 评价方案 */
@ObjectType({ description: 'A version of a scheme by which grades are computed 评价方案.' })
export class EvaluationScheme {
  @Field(() => String, { description: 'Code 方案代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Version 方案版本.' })
  readonly version!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(localName)
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the sector 行业领域.' })
  @Reads(column('sector_code'))
  readonly sector!: string | null;

  @Field(() => String, {
    description: 'RECEIVED: computed grades only verify received ones; COMPUTED 等级来源.',
  })
  readonly origin!: string;

  @Field(() => LegalBasis, { description: 'What it stands on 依据.' })
  @Reads(
    first(legalBases, (here, there) => sql`${there.column('code')} = ${here.column('legal_basis_code')}`),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => DateScalar, { description: 'First day in force 施行日期.' })
  readonly validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: in force 截止日期.' })
  readonly validTo!: string | null;

  @Field(() => String, { description: 'PUBLIC: grades in force are public 公开方式.' })
  readonly publication!: string;

  @Field(() => String, { description: 'MONTHLY, QUARTERLY or YEARLY 更新周期.' })
  readonly refresh!: string;

  @Field(() => Float, { description: 'Points to begin with 基准分.' })
  readonly startPoints!: number;

  @Field(() => Float, { description: 'Lowest points 最低分.' })
  readonly lowestPoints!: number;

  @Field(() => Float, { description: 'Highest points 最高分.' })
  readonly highestPoints!: number;

  @Field(() => [SchemeGrade], { description: 'Grades, best first 等级.' })
  @Reads(list(schemeGrades, ofScheme))
  readonly grades!: readonly SchemeGrade[];

  @Field(() => [SchemeIndicator], { description: 'Indicators, then what grades directly 指标.' })
  @Reads(list(schemeIndicators, ofScheme))
  readonly indicators!: readonly SchemeIndicator[];
}
