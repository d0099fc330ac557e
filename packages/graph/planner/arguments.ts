import { type FieldNode, type GraphQLField, GraphQLError, valueFromAST } from 'graphql';

import { slot, type Run, type Sql } from './sql.ts';

/** One property of the variables on which the shape of a plan rests: the plan holds wherever it is the same. */
export interface Guard {
  readonly shape: (variables: Run['variables']) => string;
  readonly value: string;
}

/** The arguments of one field in a plan that is being compiled. */
export interface Arguments {
  /** The argument's value as a parameter of the statement; `part` names one of several values made from it. */
  readonly slot: (argument: string, type: string, value?: (given: unknown) => unknown, part?: string) => Sql;
  /** The argument's value where the SQL itself depends on it. The plan then holds for this shape only. */
  readonly shape: (argument: string, shape: (given: unknown) => string) => string;
  /** Whether a value is given (not null): the commonest shape. */
  readonly given: (argument: string) => boolean;
}

function argumentValue(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  argument: string,
  run: Run['variables'],
): unknown {
  const definition = field.args.find((candidate) => candidate.name === argument);
  if (definition === undefined) throw new Error(`${field.name} has no argument ${argument}`);
  const literal = node.arguments?.find((candidate) => candidate.name.value === argument);
  if (literal === undefined) return definition.defaultValue;
  if (literal.value.kind === 'Variable' && !(literal.value.name.value in run)) return definition.defaultValue;
  return valueFromAST(literal.value, definition.type, run);
}

/** All arguments of a field that have a value, by name. */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  run: Run['variables'],
): Record<string, unknown> {
  const values = field.args.map(({ name }) => [name, argumentValue(field, node, name, run)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

/** Reads a field's arguments for a plan; shapes that were asked for become guards of the plan. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Run['variables'],
  guards: Guard[],
): Arguments {
  const value = (argument: string, run: Run['variables']) => argumentValue(field, node, argument, run);
  const slots = new Map<string, Sql>();
  const shape: Arguments['shape'] = (argument, shapeOf) => {
    const ofVariables = (run: Run['variables']) => shapeOf(value(argument, run));
    const now = ofVariables(variables);
    guards.push({ shape: ofVariables, value: now });
    return now;
  };
  return {
    slot: (argument, type, read = (given) => given, part = '') => {
      const key = `${argument}:${type}:${part}`;
      const known = slots.get(key);
      if (known !== undefined) return known;
      const made = slot(type, (run) => read(value(argument, run.variables)));
      slots.set(key, made);
      return made;
    },
    shape,
    given: (argument) => shape(argument, (given) => String(given !== null && given !== undefined)) === 'true',
  };
}

/** A refusal of an argument that the types alone can't express. */
export function badArgument(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An identifier from an argument. What is none belongs to nobody: the answer is null, as for any unknown one. */
export function readIdentifier(given: unknown): string | null {
  const text = String(given);
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null;
}
