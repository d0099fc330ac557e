import { EntitySchema } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';

// Reference data: codes and their names. Each class is a GraphQL type and, by its schema below, an entity.

@ObjectType()
export class Department {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType()
export class Division {
  @Field(() => String)
  code!: string;
  @Field(() => String, { nullable: true })
  name!: string | null;
}

@ObjectType()
export class Industry {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType()
export class Sector {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType()
export class LegalBasis {
  code!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  article!: string;
}

@ObjectType()
export class List {
  @Field(() => String)
  code!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  kind!: string;
}

const code = { type: 'text', primary: true } as const;
const text = { type: 'text' } as const;

export const referenceEntities = [
  new EntitySchema({ class: Department, schema: 'peer', properties: { code, name: text } }),
  new EntitySchema({
    class: Division,
    schema: 'peer',
    properties: { code, name: { ...text, nullable: true } },
  }),
  new EntitySchema({ class: Industry, schema: 'peer', properties: { code, name: text } }),
  new EntitySchema({ class: Sector, schema: 'peer', properties: { code, name: text } }),
  new EntitySchema({ class: LegalBasis, schema: 'peer', properties: { code, title: text, article: text } }),
  new EntitySchema({ class: List, schema: 'peer', properties: { code, name: text, kind: text } }),
];
