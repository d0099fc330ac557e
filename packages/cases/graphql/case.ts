import { Department, departments, LegalBasis, legalBases, nameInLanguage } from '@xintu/catalogue';
import {
  column,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  embedded,
  expression,
  first,
  list,
  Node,
  type PlanContext,
  Reads,
  Refetched,
  type Row,
  sql,
  type Sql,
  value,
} from '@xintu/graph';
import { CreditRecord, records } from '@xintu/records';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import {
  cases,
  caseDocuments,
  caseKinds,
  caseStates,
  caseStepKinds,
  caseSteps,
  caseStepValues,
} from '../reads/index.ts';
import { CaseDocumentRole, CaseLimitUnit, CaseParty } from './enums.ts';

const sameCase = (here: Row, there: Row): Sql =>
  sql`${there.column('subject_id')} = ${here.column('subject_id')} and ${there.column('case_id')} = ${here.column('id')}`;

/** 办理环节 */
@ObjectType({ description: 'Where a case stands 办理环节.' })
export class CaseState {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => CaseParty, { nullable: true, description: 'Who is next; null: nobody 待办角色.' })
  readonly waitsFor!: keyof typeof CaseParty | null;

  @Field(() => Boolean, { description: 'Whether the case is over 是否办结.' })
  readonly closed!: boolean;
}

/** 办理程序 */
@ObjectType({ description: 'Kind of case 办理程序.' })
export class CaseKind {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  @Reads(expression(nameInLanguage))
  readonly name!: string;

  @Field(() => LegalBasis, { description: 'What it stands on 法律依据.' })
  @Reads(
    first(legalBases, (here, there) => sql`${there.column('code')} = ${here.column('legal_basis_code')}`),
  )
  readonly legalBasis!: LegalBasis;

  @Field(() => [CaseState], { description: 'Its states, in their order 办理环节.' })
  @Reads(list(caseStates, (here, there) => sql`${there.column('kind_code')} = ${here.column('code')}`))
  readonly states!: readonly CaseState[];
}

/** 适用期限 */
@ObjectType({ description: 'The rule behind a limit 适用期限.' })
export class CaseLimit {
  @Field(() => String, { description: 'Name 名称.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`${row.column('due_rule')} -> 'name' ->> case when ${reader.language} = 'en' then 'en' else 'zh' end`,
    ),
  )
  readonly name!: string;

  @Field(() => String, { description: 'Title of the law or document 依据.' })
  @Reads(expression((row) => sql`${row.column('due_rule')} ->> 'basis'`))
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  @Reads(expression((row) => sql`${row.column('due_rule')} ->> 'article'`))
  readonly article!: string;

  @Field(() => Int, { description: 'How many 期限数.' })
  @Reads(expression((row) => sql`(${row.column('due_rule')} ->> 'value')::integer`))
  readonly value!: number;

  @Field(() => CaseLimitUnit, { description: 'Of what 期限单位.' })
  @Reads(expression((row) => sql`${row.column('due_rule')} ->> 'unit'`))
  readonly unit!: keyof typeof CaseLimitUnit;

  @Field(() => DateScalar, { description: 'The day from which it counts, itself not counted 起算日.' })
  @Reads(expression((row) => sql`${row.column('due_rule')} ->> 'from'`))
  readonly from!: string;

  @Field(() => Boolean, { description: 'Whether rule and calendar are certain 是否暂定.' })
  @Reads(column('due_provisional'))
  readonly provisional!: boolean;
}

/** 填报项 */
/** A value in words: a choice by its name, and a department that handles the case from there on by its own. */
const statedValue = (row: Row, { reader }: PlanContext): Sql => {
  const words = sql`field_text(${row.column('value')}, ${row.column('choices')}, case when ${reader.language} = 'en' then 'en' else 'zh' end)`;
  return sql`case when ${row.column('code')} = 'department'
    then coalesce((select d.name from department d where d.code = ${row.column('value')} #>> '{}'), ${words}) else ${words} end`;
};

@ObjectType({ description: 'What was stated with a step 填报项.' })
export class CaseValue {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Label 名称.' })
  @Reads(expression(nameInLanguage))
  readonly label!: string;

  @Field(() => String, { nullable: true, description: 'Value 内容.' })
  @Reads(expression(statedValue))
  readonly value!: string | null;
}

/** 办理记录 */
@ObjectType({ description: 'A step that was taken 办理记录.' })
export class CaseEvent {
  @Field(() => String, { description: 'Code of the step 步骤代码.' })
  @Reads(column('step_code'))
  readonly code!: string;

  @Field(() => String, { description: 'Name of the step 步骤名称.' })
  @Reads(
    value(
      caseStepKinds,
      (here, there) => sql`${there.column('kind_code')} = ${here.column('kind_code')}
        and ${there.column('code')} = ${here.column('step_code')}`,
      nameInLanguage,
    ),
  )
  readonly name!: string;

  @Field(() => Int, { description: 'Its place, from 0 序号.' })
  readonly position!: number;

  @Field(() => DateTimeScalar, { description: 'When, on the business day 时间.' })
  @Reads(column('happened_at'))
  readonly takenAt!: string;

  @Field(() => DateScalar, { description: 'The business day 办理日.' })
  readonly takenOn!: string;

  @Field(() => String, { description: 'Who 办理人.' })
  readonly actorName!: string;

  @Field(() => Department, { nullable: true, description: 'Of which department 办理单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department | null;

  @Field(() => String, { nullable: true, description: 'Reason 理由.' })
  readonly reason!: string | null;

  @Field(() => [CaseValue], { description: 'What was stated 填报内容.' })
  @Reads(
    list(
      caseStepValues,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('case_id')} = ${here.column('case_id')}
        and ${there.column('step_position')} = ${here.column('position')}`,
    ),
  )
  readonly values!: readonly CaseValue[];
}

/** 附件 */
@ObjectType({ implements: Node, description: 'A file of a case 附件.' })
export class CaseDocument extends Node {
  @Field(() => CaseDocumentRole, { description: 'What it is for 材料用途.' })
  readonly role!: keyof typeof CaseDocumentRole;

  @Field(() => String, { description: 'Name 文件名.' })
  readonly name!: string;

  @Field(() => String, { description: 'Media type 类型.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Bytes 大小（字节）.' })
  readonly sizeBytes!: number;

  @Field(() => String, { description: 'SHA-256, hexadecimal 哈希值.' })
  @Reads(expression((row) => sql`encode(${row.column('sha256')}, 'hex')`))
  readonly digest!: string;

  @Field(() => String, { description: 'Who added it 提交人.' })
  readonly adderName!: string;

  @Field(() => DateTimeScalar, { description: 'When, on the business day 提交时间.' })
  @Reads(column('handed_in_at'))
  readonly addedAt!: string;
}

/** 办理件 */
@Refetched(cases)
@ObjectType({ implements: Node, description: 'A case: objection, repair, revocation, listing ... 办理件.' })
export class Case extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Number 编号.' })
  readonly number!: string;

  @Field(() => Int, { description: 'Version, for the next step 版本号.' })
  readonly version!: number;

  @Field(() => CaseKind, { description: 'Kind 办理程序.' })
  @Reads(first(caseKinds, (here, there) => sql`${there.column('code')} = ${here.column('kind_code')}`))
  readonly kind!: CaseKind;

  @Field(() => CaseState, { description: 'Where it stands 办理环节.' })
  @Reads(
    first(
      caseStates,
      (here, there) => sql`${there.column('kind_code')} = ${here.column('kind_code')}
        and ${there.column('code')} = ${here.column('state_code')}`,
    ),
  )
  readonly state!: CaseState;

  @Field(() => Subject, { description: 'Whom it is about 信用主体.' })
  @Reads(
    first(
      { ...subjects, access: 'with its parent' },
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject;

  @Field(() => CreditRecord, {
    nullable: true,
    description: 'Which record it is about, as far as the reader may see it 涉及信息.',
  })
  @Reads(
    first(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly record!: CreditRecord | null;

  @Field(() => Department, { description: 'Who handles it 承办单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Department, {
    nullable: true,
    description: 'Credit office of the division, which reviews 复核的信用办.',
  })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('credit_office_code')}`),
  )
  readonly creditOffice!: Department | null;

  @Field(() => Department, {
    nullable: true,
    description: 'Department that received it or opened it; null: the subject itself 收件单位.',
  })
  @Reads(
    first(
      departments,
      (here, there) => sql`${there.column('code')} = ${here.column('opener_department_code')}`,
    ),
  )
  readonly openerDepartment!: Department | null;

  @Field(() => String, { description: 'Who opened it 提出人.' })
  readonly openerName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened, on the business day 提出时间.' })
  @Reads(column('began_at'))
  readonly openedAt!: string;

  @Field(() => DateScalar, { description: 'The business day of opening 提出日.' })
  readonly openedOn!: string;

  @Field(() => String, { nullable: true, description: 'Who answers for it 承办人.' })
  readonly ownerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Deputy for absence 代办人.' })
  readonly deputyName!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the limit; null: none runs 办理期限.',
  })
  readonly dueOn!: string | null;

  @Field(() => CaseLimit, { nullable: true, description: 'The rule behind it 期限依据.' })
  @Reads(embedded((row) => sql`${row.column('due_rule')} is not null`))
  readonly limit!: CaseLimit | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it is handed up as overdue 逾期上报日.',
  })
  readonly escalatedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was closed 办结日.' })
  readonly closedOn!: string | null;

  @Field(() => [CaseEvent], { description: 'What happened, oldest first 办理过程.' })
  @Reads(list(caseSteps, sameCase))
  readonly events!: readonly CaseEvent[];

  @Field(() => [CaseDocument], { description: 'Files 附件.' })
  @Reads(list(caseDocuments, sameCase))
  readonly documents!: readonly CaseDocument[];
}

/** A page of cases. */
export const CaseConnection = connectionOf(() => Case, 'Case', '办理件');
