import {
  Access,
  changed,
  changedByCode,
  CreditCodeScalar,
  DateScalar,
  type GraphContext,
  Payload,
  Reads,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { createItem, publishWording } from '../actions/keep-items.ts';
import { signCommitment } from '../actions/sign-commitment.ts';
import { commitmentItems, commitmentSignings } from '../reads/index.ts';
import { CommitmentExclusion, CommitmentTermUnit, CommitmentType, WithoutCommitment } from './enums.ts';
import { CommitmentItem } from './item.ts';
import { SignedCommitment } from './signed-commitment.ts';

/** 新增承诺事项 */
@InputType({ description: 'A commitment item to be added 新增承诺事项.' })
export class CreateCommitmentItemInput {
  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => CommitmentType, { description: 'Type 承诺类型.' })
  readonly type!: keyof typeof CommitmentType;

  @Field(() => String, { nullable: true, description: 'Which, where the type is OTHER 具体类型.' })
  readonly otherType?: string | null;

  @Field(() => String, { description: 'Code of the department that receives it 受理单位代码.' })
  readonly department!: string;

  @Field(() => String, { description: 'Title of the law or document it stands on 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => CommitmentExclusion, {
    nullable: true,
    description: 'Why no commitment is open here; null: one is 不适用情形.',
  })
  readonly excluded?: keyof typeof CommitmentExclusion | null;

  @Field(() => WithoutCommitment, { description: 'What happens without it 不作承诺的办理方式.' })
  readonly withoutIt!: keyof typeof WithoutCommitment;
}

/** 发布承诺书文本 */
@InputType({ description: 'A version of the wording of an item 发布承诺书文本.' })
export class PublishCommitmentTemplateInput {
  @Field(() => String, { description: 'Code of the item 承诺事项代码.' })
  readonly item!: string;

  @Field(() => String, { description: 'What is promised 承诺内容.' })
  readonly content!: string;

  @Field(() => String, { description: 'What follows a breach 违诺责任.' })
  readonly liability!: string;

  @Field(() => Int, { description: 'Term: how many 履行期限.' })
  readonly termValue!: number;

  @Field(() => CommitmentTermUnit, { description: 'Of what 期限单位.' })
  readonly termUnit!: keyof typeof CommitmentTermUnit;

  @Field(() => DateScalar, { description: 'From which day it is signed 启用日期.' })
  readonly validFrom!: string;
}

/** 纸质承诺书 */
@InputType({ description: 'A commitment on paper, received at the counter 纸质承诺书.' })
export class PaperCommitmentInput {
  @Field(() => String, { description: 'Who signed 签署人.' })
  readonly signerName!: string;

  @Field(() => DateScalar, { description: 'When 签署日期.' })
  readonly signedOn!: string;

  @Field(() => String, { description: 'SHA-256 of the scanned paper, hexadecimal 扫描件哈希值.' })
  readonly scanDigest!: string;
}

/** 签署承诺书 */
@InputType({ description: 'A commitment to be signed 签署承诺书.' })
export class SignCommitmentInput {
  @Field(() => String, { description: 'Code of the item 承诺事项代码.' })
  readonly item!: string;

  @Field(() => String, { description: 'SHA-256 of the wording that was read 文本哈希值.' })
  readonly templateDigest!: string;

  @Field(() => CreditCodeScalar, { description: 'Who promises 承诺人统一社会信用代码.' })
  readonly subjectCode!: string;

  @Field(() => PaperCommitmentInput, { nullable: true, description: 'On paper; null: online 纸质承诺书.' })
  readonly paper?: PaperCommitmentInput | null;

  @Field(() => String, { description: 'Chosen by the sender: the same key is the same commitment 幂等键.' })
  readonly idempotencyKey!: string;
}

/** 承诺事项变更结果 */
@ObjectType({ description: 'An item after a change 承诺事项变更结果.' })
export class CommitmentItemPayload extends Payload {
  @Field(() => CommitmentItem, { nullable: true, description: 'The item; null: refused 承诺事项.' })
  @Reads(changedByCode(commitmentItems))
  readonly item!: CommitmentItem | null;
}

/** 签署结果 */
@ObjectType({ description: 'A commitment after it was signed 签署结果.' })
export class SignCommitmentPayload extends Payload {
  @Field(() => SignedCommitment, { nullable: true, description: 'The commitment; null: refused 承诺书.' })
  @Reads(changed(commitmentSignings))
  readonly commitment!: SignedCommitment | null;
}

/** Changes of commitments. */
@Resolver()
export class CommitmentMutations {
  @Access('OWN')
  @Mutation(() => CommitmentItemPayload, { description: 'Adds a commitment item 新增承诺事项.' })
  createCommitmentItem(
    @Arg('input', () => CreateCommitmentItemInput, { description: 'The item 承诺事项.' })
    { otherType, excluded, ...item }: CreateCommitmentItemInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome> {
    return createItem(
      { pool, viewer, today: legalDay(today) },
      { ...item, otherType: otherType ?? null, excluded: excluded ?? null },
    );
  }

  @Access('OWN')
  @Mutation(() => CommitmentItemPayload, {
    description: 'Adds a version of the wording; what was signed stays as it is 发布承诺书文本.',
  })
  publishCommitmentTemplate(
    @Arg('input', () => PublishCommitmentTemplateInput, { description: 'The wording 承诺书文本.' })
    { validFrom, ...wording }: PublishCommitmentTemplateInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome> {
    return publishWording(
      { pool, viewer, today: legalDay(today) },
      { ...wording, validFrom: legalDay(validFrom) },
    );
  }

  @Access('AUTHORISED')
  @Mutation(() => SignCommitmentPayload, {
    description: 'Signs a commitment, online or with a paper at the counter 签署承诺书.',
  })
  signCommitment(
    @Arg('input', () => SignCommitmentInput, { description: 'What is signed, by whom 签署内容.' })
    { paper, ...signing }: SignCommitmentInput,
    @Ctx() { pool, viewer, today, caseKinds }: GraphContext,
  ): Promise<Outcome> {
    return signCommitment(
      { pool, viewer, caseKinds, today: legalDay(today) },
      {
        ...signing,
        paper:
          paper === undefined || paper === null ? null : { ...paper, signedOn: legalDay(paper.signedOn) },
      },
    );
  }
}
