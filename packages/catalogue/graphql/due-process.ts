import {
  Access,
  changedByCode,
  DateTimeScalar,
  expression,
  type GraphContext,
  graphEnum,
  list,
  Payload,
  planned,
  Reads,
  type Source,
  sql,
} from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { switchDueProcess } from '../actions/switch-due-process.ts';
import { recordTypes } from '../reads/index.ts';
import { RecordType } from './record-type.ts';

/** 保障环节 */
export const DueProcessPart = graphEnum(
  'DueProcessPart',
  'What must work before anything adverse is shown or counted 保障环节.',
  {
    NOTICE: { zh: '告知', en: 'notice' },
    OBJECTION: { zh: '异议', en: 'objection' },
    REPAIR: { zh: '修复', en: 'repair' },
    REVOCATION: { zh: '撤销', en: 'revocation' },
  },
);

const parts: Source = {
  rows: 'due_process_part',
  versioned: false,
  access: 'everybody',
  order: [{ column: (row) => row.column('part'), type: 'text', direction: 'asc' }],
};

/** 保障环节状态 */
@ObjectType({ description: 'Whether a part of due process works for a record type 保障环节状态.' })
export class DueProcessState {
  @Field(() => DueProcessPart, { description: 'Part 环节.' })
  readonly part!: keyof typeof DueProcessPart;

  @Field(() => Boolean, { description: 'Whether it works 是否运行.' })
  readonly working!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was switched 开关理由.' })
  readonly reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who switched it, for the credit office; null: nobody, as it was declared 开关人.',
  })
  @Reads(
    expression((row, { reader }) => {
      const actor = row.column('changed_by');
      return sql`case when ${actor} <> 'system' and 'credit-office' = any(${reader.roles}) then person_of_actor(${actor}) end`;
    }),
  )
  readonly changedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'Since when it is so 开关时间.' })
  readonly changedAt!: string;
}

/** 开关保障环节 */
@InputType({ description: 'A part of due process to be switched 开关保障环节.' })
export class SwitchDueProcessInput {
  @Field(() => String, { description: 'Code of the record type 事项代码.' })
  readonly recordType!: string;

  @Field(() => DueProcessPart, { description: 'Part 环节.' })
  readonly part!: keyof typeof DueProcessPart;

  @Field(() => Boolean, { description: 'On or off 是否运行.' })
  readonly working!: boolean;

  @Field(() => String, { description: 'Reason 理由.' })
  readonly reason!: string;
}

/** 开关结果 */
@ObjectType({ description: 'A record type after a part was switched 开关结果.' })
export class SwitchDueProcessPayload extends Payload {
  @Field(() => RecordType, { nullable: true, description: 'The record type 信用信息事项.' })
  @Reads(changedByCode(recordTypes))
  readonly recordType!: RecordType | null;
}

/** Due process of record types. */
@Resolver(() => RecordType)
export class DueProcessResolvers {
  @FieldResolver(() => [DueProcessState], {
    description: 'Due process of an adverse record type, part by part 保障环节.',
  })
  @Reads(list(parts, (here, there) => sql`${there.column('record_type_code')} = ${here.column('code')}`))
  dueProcess(): readonly DueProcessState[] {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => SwitchDueProcessPayload, {
    description:
      'Switches a part of due process: while one is off, nothing of the type is shown or counted 开关保障环节.',
  })
  switchDueProcess(
    @Arg('input', () => SwitchDueProcessInput, { description: 'What is switched, and why 启停内容与理由.' })
    input: SwitchDueProcessInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return switchDueProcess(context, input);
  }
}
