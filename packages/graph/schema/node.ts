import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id of its own. */
@InterfaceType({ autoRegisterImplementations: false, description: 'Anything with an id of its own 对象.' })
export abstract class Node {
  @Field(() => ID, { description: 'Identifier, the same for ever 标识.' })
  readonly id!: string;
}
