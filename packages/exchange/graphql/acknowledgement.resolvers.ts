import {
  Access,
  all,
  changed,
  connection,
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
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { acknowledge } from '../actions/acknowledge.ts';
import { acknowledgements } from '../reads/sources.ts';
import { Acknowledgement, AcknowledgementConnection } from './acknowledgement.ts';

/** 签收 */
@InputType({ description: 'That the own department took note 签收.' })
export class AcknowledgeInput {
  @Field(() => [ID], { description: 'Which 签收标识.' })
  readonly ids!: readonly string[];

  @Field(() => String, { description: 'What was done with copies 处理情况.' })
  readonly note!: string;
}

/** 签收结果 */
@ObjectType({ description: 'Answer of taking note 签收结果.' })
export class AcknowledgePayload extends Payload {
  @Field(() => Acknowledgement, { nullable: true, description: 'The first of them 签收.' })
  @Reads(changed(acknowledgements))
  readonly acknowledgement!: Acknowledgement | null;

  @Field(() => Int, { nullable: true, description: 'How many 签收数量.' })
  readonly acknowledged!: number | null;
}

/** Who must take note that a record ended, and who did. */
@Resolver()
export class AcknowledgementResolvers {
  @Query(() => AcknowledgementConnection, {
    description: 'Endings of records that departments must take note of 终止信息签收.',
  })
  @Reads(
    connection(acknowledgements, (_here, there, context, args) =>
      all([
        ...(args.given('acknowledged')
          ? [sql`(${there.column('acknowledged_on')} is not null) = ${args.slot('acknowledged', 'boolean')}`]
          : []),
        ...(args.given('own')
          ? [
              sql`(${there.column('department_code')} = any(${context.reader.departments})) = ${args.slot('own', 'boolean')}`,
            ]
          : []),
      ]),
    ),
    { logged: { action: 'acknowledgement.list' } },
  )
  acknowledgements(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('acknowledged', () => Boolean, {
      nullable: true,
      description: 'Only those that were, or were not yet 是否已签收.',
    })
    _acknowledged?: boolean,
    @Arg('own', () => Boolean, {
      nullable: true,
      description:
        'Only what the reader’s department must take note of, or only what others must 是否本单位.',
    })
    _own?: boolean,
  ): unknown {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => AcknowledgePayload, {
    description: 'Takes note that records which the own department received have ended 签收.',
  })
  acknowledgeEndings(
    @Arg('input', () => AcknowledgeInput, { description: 'Which, and what was done 签收内容.' })
    { ids, note }: AcknowledgeInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome<{ readonly acknowledged: number }>> {
    return acknowledge(
      { pool, viewer, today: legalDay(today) },
      { note, ids: ids.map(readIdentifier).filter((id) => id !== null) },
    );
  }
}
