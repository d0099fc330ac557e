import {
  Access,
  all,
  changed,
  connection,
  CreditCodeScalar,
  first,
  type GraphContext,
  PageArguments,
  Payload,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';
import { Arg, Args, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { openSender, type Sender } from '../actions/open-sender.ts';
import { receiveComplaint, type Receipt } from '../actions/receive-complaint.ts';
import { complaintProgress, complaints } from '../reads/index.ts';
import { Complaint, ComplaintChannel, ComplaintConnection, ComplaintProgress } from './complaint.ts';

/** 投诉举报人 */
@InputType({ description: 'Who sends a complaint; it is sealed at once 投诉举报人.' })
export class ComplaintSenderInput {
  @Field(() => String, { description: 'Name 姓名.' })
  readonly name!: string;

  @Field(() => String, { description: 'How they can be reached 联系方式.' })
  readonly contact!: string;
}

/** 登记投诉举报 */
@InputType({ description: 'A complaint that came by telephone, letter or visit 登记投诉举报.' })
export class RegisterComplaintInput {
  @Field(() => CreditCodeScalar, { description: 'Whom it is about 被投诉举报单位统一社会信用代码.' })
  readonly subjectCode!: string;

  @Field(() => String, { description: 'What it is about, 10 to 4000 characters 内容.' })
  readonly content!: string;

  @Field(() => String, { nullable: true, description: 'When and where 时间、地点.' })
  readonly happened?: string | null;

  @Field(() => ComplaintChannel, { description: 'How it came 来源渠道.' })
  readonly channel!: keyof typeof ComplaintChannel;

  @Field(() => ComplaintSenderInput, {
    nullable: true,
    description: 'Who sent it; null: anonymous 投诉举报人.',
  })
  readonly sender?: ComplaintSenderInput | null;
}

/** 查看投诉举报人 */
@InputType({ description: 'Whose sender is needed, and why 查看投诉举报人.' })
export class OpenComplaintSenderInput {
  @Field(() => ID, { description: 'Complaint 投诉举报标识.' })
  readonly complaintId!: string;

  @Field(() => String, { description: 'Reason, 4 to 500 characters; it goes into the ledger 理由.' })
  readonly reason!: string;
}

/** 登记结果 */
@ObjectType({ description: 'A complaint that was taken in 登记结果.' })
export class RegisterComplaintPayload extends Payload {
  @Field(() => Complaint, { nullable: true, description: 'The complaint; null: refused 投诉举报.' })
  @Reads(changed(complaints))
  readonly complaint!: Complaint | null;

  @Access('AUTHORISED')
  @Field(() => String, { nullable: true, description: 'Number, for the sender 受理编号.' })
  readonly number!: string | null;

  @Access('AUTHORISED')
  @Field(() => String, { nullable: true, description: 'Query code, shown once, for the sender 查询码.' })
  readonly code!: string | null;
}

/** 投诉举报人身份 */
@ObjectType({ description: 'Who sent a complaint, once 投诉举报人身份.' })
export class OpenComplaintSenderPayload extends Payload {
  @Field(() => Complaint, { nullable: true, description: 'The complaint 投诉举报.' })
  @Reads(changed(complaints))
  readonly complaint!: Complaint | null;

  @Access('AUTHORISED')
  @Field(() => String, { nullable: true, description: 'Name; null where it was refused 姓名.' })
  readonly name!: string | null;

  @Access('AUTHORISED')
  @Field(() => String, { nullable: true, description: 'How they can be reached 联系方式.' })
  readonly contact!: string | null;
}

/** Complaints. */
@Resolver()
export class ComplaintResolvers {
  @Query(() => ComplaintConnection, {
    description: 'Complaints in which the reader has a part 投诉举报列表.',
  })
  @Reads(
    connection(complaints, (_here, there, _context, args) =>
      all([
        ...(args.given('closed')
          ? [sql`(${there.column('closed_on')} is not null) = ${args.slot('closed', 'boolean')}`]
          : []),
        ...(args.given('number') ? [sql`${there.column('number')} = ${args.slot('number', 'text')}`] : []),
      ]),
    ),
    { logged: { action: 'complaint.list' } },
  )
  complaints(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('closed', () => Boolean, { nullable: true, description: 'Only closed, or only open ones 是否办结.' })
    _closed?: boolean,
    @Arg('number', () => String, { nullable: true, description: 'Only that of this number 受理编号.' })
    _number?: string,
  ): unknown {
    return planned();
  }

  @Query(() => Complaint, { nullable: true, description: 'One complaint 投诉举报.' })
  @Reads(
    first(
      complaints,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'complaint.read' } },
  )
  complaint(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): Complaint | null {
    return planned();
  }

  @Query(() => ComplaintProgress, {
    nullable: true,
    description: 'What became of a complaint, for number and query code together 办理进度.',
  })
  @Reads(first(complaintProgress, () => sql`true`), { open: true })
  complaintProgress(
    @Arg('number', () => String, { description: 'Number 受理编号.' }) _number: string,
    @Arg('code', () => String, { description: 'Query code 查询码.' }) _code: string,
  ): ComplaintProgress | null {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => RegisterComplaintPayload, {
    description: 'Writes a complaint down that came by telephone, letter or visit 登记投诉举报.',
  })
  registerComplaint(
    @Arg('input', () => RegisterComplaintInput, { description: 'The complaint 投诉举报.' })
    { happened, sender, ...complaint }: RegisterComplaintInput,
    @Ctx() { pool, viewer, today, caseKinds, identityKeys }: GraphContext,
  ): Promise<Outcome<Receipt>> {
    return receiveComplaint(
      {
        ...{ pool, viewer, caseKinds, language: viewer.language, requestId: viewer.requestId },
        ...{ today: legalDay(today), keys: identityKeys },
      },
      { ...complaint, happened: happened ?? null, sender: sender ?? null },
    );
  }

  @Access('AUTHORISED')
  @Mutation(() => OpenComplaintSenderPayload, {
    description:
      'Opens who sent a complaint, to a reviewer of the department that investigates, with a reason in the ledger 查看投诉举报人.',
  })
  async openComplaintSender(
    @Arg('input', () => OpenComplaintSenderInput, { description: 'Which and why 输入.' })
    { complaintId, reason }: OpenComplaintSenderInput,
    @Ctx() { pool, viewer, identityKeys }: GraphContext,
  ): Promise<Outcome<Partial<Sender>>> {
    const outcome = await openSender(
      { pool, viewer, keys: identityKeys },
      { complaintId: readIdentifier(complaintId), reason },
    );
    return outcome.changed === null ? outcome : { ...outcome, ...outcome.sender };
  }
}
