import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';

import type { PlannedExtensions, Read } from '../planner/reads.ts';
import type { Source } from '../planner/source.ts';
import { type AccessClass, type AccessDeclaration, accessClasses } from './access.ts';

/** Who gets at a field, by its coordinate `Type.field`; null where nothing says so. */
export type FieldAccess = ReadonlyMap<string, AccessDeclaration | null>;

interface Declares {
  readonly extensions: Readonly<Record<string | symbol, unknown>> & {
    readonly accessDeclaration?: AccessDeclaration;
  } & PlannedExtensions;
}

/** A class and a purpose behave as one value: the more open one is what a type says that is reached in several ways. */
function opener(one: AccessDeclaration | undefined, other: AccessDeclaration): AccessDeclaration {
  if (one === undefined) return other;
  const order = Object.keys(accessClasses);
  const place = (declared: { readonly class: AccessClass }) => order.indexOf(declared.class);
  if (place(one) !== place(other)) return place(one) < place(other) ? one : other;
  return { class: one.class, purpose: one.purpose && other.purpose };
}

const everybody: AccessDeclaration = { class: 'PUBLIC', purpose: false };

/** What a source says of its rows; null: they are as open as what they belong to. */
function ofSource({ access }: Source): AccessDeclaration | null {
  if (access === 'with its parent') return null;
  if (access === 'everybody') return everybody;
  return { class: access.class, purpose: access.purpose };
}

/** What the way in which a field is read says of it; null: as open as the object it is on. */
function ofRead(read: Read | undefined): AccessDeclaration | null {
  if (read === undefined || !('from' in read)) return null;
  const shown = read.kind === 'connection' && read.node !== undefined ? read.node.from : read.from;
  return ofSource('from' in shown ? shown.from : shown);
}

const ownDeclaration = ({ extensions }: Declares): AccessDeclaration | null =>
  extensions.accessDeclaration ?? null;

/** A root field that is not open asks for signing in, whatever it reads. */
function ofRootField(field: GraphQLField<unknown, unknown>): AccessDeclaration | null {
  const { extensions }: Declares = field;
  const declared = ownDeclaration(field) ?? ofRead(extensions.read);
  return declared?.class === 'PUBLIC' && extensions.open !== true
    ? { ...declared, class: 'SIGNED_IN' }
    : declared;
}

const fieldsOf = (type: GraphQLNamedType | null | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Whether rows of an interface's own source become objects of its types. `Node` is no such one: it is only a shape. */
const tellsItsTypes = ({ extensions }: Declares): boolean => extensions.typeOf !== undefined;

/** Objects and what a field says of itself, as far as it says anything. */
class Openness {
  readonly #schema: GraphQLSchema;
  readonly #types = new Map<string, AccessDeclaration>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    // Objects are as open as the ways to them, and those may go through other objects.
    while (this.#step());
  }

  ofField(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): AccessDeclaration | null {
    if (this.#isRoot(type)) return ofRootField(field);
    const { extensions }: Declares = field;
    const own = ownDeclaration(field) ?? ofRead(extensions.read);
    return own ?? this.#types.get(type.name) ?? null;
  }

  types(): readonly GraphQLNamedType[] {
    return Object.values(this.#schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  }

  #isRoot(type: GraphQLNamedType): boolean {
    return type === this.#schema.getQueryType() || type === this.#schema.getMutationType();
  }

  #step(): boolean {
    let changed = false;
    for (const type of this.types()) {
      for (const field of fieldsOf(type)) {
        const access = this.ofField(type, field);
        if (access !== null) changed = this.#reach(getNamedType(field.type), access) || changed;
      }
    }
    return changed;
  }

  #reach(type: GraphQLNamedType, access: AccessDeclaration): boolean {
    if (!isObjectType(type) && !isInterfaceType(type)) return false;
    const alsoTypes = isInterfaceType(type) && tellsItsTypes(type) ? this.#schema.getPossibleTypes(type) : [];
    const declared = ownDeclaration(type) ?? access;
    const known = this.#types.get(type.name);
    const found = opener(known, declared);
    this.#types.set(type.name, found);
    const here = known?.class !== found.class || known.purpose !== found.purpose;
    return alsoTypes.map((one) => this.#reach(one, access)).some(Boolean) || here;
  }
}

/**
 * Who gets at each field of a schema, derived from the one declaration of each access rule: the source of a field's
 * rows, or `@Access` where there is no source. A column is as open as its row; what belongs to a row is as open as it.
 */
export function fieldAccess(schema: GraphQLSchema): FieldAccess {
  const openness = new Openness(schema);
  return new Map(
    openness
      .types()
      .flatMap((type) =>
        fieldsOf(type).map((field) => [`${type.name}.${field.name}`, openness.ofField(type, field)] as const),
      ),
  );
}
