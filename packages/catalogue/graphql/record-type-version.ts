import {
  DateScalar,
  DateTimeScalar,
  embedded,
  expression,
  first,
  list,
  Node,
  Reads,
  column,
  type Row,
  type Sql,
  sql,
} from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

import {
  nameInLanguage,
  sectors,
  versionFields,
  versionProviders,
  versionRefusals,
} from '../reads/sources.ts';
import {
  BasisLevel,
  InformationClass,
  LimitUnit,
  Publication,
  RecordKind,
  RecordTypeVersionStatus,
  Sharing,
  SubjectKind,
  UpdateCycle,
} from './enums.ts';
import { Department, Sector } from './reference-types.ts';

const declared = (row: Row, ...path: readonly [string, ...string[]]): Sql =>
  sql`${row.column('declaration')} #>> ${pathOf(path)}`;

// Paths are written in this file: letters only.
const paths = {
  'name,zh': sql`'{name,zh}'`,
  'name,en': sql`'{name,en}'`,
  kind: sql`'{kind}'`,
  sector: sql`'{sector}'`,
  informationClass: sql`'{informationClass}'`,
  updateCycle: sql`'{updateCycle}'`,
  publication: sql`'{publication}'`,
  sharing: sql`'{sharing}'`,
  retentionYears: sql`'{retentionYears}'`,
  adverse: sql`'{adverse}'`,
  'reportWithin,value': sql`'{reportWithin,value}'`,
  'reportWithin,unit': sql`'{reportWithin,unit}'`,
  'legalBasis,title': sql`'{legalBasis,title}'`,
  'legalBasis,article': sql`'{legalBasis,article}'`,
  'legalBasis,level': sql`'{legalBasis,level}'`,
  'legalBasis,from': sql`'{legalBasis,from}'`,
  'legalBasis,to': sql`'{legalBasis,to}'`,
  'legalBasis,confirmed': sql`'{legalBasis,confirmed}'`,
  'review,handIn': sql`'{review,handIn}'`,
  'review,disclosure': sql`'{review,disclosure}'`,
  'publicity,rule': sql`'{publicity,rule}'`,
  'publicity,versions,0,longestMonths': sql`'{publicity,versions,0,longestMonths}'`,
} as const;

function pathOf(path: readonly string[]): Sql {
  const found = Object.entries(paths).find(([key]) => key === path.join(','));
  if (found === undefined) throw new RangeError(path.join('.'));
  return found[1];
}

/** 版本中的法律依据 */
@ObjectType({ description: 'Legal basis of a version of the catalogue 法律依据.' })
export class VersionBasis {
  @Field(() => String, { description: 'Title 名称.' })
  @Reads(expression((row) => declared(row, 'legalBasis', 'title')))
  readonly title!: string;

  @Field(() => String, { description: 'Article 条款.' })
  @Reads(expression((row) => declared(row, 'legalBasis', 'article')))
  readonly article!: string;

  @Field(() => BasisLevel, { description: 'Level 层级.' })
  @Reads(expression((row) => declared(row, 'legalBasis', 'level')))
  readonly level!: keyof typeof BasisLevel;

  @Field(() => DateScalar, { description: 'In force from 施行日期.' })
  @Reads(expression((row) => sql`(${declared(row, 'legalBasis', 'from')})::date`))
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force 失效日期.' })
  @Reads(expression((row) => sql`(${declared(row, 'legalBasis', 'to')})::date`))
  readonly to!: string | null;

  @Field(() => Boolean, { description: 'Whether the wording was confirmed 是否已核实.' })
  @Reads(expression((row) => sql`(${declared(row, 'legalBasis', 'confirmed')})::boolean`))
  readonly confirmed!: boolean;
}

/** 版本中的报送时限 */
@ObjectType({ description: 'Time limit of a version of the catalogue 报送时限.' })
export class VersionLimit {
  @Field(() => Int, { description: 'Number of days 数值.' })
  @Reads(expression((row) => sql`(${declared(row, 'reportWithin', 'value')})::integer`))
  readonly value!: number;

  @Field(() => LimitUnit, { description: 'Working days or plain days 单位.' })
  @Reads(expression((row) => declared(row, 'reportWithin', 'unit')))
  readonly unit!: keyof typeof LimitUnit;
}

/** 版本中的信息项 */
@ObjectType({ description: 'Own field of a version of a record type 自有信息项.' })
export class VersionField {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => String, { description: 'Type of the value 数据类型.' })
  readonly type!: string;

  @Field(() => Boolean, { description: 'Always required 是否必填.' })
  readonly required!: boolean;

  @Field(() => Boolean, { description: 'About a person 是否个人信息.' })
  readonly personal!: boolean;

  @Field(() => Int, { nullable: true, description: 'Characters at most 最大长度.' })
  readonly length!: number | null;

  @Field(() => [String], { description: 'Names of the values of a choice 选项.' })
  @Reads(
    expression(
      (row) => sql`array(select coalesce(choice #>> '{name,zh}', '')
        from jsonb_array_elements(coalesce(${row.column('choices')}, '[]'::jsonb)) as choice)`,
    ),
  )
  readonly choices!: readonly string[];
}

/** 不予启用的原因 */
@ObjectType({ description: 'What speaks against a version 不予启用的原因.' })
export class VersionRefusal {
  @Field(() => String, { description: 'Code of the reason 原因代码.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Field that it is about 信息项.' })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Value that it is about 值.' })
  readonly value!: string | null;
}

/** 目录版本 */
@ObjectType({ implements: Node, description: 'Version of a record type in the catalogue 目录版本.' })
export class RecordTypeVersion extends Node {
  @Field(() => String, { description: 'Code of the record type 事项代码.' })
  @Reads(column('record_type_code'))
  readonly code!: string;

  @Field(() => Int, { description: 'Number of the version 版本号.' })
  readonly version!: number;

  @Field(() => RecordTypeVersionStatus, { description: 'State 状态.' })
  readonly status!: keyof typeof RecordTypeVersionStatus;

  @Field(() => Boolean, { description: 'Added by the credit office 是否地方补充事项.' })
  readonly local!: boolean;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`case when ${reader.language} = 'en' then ${declared(row, 'name', 'en')} else ${declared(row, 'name', 'zh')} end`,
    ),
  )
  readonly name!: string;

  @Field(() => RecordKind, { description: 'Kind 信息类别.' })
  @Reads(expression((row) => sql`upper(${declared(row, 'kind')})`))
  readonly kind!: keyof typeof RecordKind;

  @Field(() => Sector, { nullable: true, description: 'Sector 行业领域.' })
  @Reads(first(sectors, (here, there) => sql`${there.column('code')} = ${declared(here, 'sector')}`))
  readonly sector!: Sector | null;

  @Field(() => [SubjectKind], { description: 'Whom it may concern 适用主体.' })
  @Reads(
    expression(
      (row) => sql`array(select jsonb_array_elements_text(${row.column('declaration')} -> 'subjectKinds'))`,
    ),
  )
  readonly subjectKinds!: readonly (keyof typeof SubjectKind)[];

  @Field(() => InformationClass, { description: 'Information class 信息性质.' })
  @Reads(expression((row) => declared(row, 'informationClass')))
  readonly informationClass!: keyof typeof InformationClass;

  @Field(() => UpdateCycle, { description: 'Update cycle 更新周期.' })
  @Reads(expression((row) => declared(row, 'updateCycle')))
  readonly updateCycle!: keyof typeof UpdateCycle;

  @Field(() => VersionLimit, { description: 'Within what time it is handed in 报送时限.' })
  @Reads(embedded())
  readonly reportWithin!: VersionLimit;

  @Field(() => Publication, { description: 'Publication 公开属性.' })
  @Reads(expression((row) => declared(row, 'publication')))
  readonly publication!: keyof typeof Publication;

  @Field(() => Sharing, { description: 'Sharing 共享属性.' })
  @Reads(expression((row) => declared(row, 'sharing')))
  readonly sharing!: keyof typeof Sharing;

  @Field(() => Int, { nullable: true, description: 'Retention in years; null: long-term 保存年限.' })
  @Reads(expression((row) => sql`(${declared(row, 'retentionYears')})::integer`))
  readonly retentionYears!: number | null;

  @Field(() => Boolean, { description: 'Whether its records are adverse 是否为失信信息.' })
  @Reads(expression((row) => sql`(${declared(row, 'adverse')})::boolean`))
  readonly adverse!: boolean;

  @Field(() => Boolean, {
    description: 'Counts once a reviewer of the department approved it 是否须单位内审核.',
  })
  @Reads(expression((row) => sql`coalesce((${declared(row, 'review', 'handIn')})::boolean, false)`))
  readonly handInReview!: boolean;

  @Field(() => Boolean, { description: 'Reviewed before it is public 是否须公开前审查.' })
  @Reads(expression((row) => sql`coalesce((${declared(row, 'review', 'disclosure')})::boolean, false)`))
  readonly disclosureReview!: boolean;

  @Field(() => String, { description: 'Rule of publicity: penalty, fixed, none 公示规则.' })
  @Reads(expression((row) => declared(row, 'publicity', 'rule')))
  readonly publicityRule!: string;

  @Field(() => Int, { nullable: true, description: 'Months of publicity by a fixed rule 公示月数.' })
  @Reads(expression((row) => sql`(${declared(row, 'publicity', 'versions', '0', 'longestMonths')})::integer`))
  readonly publicityMonths!: number | null;

  @Field(() => VersionBasis, { nullable: true, description: 'Legal basis; null: none yet 法律依据.' })
  @Reads(embedded((row) => sql`${declared(row, 'legalBasis', 'title')} is not null`))
  readonly legalBasis!: VersionBasis | null;

  @Field(() => [Department], {
    description: 'Providers that it names; none: those that the declaration means 信息提供单位.',
  })
  @Reads(list(versionProviders, (here, there) => sql`${there.column('version_id')} = ${here.column('id')}`))
  readonly providers!: readonly Department[];

  @Field(() => [VersionField], { description: 'Fields beyond those of the kind 自有信息项.' })
  @Reads(list(versionFields, (here, there) => sql`${there.column('version_id')} = ${here.column('id')}`))
  readonly fields!: readonly VersionField[];

  @Field(() => [VersionRefusal], {
    description: 'What speaks against it: it can not be approved before 不予启用的原因.',
  })
  @Reads(list(versionRefusals, (here, there) => sql`${there.column('version_id')} = ${here.column('id')}`))
  readonly refusals!: readonly VersionRefusal[];

  @Field(() => DateScalar, { description: 'In force from 生效日期.' })
  readonly effectiveFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force 失效日期.' })
  readonly effectiveTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was proposed 提出理由.' })
  readonly reason!: string | null;

  @Field(() => String, { description: 'Who proposed it; empty: the program 提出人.' })
  @Reads(column('proposed_by_name'))
  readonly proposedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was proposed 提出时间.' })
  readonly proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who approved or rejected it 审核人.' })
  @Reads(column('decided_by_name'))
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was 审核时间.' })
  readonly decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why 审核意见.' })
  readonly decisionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came in force 启用时间.' })
  readonly activatedAt!: string | null;
}
