import { describe, expect, it } from 'vitest';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';

import { Access, buildGraphSchema, fieldAccess, planned, schemaText } from '../index.ts';
import { libraryGraph } from '../testing/library.ts';

const access = fieldAccess(buildGraphSchema([libraryGraph]));

@ObjectType('Undeclared')
class Undeclared {
  @Field(() => String)
  readonly text!: string;
}

@Resolver()
class UndeclaredQueries {
  @Query(() => Undeclared)
  undeclared(): Undeclared {
    return planned();
  }

  @Access('AUTHORISED', { purpose: true })
  @Query(() => String)
  declared(): string {
    return planned();
  }
}

describe('who gets at a field', () => {
  it.each([
    ['Query.items', { class: 'SHARED', purpose: false }],
    ['Shelf.code', { class: 'PUBLIC', purpose: false }],
    ['Book.pages', { class: 'SHARED', purpose: false }],
  ])('of %s follows from the source of its rows', (field, expected) => {
    expect(access.get(field)).toEqual(expected);
  });

  it('is known to be unknown where nothing says it', () => {
    const doctored = fieldAccess(buildGraphSchema([libraryGraph, { resolvers: [UndeclaredQueries] }]));
    expect(doctored.get('Query.undeclared')).toBeNull();
    expect(doctored.get('Undeclared.text')).toBeNull();
    expect(doctored.get('Query.declared')).toEqual({ class: 'AUTHORISED', purpose: true });
  });

  it('stands behind the field in the text of the schema', () => {
    const text = schemaText(buildGraphSchema([libraryGraph, { resolvers: [UndeclaredQueries] }]));
    expect(text).toContain('declared: String! @access(class: AUTHORISED, purpose: true)');
    expect(text).toContain('directive @access(');
    expect(text).toMatch(/undeclared: Undeclared!\n/);
  });
});
