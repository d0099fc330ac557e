import { gradesInForce, shownPoints } from '@xintu/evaluation';
import { Access, column, DateScalar, embedded, expression, planned, Reads, sql } from '@xintu/graph';
import { hasRecords, LicenceStatus, licenceStatus, ownField, recordsOfSubject } from '@xintu/records';
import { Subject } from '@xintu/subjects';
import { Field, FieldResolver, Float, ObjectType, Resolver } from 'type-graphql';

/** Schemes of the sector: each has a grade of its own. */
const schemes = ['construction-deduction', 'construction-ranking'] as const;
const qualifications = ['construction-qualification'] as const;
const types = ['construction-qualification', 'construction-good', 'construction-bad'] as const;

/** 企业资质 */
@ObjectType({ description: 'Qualification of a construction enterprise 建筑业企业资质.' })
export class ConstructionQualification {
  @Field(() => String, { description: 'Category 资质类别.' })
  @Reads(ownField('qualificationCategory'))
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Grade 资质等级.' })
  @Reads(ownField('qualificationGrade'))
  readonly grade!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate 证书编号.' })
  readonly certificateNumber!: string | null;

  @Field(() => LicenceStatus, { description: 'State 状态.' })
  @Reads(expression(licenceStatus))
  readonly status!: keyof typeof LicenceStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Valid to; null: no end 有效期至.' })
  readonly validTo!: string | null;
}

/** 评价方案 */
@ObjectType({ description: 'Version of a construction evaluation scheme 评价方案.' })
export class ConstructionScheme {
  @Field(() => String, { description: 'Scheme 方案代码.' })
  @Reads(column('scheme_code'))
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Version 方案版本.' })
  @Reads(column('scheme_version'))
  readonly version!: string | null;
}

/** 信用得分 */
@ObjectType({ description: 'Construction evaluation of an enterprise 建筑市场信用评价.' })
export class ConstructionScore {
  @Field(() => ConstructionScheme, { description: 'The scheme and its version 评价方案.' })
  @Reads(embedded())
  readonly scheme!: ConstructionScheme;

  @Field(() => String, { nullable: true, description: 'Role evaluated (builder, supervisor, ...) 主体角色.' })
  @Reads(expression(() => sql`null::text`))
  readonly role!: string | null;

  @Field(() => Float, { nullable: true, description: 'Total, for the department and the subject 总分.' })
  @Reads(shownPoints('total'))
  readonly total!: number | null;

  @Field(() => String, { nullable: true, description: 'Grade 等级.' })
  readonly grade!: string | null;

  @Field(() => DateScalar, { description: 'Day of the evaluation 评价日期.' })
  @Reads(column('day'))
  readonly evaluatedOn!: string;
}

/** 住房和城乡建设 */
@ObjectType({ description: 'What the construction departments hold of a subject 建筑市场信用信息.' })
export class ConstructionPanel {
  @Field(() => [ConstructionQualification], { description: 'Qualifications 企业资质.' })
  @Reads(recordsOfSubject({ types: qualifications }))
  readonly qualifications!: readonly ConstructionQualification[];

  @Field(() => [ConstructionScore], { description: 'Computed grades in force 信用评价.' })
  @Reads(gradesInForce(schemes))
  readonly scores!: readonly ConstructionScore[];
}

/** The sector's part of a subject. */
@Resolver(() => Subject)
export class ConstructionOfSubject {
  @FieldResolver(() => ConstructionPanel, {
    nullable: true,
    description: 'Construction; null where the sector holds nothing 住房和城乡建设.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(embedded((row, context) => hasRecords({ types }, row, context)))
  construction(): ConstructionPanel | null {
    return planned();
  }
}
