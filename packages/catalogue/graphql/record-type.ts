import { constant, DateScalar, embedded, exists, expression, first, list, Reads, sql } from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import {
  legalBases,
  nameInLanguage,
  providers,
  provisions,
  recordTypeFieldChoices,
  recordTypeFields,
  sectors,
} from '../reads/sources.ts';
import { LimitUnit, Publication, RecordKind, Sharing, SubjectKind } from './enums.ts';
import { Department, LegalBasis, Sector } from './reference-types.ts';

/** 报送时限 */
@ObjectType({ description: 'Time limit for handing in 报送时限.' })
export class ReportingLimit {
  @Field(() => Int, { description: 'Number of days 数值.' })
  @Reads(expression((row) => row.column('report_within_value')))
  readonly value!: number;

  @Field(() => LimitUnit, { description: 'Working days or plain days 单位.' })
  @Reads(expression((row) => row.column('report_within_unit')))
  readonly unit!: keyof typeof LimitUnit;
}

/** 可选值 */
@ObjectType({ description: 'A value that a field may have 可选值.' })
export class RecordTypeFieldChoice {
  @Field(() => String, { description: 'The value 值.' })
  readonly value!: string;

  @Field(() => String, { description: 'Its name 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;
}

/** 信用信息项 */
@ObjectType({ description: 'Field of a record type 信用信息项.' })
export class RecordTypeField {
  @Field(() => String, { description: 'Field code, the standard’s where there is one 信息项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 信息项名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => String, { description: 'Type of the value 数据类型.' })
  readonly type!: string;

  @Field(() => Boolean, { description: 'Always required 是否必填.' })
  readonly required!: boolean;

  @Field(() => Boolean, {
    description: 'About a person: masked outside the deciding authority 是否个人信息.',
  })
  readonly personal!: boolean;

  @Field(() => [RecordTypeFieldChoice], { description: 'Values it may have; empty: any 可选值.' })
  @Reads(
    list(
      recordTypeFieldChoices,
      (here, there) => sql`${there.column('record_type_code')} = ${here.column('record_type_code')}
        and ${there.column('field_code')} = ${here.column('code')}`,
    ),
  )
  readonly choices!: readonly RecordTypeFieldChoice[];
}

/** 信用信息事项 */
@ObjectType({ description: 'Record type: an item of the catalogue 信用信息事项.' })
export class RecordType {
  @Field(() => String, { description: 'Code, also in addresses 事项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 事项名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => Int, { description: 'Version of the declaration 版本.' })
  readonly version!: number;

  @Field(() => RecordKind, { description: 'Kind of its records 信息类别.' })
  @Reads(expression((row) => sql`upper(${row.column('kind')})`))
  readonly kind!: keyof typeof RecordKind;

  @Field(() => Sector, { nullable: true, description: 'Its sector; null: of the core 行业领域.' })
  @Reads(first(sectors, (here, there) => sql`${there.column('code')} = ${here.column('sector_code')}`))
  readonly sector!: Sector | null;

  @Field(() => [Department], { description: 'Who hands it in 信息提供单位.' })
  @Reads(list(providers, (here, there) => sql`${there.column('record_type_code')} = ${here.column('code')}`))
  readonly providers!: readonly Department[];

  @Field(() => [SubjectKind], { description: 'Whom it may concern 适用主体.' })
  readonly subjectKinds!: readonly (keyof typeof SubjectKind)[];

  @Field(() => String, { description: 'Information class 信息性质.' })
  readonly informationClass!: string;

  @Field(() => String, { description: 'Update cycle 更新周期.' })
  readonly updateCycle!: string;

  @Field(() => ReportingLimit, { description: 'Within what time it is handed in 报送时限.' })
  @Reads(embedded())
  readonly reportWithin!: ReportingLimit;

  @Field(() => Publication, { description: 'Publication 公开属性.' })
  readonly publication!: keyof typeof Publication;

  @Field(() => Sharing, { description: 'Sharing 共享属性.' })
  readonly sharing!: keyof typeof Sharing;

  @Field(() => Int, { nullable: true, description: 'Retention in years; null: long-term 保存年限.' })
  readonly retentionYears!: number | null;

  @Field(() => Boolean, { description: 'Whether its records are adverse 是否为失信信息.' })
  readonly adverse!: boolean;

  @Field(() => Boolean, {
    description: 'Counts once a reviewer of the department approved it 是否须单位内审核.',
  })
  readonly handInReview!: boolean;

  @Field(() => Boolean, { description: 'Reviewed before it is public 是否须公开前审查.' })
  readonly disclosureReview!: boolean;

  @Field(() => LegalBasis, { description: 'Legal basis 法律依据.' })
  @Reads(
    first(legalBases, (here, there) => sql`${there.column('code')} = ${here.column('legal_basis_code')}`),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => [RecordTypeField], { description: 'Its fields in the order of the template 信息项.' })
  @Reads(
    list(
      recordTypeFields,
      (here, there) => sql`${there.column('record_type_code')} = ${here.column('code')}`,
    ),
  )
  readonly fields!: readonly RecordTypeField[];

  @Field(() => DateScalar, { description: 'In force from 生效日期.' })
  readonly effectiveFrom!: string;

  @Field(() => Boolean, {
    description: 'Added by the credit office: read through `fields` of its records 是否地方补充事项.',
  })
  readonly local!: boolean;

  @Field(() => String, { description: 'Where the empty template is fetched 模板地址.' })
  @Reads(expression((row) => sql`'/intake/' || ${row.column('code')} || ${constant('/template.xlsx')}`))
  readonly templateUrl!: string;

  @Field(() => Boolean, { description: 'Whether the reader’s department may hand it in 本部门可否报送.' })
  @Reads(
    expression(
      (row, context) =>
        sql`${context.reader.roles} && array['reporter', 'reviewer'] and ${exists(
          provisions,
          (provision) => sql`${provision.column('record_type_code')} = ${row.column('code')}
          and ${provision.column('department_code')} = ${context.reader.department}`,
          context,
        )}`,
    ),
  )
  readonly mayHandIn!: boolean;
}
