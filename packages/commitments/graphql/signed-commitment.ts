import { Case, cases } from '@xintu/cases';
import { Department, departments } from '@xintu/catalogue';
import {
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Commitment, records } from '@xintu/records';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { commitmentItems, commitmentSignings } from '../reads/index.ts';
import { SigningWay } from './enums.ts';
import { CommitmentItem } from './item.ts';

/** 承诺书 */
@Refetched(commitmentSignings)
@ObjectType({ implements: Node, description: 'A commitment as it was signed 承诺书.' })
export class SignedCommitment extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Number: division, day, serial number 承诺编码.' })
  readonly number!: string;

  @Field(() => CommitmentItem, { description: 'Item 承诺事项.' })
  @Reads(first(commitmentItems, (here, there) => sql`${there.column('code')} = ${here.column('item_code')}`))
  readonly item!: CommitmentItem;

  @Field(() => Int, { description: 'Version of the wording 文本版本.' })
  readonly templateVersion!: number;

  @Field(() => String, { description: 'The text that was signed 承诺书全文.' })
  readonly content!: string;

  @Field(() => String, { description: 'SHA-256 of the text, hexadecimal 文本哈希值.' })
  @Reads(expression((row) => sql`encode(${row.column('digest')}, 'hex')`))
  readonly digest!: string;

  @Field(() => SigningWay, { description: 'How it was signed 签署方式.' })
  readonly way!: keyof typeof SigningWay;

  @Field(() => String, { description: 'Who signed 签署人.' })
  readonly signerName!: string;

  @Field(() => DateScalar, { description: 'Day of signing 签署日期.' })
  readonly signedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the scanned paper, hexadecimal; null: signed online 扫描件哈希值.',
  })
  @Reads(expression((row) => sql`encode(${row.column('scan_digest')}, 'hex')`))
  readonly scanDigest!: string | null;

  @Field(() => DateScalar, { description: 'Last day on which it is to be kept 承诺有效期.' })
  readonly dueOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was registered 登记时间.' })
  readonly createdAt!: string;

  @Field(() => Department, { description: 'Who received it 受理单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Subject, { description: 'Who promised 承诺人.' })
  @Reads(
    first(
      { ...subjects, access: 'with its parent' },
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject;

  @Field(() => Commitment, {
    nullable: true,
    description: 'What the subject’s file says of it, as far as the reader may see that 信用信息.',
  })
  @Reads(
    first(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly record!: Commitment | null;

  @Field(() => Case, { nullable: true, description: 'How it is being kept 履行办理件.' })
  @Reads(
    first(
      cases,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('case_id')}`,
    ),
  )
  readonly case!: Case | null;
}

/** A page of commitments as they were signed. */
export const SignedCommitmentConnection = connectionOf(() => SignedCommitment, 'SignedCommitment', '承诺书');
