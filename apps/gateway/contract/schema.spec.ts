import { readFileSync } from 'node:fs';
import { buildGraphSchema, schemaText } from '@xintu/graph';
import {
  buildASTSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphModules } from '@xintu/installed-sectors/graph';

const schema = buildGraphSchema(graphModules);
const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const contractTypes = buildASTSchema(
  parse(readFileSync(new URL('./types.graphql', import.meta.url), 'utf8')),
  { assumeValid: true },
);

const hasChineseTerm = (description: string | null | undefined) => /\p{Script=Han}/u.test(description ?? '');

/** Everything of a type that needs a description, by its coordinate. */
function described(type: GraphQLNamedType): [coordinate: string, description: string | null | undefined][] {
  const found: [string, string | null | undefined][] = builtIn.has(type.name)
    ? []
    : [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      found.push([`${type.name}.${field.name}`, field.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) found.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return found;
}

describe('the schema', () => {
  it('describes every type, field, argument and value with its Chinese term', () => {
    const missing = ours
      .flatMap(described)
      .filter(([, description]) => !hasChineseTerm(description))
      .map(([coordinate]) => coordinate);
    expect(missing).toEqual([]);
  });

  it('reads each root field through the planner, or through one of the few resolvers that say whose data they read', () => {
    const resolved = Object.values(schema.getQueryType()?.getFields() ?? {})
      .filter((field) => field.extensions['read'] === undefined)
      .map(({ name }) => name);
    expect(resolved.toSorted()).toEqual([
      ...['caseOpenings', 'caseSteps', 'checkMatterSettings', 'checkStatistics', 'cleanUpRegister'],
      ...['creditCheckProof', 'documentPreview', 'documentTemplates', 'monthFigures', 'ownSessions'],
      ...[
        'recordLimits',
        'recordsByType',
        'repairAdvice',
        'repeatOffenceProgress',
        'repeatOffences',
        'todos',
      ],
      ...['upwardDays', 'upwardDeliveries', 'viewer'],
    ]);
  });

  it('asks `first` of every list of unknown length', () => {
    const without = ours.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) =>
            String(field.type).endsWith('Connection!') &&
            !field.args.some((arg) => arg.name === 'first' && String(arg.type) === 'Int!'),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(without).toEqual([]);
  });

  it('is the one in schema.graphql', () => {
    expect(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')).toBe(
      schemaText(schema),
    );
  });

  it('has no score, grade or rank of a natural person: no such field on a subject', () => {
    const subject = schema.getType('Subject');
    const names = isObjectType(subject) ? Object.keys(subject.getFields()) : [];
    expect(names.filter((name) => /score|grade|rank|points/i.test(name))).toEqual([]);
    expect(ours.map(({ name }) => name).filter((name) => /person|citizen/i.test(name))).toEqual([]);
  });
});

describe('the types of the contract', () => {
  const typesOf = (kind: (type: GraphQLNamedType) => boolean) =>
    Object.values(contractTypes.getTypeMap()).filter(
      (type) => !builtIn.has(type.name) && !type.name.startsWith('__') && kind(type),
    );

  it.each(typesOf(isEnumType).map(({ name }) => name))('enum %s has all its values', (name) => {
    const [asked, have] = [contractTypes.getType(name), schema.getType(name)];
    if (!isEnumType(asked) || !isEnumType(have)) throw new Error(`${name} is no enum`);
    expect(have.getValues().map((value) => value.name)).toEqual(
      expect.arrayContaining(asked.getValues().map((value) => value.name)),
    );
  });

  it.each(typesOf(isScalarType).map(({ name }) => name))('scalar %s exists', (name) => {
    expect(isScalarType(schema.getType(name))).toBe(true);
  });

  it.each(typesOf(isInputObjectType).map(({ name }) => name))('input %s takes its fields', (name) => {
    const [asked, have] = [contractTypes.getType(name), schema.getType(name)];
    if (!isInputObjectType(asked) || !isInputObjectType(have)) throw new Error(`${name} is no input`);
    const fields = Object.entries(asked.getFields()).map(([field, { type }]) => [field, String(type)]);
    expect(Object.entries(have.getFields()).map(([field, { type }]) => [field, String(type)])).toEqual(
      expect.arrayContaining(fields),
    );
  });
});
