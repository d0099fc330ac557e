import { Field, ObjectType } from 'type-graphql';

/** 未受理原因 */
@ObjectType({ description: 'One reason why a change was refused 未受理原因.' })
export class UserError {
  @Field(() => String, { description: 'Code of the reason 原因代码.' })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: 'Path of the input field; null: the whole 字段.' })
  readonly field!: string | null;

  @Field(() => String, { description: 'What is wrong and what to do, in the reader’s language 说明.' })
  readonly message!: string;
}

/**
 * What every mutation answers: its reasons to refuse, and in the payloads made from this the changed object
 * (`@Reads(changed(source))`, null when refused). The mutation's method returns an `Outcome`.
 */
@ObjectType({ description: 'Answer of a change 变更结果.' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was made 未受理原因.' })
  readonly userErrors!: readonly UserError[];
}
