import { Department, departments, Matter, matters } from '@xintu/catalogue';
import {
  column,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  graphEnum,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { creditReports } from '../reads/sources.ts';

/** 报告类别 */
export const CreditReportKind = graphEnum('CreditReportKind', 'What a report is about 报告类别.', {
  SUBJECT: { zh: '公共信用信息报告', en: 'Credit report of a subject' },
  CHECK: { zh: '信用核查结果', en: 'Result of a check' },
});

/** 报告范围 */
export const CreditReportScope = graphEnum('CreditReportScope', 'What a report shows 报告范围.', {
  PUBLIC: { zh: '公开版', en: 'Public facts only' },
  OWN: { zh: '本单位版', en: 'The subject’s own file' },
  SHARED: { zh: '政务版', en: 'What a department sees for the matter' },
});

/** 报告状态 */
export const CreditReportState = graphEnum('CreditReportState', 'Whether a report still holds 报告状态.', {
  CURRENT: { zh: '有效', en: 'It holds' },
  CHANGED: { zh: '有效，出具后有变化', en: 'It holds; something changed since' },
  WITHDRAWN: { zh: '已失效', en: 'It holds no longer' },
});

/** 信用报告 */
@Refetched(creditReports)
@ObjectType({
  implements: Node,
  description: 'A credit report, or a check on paper, as it was issued 信用报告.',
})
export class CreditReport extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Number 报告编号.' })
  readonly number!: string;

  @Field(() => String, { description: 'Code by which it is verified 验证码.' })
  readonly verificationCode!: string;

  @Field(() => CreditReportKind, { description: 'What it is about 报告类别.' })
  readonly kind!: keyof typeof CreditReportKind;

  @Field(() => CreditReportScope, { description: 'What it shows 报告范围.' })
  readonly scope!: keyof typeof CreditReportScope;

  @Field(() => CreditReportState, { description: 'Whether it still holds 报告状态.' })
  @Reads(expression((row, { today }) => sql`report_state(${row.column('id')}, ${today})`))
  readonly state!: keyof typeof CreditReportState;

  @Field(() => Subject, { nullable: true, description: 'Whom it is about; null: a check 信用主体.' })
  @Reads(first(subjects, (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`))
  readonly subject!: Subject | null;

  @Field(() => Department, {
    nullable: true,
    description: 'Who had it made; null: the subject itself 使用单位.',
  })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department | null;

  @Field(() => Matter, { nullable: true, description: 'For which matter 办理事项.' })
  @Reads(first(matters, (here, there) => sql`${there.column('code')} = ${here.column('matter_code')}`))
  readonly matter!: Matter | null;

  @Field(() => String, { nullable: true, description: 'Case number of the business 办件编号.' })
  readonly reference!: string | null;

  @Field(() => String, { description: 'Who made it 出具人.' })
  readonly issuerName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made 出具时间.' })
  readonly issuedAt!: string;

  @Field(() => DateScalar, { description: 'The business day on which it was made 出具日期.' })
  readonly issuedOn!: string;

  @Field(() => Int, { description: 'How many pages it has 页数.' })
  @Reads(column('pages'))
  readonly pageCount!: number;

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal 文件哈希.' })
  @Reads(expression((row) => sql`encode(${row.column('sha256')}, 'hex')`))
  readonly digest!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where its file (PDF) is; null: it holds no longer and is not delivered 文件地址.',
  })
  @Reads(
    expression(
      (row, { today }) => sql`case when report_state(${row.column('id')}, ${today}) <> 'WITHDRAWN'
        then '/reports/' || ${row.column('id')}::text || '.pdf' end`,
    ),
  )
  readonly url!: string | null;
}

/** A page of reports. */
export const CreditReportConnection = connectionOf(() => CreditReport, 'CreditReport', '信用报告');
