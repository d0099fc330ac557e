import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  print,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';

import type { Draw } from './draw.ts';
import { randomValue } from './random-arguments.ts';

/** A random operation with its variables. */
export interface RandomDocument {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Numbers of the connections that page on: `$after<n>` continues behind one of the cursors under `cursors<n>`. */
  readonly pages: readonly number[];
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** One step of a way through the schema: a field of a concrete type. */
export interface Step {
  readonly on: GraphQLObjectType;
  readonly field: Field;
}

/** Fields of an operation at most, those before an object is read whole, and how deep it goes. */
const most = { fields: 60, fieldsBeforeAll: 36, objects: 5, levels: 13 } as const;

const isComposite = (type: GraphQLNamedType): type is Composite =>
  isObjectType(type) || isInterfaceType(type);
const isPart = (type: GraphQLNamedType) => /(Connection|Edge)$/.test(type.name);

/** Writes one operation; aliases are its own everywhere, so that no two fields are in each other's way. */
export class RandomOperation {
  readonly #draw: Draw;
  readonly #schema: GraphQLSchema;
  readonly #pools: Parameters<typeof randomValue>[1];
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #pages: number[] = [];
  #fields = 0;
  #names = 0;

  constructor(draw: Draw, schema: GraphQLSchema, pools: Parameters<typeof randomValue>[1]) {
    this.#draw = draw;
    this.#schema = schema;
    this.#pools = pools;
  }

  /** An operation of one to three of these root fields. */
  write(roots: readonly Field[]): RandomDocument {
    const wide = roots.filter(({ name }) =>
      /^(subject|record|node|case|account)(s|ById)?$|^intakeBatch|^ruleSets$|^problemDat|^sessions$/.test(
        name,
      ),
    );
    const wanted = Array.from({ length: this.#draw.integer(1, 3) }, () =>
      this.#draw.oneOf(this.#draw.chance(60) ? wide : roots),
    );
    return this.#document(
      wanted.map((field) => this.#field(field, most.objects, most.levels, true)).join(' '),
    );
  }

  /** An operation that goes one way through the schema, twenty times with arguments of its own each. */
  along(way: readonly Step[]): RandomDocument {
    const times = Array.from({ length: 20 }, () =>
      way.reduceRight((below, step) => this.#step(step, below), ''),
    );
    return this.#document(times.join(' '));
  }

  #step({ on, field }: Step, below: string): string {
    const given = field.args.flatMap((argument) => this.#argument(argument, field.name, null));
    const written = `${this.#name('a')}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
    const selection = isComposite(getNamedType(field.type)) ? ` { ${below || '__typename'} }` : '';
    return `... on ${on.name} { ${written}${selection} }`;
  }

  #document(selection: string): RandomDocument {
    const declared = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
    return {
      text: `query Random${declared} { ${selection} }`,
      variables: this.#variables,
      pages: this.#pages,
    };
  }

  #name(prefix: string): string {
    return `${prefix}${(this.#names += 1)}`;
  }

  #selection(type: Composite, objects: number, levels: number, aliased: boolean): string {
    const fields = Object.values(type.getFields()).filter((field) => this.#isWithin(field, objects, levels));
    const count = isPart(type) ? this.#draw.integer(1, 3) : this.#draw.integer(1, 7);
    const parts = Array.from({ length: count }, () => this.#part(type, fields, objects, levels, aliased));
    return `{ ${[...parts, ...this.#allValues(fields, aliased)].join(' ')} }`;
  }

  /** Now and then everything that an object says of itself, so that rare objects are read whole. */
  #allValues(fields: readonly Field[], aliased: boolean): string[] {
    if (this.#fields > most.fieldsBeforeAll || !this.#draw.chance(30)) return [];
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)));
    return plain.map((field) => this.#field(field, 0, 0, aliased));
  }

  #isWithin(field: Field, objects: number, levels: number): boolean {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return true;
    return this.#fields < most.fields && levels > 4 && (objects > 1 || isPart(type));
  }

  #part(
    type: Composite,
    fields: readonly Field[],
    objects: number,
    levels: number,
    aliased: boolean,
  ): string {
    const draw = this.#draw;
    if (fields.length === 0 || draw.chance(5)) return '__typename';
    if (isAbstractType(type) && draw.chance(35)) {
      const narrow = draw.oneOf(this.#schema.getPossibleTypes(type));
      return `... on ${narrow.name}${this.#directive()} ${this.#selection(narrow, objects, levels, true)}`;
    }
    if (draw.chance(5)) {
      const condition = draw.oneOf(['', ` on ${type.name}`, ...this.#interfacesOf(type)]);
      const within = condition === ' on Node' ? '{ id }' : this.#selection(type, objects, levels, true);
      return `...${condition}${this.#directive()} ${within}`;
    }
    const wide = fields.filter((field) => isComposite(getNamedType(field.type)));
    return this.#field(
      draw.oneOf(wide.length > 0 && draw.chance(30) ? wide : fields),
      objects,
      levels,
      aliased,
    );
  }

  #interfacesOf(type: Composite): string[] {
    return type.getInterfaces().some(({ name }) => name === 'Node') ? [' on Node'] : [];
  }

  #field(field: Field, objects: number, levels: number, aliased: boolean): string {
    this.#fields += 1;
    const type = getNamedType(field.type);
    const alone = aliased || field.args.length > 0 || this.#draw.chance(15);
    const alias = alone ? `${this.#name('a')}: ` : '';
    const page = field.args.some(({ name }) => name === 'after') ? this.#page() : null;
    const given = field.args.flatMap((argument) => this.#argument(argument, field.name, page));
    const written = `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${this.#directive()}`;
    if (!isComposite(type)) return written;
    const below = isPart(type) ? objects : objects - 1;
    const selection = this.#selection(type, below, levels - 1, aliased);
    return `${written} ${page === null ? selection : `${selection.slice(0, -1)} cursors${page}: edges { cursor } }`}`;
  }

  /** Half of the connections are asked for a page behind a cursor, which an earlier answer gives. */
  #page(): number | null {
    if (this.#draw.chance(50)) return null;
    const page = (this.#names += 1);
    this.#pages.push(page);
    this.#declared.push(`$after${page}: String`);
    this.#variables[`after${page}`] = null;
    return page;
  }

  #argument(argument: GraphQLArgument, fieldName: string, page: number | null): string[] {
    if (argument.name === 'after') return page === null ? [] : [`after: $after${page}`];
    const value = randomValue(this.#draw, this.#pools, argument, fieldName);
    if (value === undefined) return [];
    if (this.#draw.chance(50)) {
      const literal = astFromValue(value, argument.type);
      return literal == null ? [] : [`${argument.name}: ${print(literal)}`];
    }
    return [`${argument.name}: ${this.#variable(String(argument.type), value)}`];
  }

  #variable(type: string, value: unknown): string {
    const name = this.#name('v');
    this.#declared.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #directive(): string {
    if (this.#draw.chance(90)) return '';
    const is = this.#draw.chance(50);
    const condition = this.#draw.chance(60) ? this.#variable('Boolean!', is) : String(is);
    return ` @${this.#draw.oneOf(['include', 'skip'])}(if: ${condition})`;
  }
}
