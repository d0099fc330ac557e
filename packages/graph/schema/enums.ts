import type { Text } from '@xintu/kernel';
import { registerEnumType } from 'type-graphql';

/** An enum by its values, as TypeGraphQL keeps it. */
export type EnumOf<Value extends string> = { readonly [value in Value]: value };

/** The Chinese term of a value, alone or with its English. */
type Term = string | Text;

const chineseOf = (term: Term): string => (typeof term === 'string' ? term : term.zh);

function enumObject<Value extends string>(terms: Readonly<Record<Value, Term>>): EnumOf<Value> {
  const values: Partial<Record<Value, Value>> = {};
  const isValue = (key: string): key is Value => key in terms;
  for (const key of Object.keys(terms)) if (isValue(key)) values[key] = key;
  const isComplete = (given: Partial<Record<Value, Value>>): given is EnumOf<Value> =>
    Object.keys(given).length === Object.keys(terms).length;
  if (!isComplete(values)) throw new Error('every value of an enum has a term');
  return values;
}

/** Registers an enum of the graph. Each value comes with its Chinese term, which is its description. */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  terms: Readonly<Record<Value, Term>>,
): EnumOf<Value> {
  const object = enumObject(terms);
  const valuesConfig: { [value in Value]?: { description: string } } = {};
  for (const value of Object.values<Value>(object))
    valuesConfig[value] = { description: chineseOf(terms[value]) };
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}
