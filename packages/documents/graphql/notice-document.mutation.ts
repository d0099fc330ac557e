import { Access, changed, type GraphContext, Payload, readIdentifier, Reads } from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { issueNotice } from '../actions/issue-notice.ts';
import { issuedDocuments } from '../reads/sources.ts';
import { IssuedDocument } from './issued-document.ts';

/** 制作告知书 */
@InputType({ description: 'Which notice is made into a document 制作信用修复告知书.' })
export class IssueNoticeDocumentInput {
  @Field(() => ID, { description: 'The notice 告知书标识.' })
  readonly noticeId!: string;
}

/** 制作结果 */
@ObjectType({ description: 'A document after it was issued 文书签发结果.' })
export class IssueNoticeDocumentPayload extends Payload {
  @Field(() => IssuedDocument, { nullable: true, description: 'The document; null: refused 文书.' })
  @Reads(changed(issuedDocuments))
  readonly document!: IssuedDocument | null;
}

/** The repair notice as a document. */
@Resolver()
export class NoticeDocumentMutations {
  @Access('AUTHORISED')
  @Mutation(() => IssueNoticeDocumentPayload, {
    description: 'Issues a repair notice as a document, once 制作信用修复告知书.',
  })
  issueNoticeDocument(
    @Arg('input', () => IssueNoticeDocumentInput, { description: 'The notice 告知书.' })
    { noticeId }: IssueNoticeDocumentInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome> {
    return issueNotice({ pool, viewer, today: legalDay(today) }, readIdentifier(noticeId));
  }
}
