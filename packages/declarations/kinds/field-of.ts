import type { Text } from '@xintu/kernel';
import type { Field, RecordProperty } from '../field.ts';

/** A field of a kind without a national table: its code is the name of the column that it fills. */
export function fieldOf(
  property: RecordProperty,
  name: Text,
  rest: Partial<Omit<Field, 'code' | 'property'>>,
): Field {
  return { code: property, name, type: 'text', property, required: 'optional', personal: false, ...rest };
}
