import {
  Department,
  departments,
  LegalBasis,
  legalBases,
  lists,
  RecordKind,
  RecordType,
  recordTypes,
} from '@xintu/catalogue';
import {
  column,
  ConcreteType,
  connection,
  constant,
  count,
  DateScalar,
  DateTimeScalar,
  embedded,
  expression,
  first,
  list,
  Node,
  PageArguments,
  type PlanContext,
  planned,
  Reads,
  Refetched,
  referenceValue,
  type Row,
  type Sql,
  sql,
  value,
} from '@xintu/graph';
import { Subject } from '@xintu/subjects';
import { Args, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';

import {
  freeText,
  ownFieldValue,
  publicityReason,
  publicityStatus,
  publishedOn,
  standing,
} from '../reads/derived.ts';
import {
  concernedSubjects,
  disclosures,
  newestVersionFirst,
  recordFields,
  recordHandIns,
  recordIndex,
  records,
  recordVersions,
  recordWithId,
} from '../reads/sources.ts';
import { PublicityStatus, RecordStanding } from './enums.ts';
import { Disclosure } from './disclosure.ts';
import { HandIn } from './hand-in.ts';
import { RecordVersionConnection } from './record-version.ts';

const sameRecord = (here: Row, there: Row): Sql =>
  sql`${there.column('subject_id')} = ${here.column('subject_id')}
    and ${there.column('record_id')} = ${here.column('record_id')}`;

/** A version that was not known yet at the moment of the question is none of it. */
const knownThen = (version: Row, { asOf }: PlanContext): Sql =>
  asOf === null ? sql`true` : sql`${version.column('recorded_from')} <= ${asOf}`;

/** 规则版本 */
@ObjectType({ description: 'Version of a dated rule 规则版本.' })
export class RuleVersion {
  @Field(() => String, { description: 'Rule 规则代码.' })
  @Reads(column('publicity_rule'))
  readonly code!: string;

  @Field(() => String, { description: 'Version 版本.' })
  @Reads(column('publicity_rule_version'))
  readonly version!: string;
}

/** 公示 */
@ObjectType({ description: 'Publicity of an adverse record 公示: from when, until when, by which rule.' })
export class Publicity {
  @Field(() => PublicityStatus, { description: 'State today 公示状态.' })
  @Reads(expression(publicityStatus))
  readonly status!: keyof typeof PublicityStatus;

  @Field(() => String, { nullable: true, description: 'Why it is so 原因.' })
  @Reads(expression(publicityReason))
  readonly reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day really shown 公示起始日.' })
  @Reads(column('publicity_from'))
  readonly from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day shown 公示截止日.' })
  @Reads(column('publicity_until'))
  readonly until!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which repair may be applied for 可申请修复日.',
  })
  @Reads(column('repairable_from'))
  readonly repairableFrom!: string | null;

  @Field(() => Boolean, { description: 'Not certain: which rule holds, or how it counts 是否暂定.' })
  @Reads(column('publicity_provisional'))
  readonly provisional!: boolean;

  @Field(() => RuleVersion, { nullable: true, description: 'The rule that computed it 适用规则.' })
  @Reads(embedded((row) => sql`${row.column('publicity_rule')} is not null`))
  readonly rule!: RuleVersion | null;
}

/** 自有信息项 */
@ObjectType({ description: 'A field of a record beyond its kind 自有信息项.' })
export class RecordField {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 名称.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`case when ${reader.language} = ${constant('en')} then ${row.column('english_name')} else ${row.column('name')} end`,
    ),
  )
  readonly label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value; null where there is none, or not for the reader 值.',
  })
  @Reads(expression(ownFieldValue))
  readonly value!: string | null;
}

/** 信用信息 */
@InterfaceType('Record', {
  implements: Node,
  autoRegisterImplementations: false,
  description: 'Record 信用信息: one fact that a public body decided or holds about a subject.',
})
@Refetched(records, recordWithId)
@ConcreteType((row) => sql`initcap(${row.column('kind')})`)
export abstract class CreditRecord extends Node {
  @Field(() => ID, { description: 'Identifier of the fact, the same for all its versions 标识.' })
  @Reads(column('record_id'))
  declare readonly id: string;

  @Field(() => RecordType, { description: 'Its item of the catalogue 信用信息事项.' })
  @Reads(first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('type_code')}`))
  readonly recordType!: RecordType;

  @Field(() => RecordKind, { description: 'Kind 信息类别.' })
  @Reads(expression((row) => sql`upper(${row.column('kind')})`))
  readonly kind!: keyof typeof RecordKind;

  @Field(() => String, { description: 'What it is, in a line 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Number of the document 文书号.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string;

  @Field(() => Department, { description: 'Who decided, repairs and answers objections 决定机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department;

  @Field(() => Department, { description: 'Who handed it in 信息提供单位.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('provider_code')}`))
  readonly provider!: Department;

  @Field(() => Boolean, { description: 'An objection runs 异议处理中.' })
  readonly underObjection!: boolean;

  @Field(() => Boolean, { description: 'Administrative review or suit runs 复议、诉讼中.' })
  readonly underReview!: boolean;

  @Field(() => Subject, { description: 'Whom it concerns 信用主体.' })
  @Reads(
    first(
      concernedSubjects,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject;

  @Field(() => [RecordField], { description: 'Fields beyond its kind 自有信息项.' })
  @Reads(
    list(
      recordFields,
      (
        here,
        there,
      ) => sql`(${there.column('subject_id')}, ${there.column('record_id')}, ${there.column('recorded_from')})
        = (${here.column('subject_id')}, ${here.column('record_id')}, ${here.column('recorded_from')})`,
    ),
  )
  readonly fields!: readonly RecordField[];

  @Field(() => LegalBasis, { description: 'On which law the collection, or the list, rests 法律依据.' })
  @Reads(
    first(
      legalBases,
      (here, there) => sql`${there.column('code')} = coalesce(
        ${referenceValue(lists, 'code', here.column('list_code'), 'legal_basis_code')},
        ${referenceValue(recordTypes, 'code', here.column('type_code'), 'legal_basis_code')})`,
    ),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => RecordStanding, { description: 'What it means today 效力状态.' })
  @Reads(expression(standing))
  readonly standing!: keyof typeof RecordStanding;

  @Field(() => Publicity, { nullable: true, description: 'Its publicity, where it has one 公示.' })
  @Reads(embedded((row) => sql`${row.column('publicity_decision')} is not null`))
  readonly publicity!: Publicity | null;

  @Field(() => DateTimeScalar, { description: 'When this version became known 本版本记录时间.' })
  readonly recordedFrom!: string;

  @Field(() => DateTimeScalar, { description: 'When the fact was first accepted 首次入库时间.' })
  @Reads(
    value(
      recordIndex,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('record_id')}`,
      (record) => record.column('first_accepted_at'),
    ),
  )
  readonly receivedAt!: string;

  @Field(() => HandIn, {
    nullable: true,
    description:
      'Who handed in what it says now and who approved that; null outside the department that did 报送与审核.',
  })
  @Reads(
    first(
      recordHandIns,
      (here, there, context) => sql`${sameRecord(here, there)} and ${knownThen(there, context)}`,
    ),
  )
  readonly handIn!: HandIn | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Business day of the first hand-in that was accepted 首次入库日期.',
  })
  @Reads(
    value(
      recordIndex,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('record_id')}`,
      (record) => record.column('accepted_on'),
    ),
  )
  readonly acceptedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it was shown in public; null: it is not 公开日期.',
  })
  @Reads(expression(publishedOn))
  readonly publishedOn!: string | null;

  @Field(() => Disclosure, {
    nullable: true,
    description: 'What the review before publication decided; null outside its department 公开前审查.',
  })
  @Reads(
    first(
      disclosures,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly disclosure!: Disclosure | null;

  @Field(() => Int, {
    description: 'How many versions of it, known at that moment, the reader may see 版本数.',
  })
  @Reads(
    expression((row, context) =>
      count(
        recordVersions,
        (version) => sql`${sameRecord(row, version)} and ${knownThen(version, context)}`,
        context,
      ),
    ),
  )
  readonly versionCount!: number;

  @Field(() => RecordVersionConnection, {
    description: 'Its versions that the reader may see, newest first, each with what it changed 版本.',
  })
  @Reads(
    connection(
      recordVersions,
      (here, there, context) => sql`${sameRecord(here, there)} and ${knownThen(there, context)}`,
      { order: newestVersionFirst },
    ),
  )
  versions(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Field(() => String, { nullable: true, description: 'Remark 备注.' })
  @Reads(freeText('remark'))
  readonly remark!: string | null;
}

/** The list a listing is on. */
export const listOf = first(
  lists,
  (here, there) => sql`${there.column('code')} = ${here.column('list_code')}`,
);
