import { DateScalar } from '@xintu/graph';
import { Field, ID, InputType, Int } from 'type-graphql';

import {
  BasisLevel,
  InformationClass,
  LimitUnit,
  LocalFieldType,
  LocalRecordKind,
  Publication,
  Sharing,
  SubjectKind,
  UpdateCycle,
} from './enums.ts';

/** 法律依据 */
@InputType({ description: 'Legal basis 法律依据.' })
export class LegalBasisInput {
  @Field(() => String, { description: 'Title 名称.' })
  readonly title!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => BasisLevel, { description: 'Level 层级.' })
  readonly level!: keyof typeof BasisLevel;

  @Field(() => DateScalar, { description: 'In force from 施行日期.' })
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force 失效日期.' })
  readonly to?: string | null;

  @Field(() => Boolean, { description: 'The published text was read 是否已核实原文.' })
  readonly confirmed!: boolean;
}

/** 选项 */
@InputType({ description: 'Value of a choice 选项.' })
export class FieldChoiceInput {
  @Field(() => String, { description: 'What is stored 值.' })
  readonly value!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'English name 英文名称.' })
  readonly englishName?: string | null;
}

/** 信息项 */
@InputType({ description: 'Own field of a local record type 自有信息项.' })
export class RecordTypeFieldInput {
  @Field(() => String, { description: 'Code: a letter, then letters, digits, underscores 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label, the header in files 名称.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'English label 英文名称.' })
  readonly englishName?: string | null;

  @Field(() => LocalFieldType, { description: 'Type 数据类型.' })
  readonly type!: keyof typeof LocalFieldType;

  @Field(() => Boolean, { description: 'Always required 是否必填.' })
  readonly required!: boolean;

  @Field(() => Boolean, { description: 'About a person: masked outside the authority 是否个人信息.' })
  readonly personal!: boolean;

  @Field(() => Int, { nullable: true, description: 'Characters at most 最大长度.' })
  readonly length?: number | null;

  @Field(() => [FieldChoiceInput], { nullable: true, description: 'Values of a choice 选项.' })
  readonly choices?: readonly FieldChoiceInput[] | null;
}

/** 报送时限 */
@InputType({ description: 'Time limit for handing in 报送时限.' })
export class ReportingLimitInput {
  @Field(() => Int, { description: 'Number of days 数值.' })
  readonly value!: number;

  @Field(() => LimitUnit, { description: 'Working days or plain days 单位.' })
  readonly unit!: keyof typeof LimitUnit;
}

/** 审核要求 */
@InputType({ description: 'What a person approves first 审核要求.' })
export class ReviewInput {
  @Field(() => Boolean, {
    description: 'What is handed in counts once a reviewer of the department approved it 单位内审核.',
  })
  readonly handIn!: boolean;

  @Field(() => Boolean, { description: 'A reviewer passes each record before it is public 公开前审查.' })
  readonly disclosure!: boolean;
}

/** 新增地方补充事项 */
@InputType({ description: 'A new local record type 地方补充事项.' })
export class ProposeLocalRecordTypeInput {
  @Field(() => String, { description: 'Code, also in addresses 事项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 事项名称.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'English name 英文名称.' })
  readonly englishName?: string | null;

  @Field(() => LocalRecordKind, { description: 'Kind 信息类别.' })
  readonly kind!: keyof typeof LocalRecordKind;

  @Field(() => [SubjectKind], { description: 'Whom it may concern 适用主体.' })
  readonly subjectKinds!: readonly (keyof typeof SubjectKind)[];

  @Field(() => [String], { description: 'Codes of the providers 信息提供单位.' })
  readonly providers!: readonly string[];

  @Field(() => LegalBasisInput, {
    nullable: true,
    description: 'Legal basis; without one it is never activated 法律依据.',
  })
  readonly legalBasis?: LegalBasisInput | null;

  @Field(() => InformationClass, { description: 'Information class 信息性质.' })
  readonly informationClass!: keyof typeof InformationClass;

  @Field(() => UpdateCycle, { description: 'Update cycle 更新周期.' })
  readonly updateCycle!: keyof typeof UpdateCycle;

  @Field(() => ReportingLimitInput, { description: 'Time limit 报送时限.' })
  readonly reportWithin!: ReportingLimitInput;

  @Field(() => Publication, { description: 'Publication 公开属性.' })
  readonly publication!: keyof typeof Publication;

  @Field(() => Sharing, { description: 'Sharing 共享属性.' })
  readonly sharing!: keyof typeof Sharing;

  @Field(() => Int, { nullable: true, description: 'Retention in years; null: long-term 保存年限.' })
  readonly retentionYears?: number | null;

  @Field(() => Boolean, { description: 'Whether its records are adverse 是否为失信信息.' })
  readonly adverse!: boolean;

  @Field(() => Int, { nullable: true, description: 'Months of publicity of an adverse one 公示月数.' })
  readonly publicityMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months until repair may be asked for 可申请修复月数.' })
  readonly repairableAfterMonths?: number | null;

  @Field(() => ReviewInput, {
    nullable: true,
    description: 'What is approved first; null: nothing 审核要求.',
  })
  readonly review?: ReviewInput | null;

  @Field(() => [RecordTypeFieldInput], { description: 'Fields beyond those of the kind 自有信息项.' })
  readonly fields!: readonly RecordTypeFieldInput[];

  @Field(() => DateScalar, { nullable: true, description: 'In force from; null: today 生效日期.' })
  readonly effectiveFrom?: string | null;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 变更事项 */
@InputType({ description: 'Change of a record type: what is not given stays 事项变更.' })
export class ProposeRecordTypeChangeInput {
  @Field(() => String, { description: 'Code of the record type 事项代码.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Name 名称.' })
  readonly name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the providers 信息提供单位.' })
  readonly providers?: readonly string[] | null;

  @Field(() => LegalBasisInput, { nullable: true, description: 'Legal basis 法律依据.' })
  readonly legalBasis?: LegalBasisInput | null;

  @Field(() => InformationClass, { nullable: true, description: 'Information class 信息性质.' })
  readonly informationClass?: keyof typeof InformationClass | null;

  @Field(() => UpdateCycle, { nullable: true, description: 'Update cycle 更新周期.' })
  readonly updateCycle?: keyof typeof UpdateCycle | null;

  @Field(() => ReportingLimitInput, { nullable: true, description: 'Time limit 报送时限.' })
  readonly reportWithin?: ReportingLimitInput | null;

  @Field(() => Publication, { nullable: true, description: 'Publication 公开属性.' })
  readonly publication?: keyof typeof Publication | null;

  @Field(() => Sharing, { nullable: true, description: 'Sharing 共享属性.' })
  readonly sharing?: keyof typeof Sharing | null;

  @Field(() => Int, { nullable: true, description: 'Retention in years 保存年限.' })
  readonly retentionYears?: number | null;

  @Field(() => ReviewInput, { nullable: true, description: 'What is approved first 审核要求.' })
  readonly review?: ReviewInput | null;

  @Field(() => [RecordTypeFieldInput], {
    nullable: true,
    description: 'All own fields of a local record type as they are to be 自有信息项.',
  })
  readonly fields?: readonly RecordTypeFieldInput[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'In force from; null: today 生效日期.' })
  readonly effectiveFrom?: string | null;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 审核目录版本 */
@InputType({ description: 'Approval or rejection of a proposed version 目录版本审核.' })
export class DecideRecordTypeVersionInput {
  @Field(() => ID, { description: 'The version 目录版本.' })
  readonly version!: string;

  @Field(() => Boolean, { description: 'Approved or rejected 是否通过.' })
  readonly approved!: boolean;

  @Field(() => String, { description: 'Why; required to reject 意见.' })
  readonly reason!: string;
}

/** 启用目录版本 */
@InputType({ description: 'Activation of an approved version 启用目录版本.' })
export class ActivateRecordTypeVersionInput {
  @Field(() => ID, { description: 'The version 目录版本.' })
  readonly version!: string;
}
