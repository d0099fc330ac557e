import { fieldAccess } from '@xintu/graph';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

import type { PaperKind } from './oracle.ts';
import { moments, type World } from './world.ts';

/** One way to records: a document that asks for everything there is at its end. */
export interface Path {
  readonly name: string;
  readonly text: string;
  /** It is asked once with each of these. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Whether every record that the reader may see is to be found there, and which. */
  readonly complete: 'all' | 'of the subject' | 'no';
  readonly subject?: string;
  /** Kinds of papers of which each that the reader may see is in every answer. */
  readonly papers: readonly PaperKind[];
  /** `Type.field` of everything that it asks. */
  readonly fields: ReadonlySet<string>;
}

/** Writes selections from the schema: whatever field is added, the matrix asks for it. */
class Selection {
  readonly fields = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #access: ReturnType<typeof fieldAccess>;
  readonly #brief: boolean;

  /** `brief`: of a record and a subject only what tells which one it is. */
  constructor(schema: GraphQLSchema, brief = false) {
    this.#brief = brief;
    this.#schema = schema;
    this.#access = fieldAccess(schema);
  }

  /** Every field, and below it what is not public for everybody, each type at most twice on the way. */
  of(type: GraphQLNamedType, way: readonly string[] = []): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const further = [...way, type.name];
    const own = Object.values(type.getFields()).map((field) => this.#field(type.name, field, further));
    const narrow = isInterfaceType(type)
      ? this.#schema
          .getPossibleTypes(type)
          .filter((possible) => type.name !== 'Node' || possible.name !== 'Todo')
          .map((possible) => `... on ${possible.name} ${this.of(possible, way)}`)
      : [];
    return `{ __typename ${[...(narrow.length === 0 ? own : ['id']), ...narrow].join(' ')} }`;
  }

  #field(owner: string, field: GraphQLField<unknown, unknown>, way: readonly string[]): string {
    const type = getNamedType(field.type);
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 200)' : '';
    if (isLeafType(type)) return this.#note(owner, field.name);
    const visits = way.filter((name) => name === type.name || isRecord(name, type.name)).length;
    const deep = !/Connection$|Edge$|PageInfo/.test(type.name) && (visits >= 1 || owner.endsWith('Edge'));
    const reference =
      this.#access.get(`${owner}.${field.name}`)?.class === 'PUBLIC' && type.name !== 'Subject';
    this.#note(owner, field.name);
    // What a measure rests on lies in the lists of the same subject, where all of it is asked.
    if ((this.#brief || owner === 'MeasureInForce') && brief[type.name] !== undefined)
      return `${field.name}${page} ${brief[type.name] ?? ''}`;
    if (reference || deep) return `${field.name}${page} ${this.#leaves(type)}`;
    if (way.length > 7) return '';
    // From a record to its subject, and from there to further records: the second look is a short one.
    if (owner === 'Subject' && way.some((name) => isRecord(name, 'Record')))
      return type.name === 'RelationConnection' || !type.name.endsWith('Connection')
        ? ''
        : `${field.name}${page} { totalCount nodes { id title } }`;
    return `${field.name}${page} ${this.of(type, way)}`;
  }

  #leaves(type: GraphQLNamedType): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    return `{ __typename ${leaves.map((field) => this.#note(type.name, field.name)).join(' ')} }`;
  }

  #note(owner: string, name: string): string {
    this.fields.add(`${owner}.${name}`);
    return name;
  }
}

const kinds = ['Licence', 'Penalty', 'Listing', 'Commitment', 'Evaluation', 'Honour', 'Fact'];
const isRecord = (one: string, other: string) =>
  [one, other].every((name) => name === 'Record' || kinds.includes(name));

/** Which record and which subject something leads to. */
const brief: Readonly<Record<string, string>> = {
  Record: '{ id title documentNumber remark fields { code value } }',
  Subject: '{ id code name penalties(first: 200) { totalCount nodes { id title } } }',
};

/** Everything of the objects of these types. */
export function typed(
  schema: GraphQLSchema,
  name: string,
  { only = [], brief = false }: { readonly only?: readonly string[]; readonly brief?: boolean } = {},
) {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(`the schema has no ${name}`);
  const selection = new Selection(schema, brief);
  if (only.length === 0) return { text: selection.of(type), fields: selection.fields };
  const parts = only.map((one) => {
    const narrow = schema.getType(one);
    return narrow === undefined ? '' : `... on ${one} ${selection.of(narrow)}`;
  });
  return { text: `{ __typename id ${parts.join(' ')} }`, fields: selection.fields };
}

/** Lists of a department's records, in each order and filtered. */
function listsOf(page: Pick<Path, 'fields'> & { readonly text: string }): Path[] {
  return [
    ...['DECIDED_NEWEST', 'DECIDED_OLDEST', 'RECEIVED_NEWEST', 'RECEIVED_OLDEST'].map((order) =>
      path('records in an order', `{ records(first: 200, order: ${order}) ${page.text} }`, page),
    ),
    path('records filtered by a text', `{ records(first: 200, filter: { text: "M00" }) ${page.text} }`, page),
    path('records that ended', `{ records(first: 200, filter: { standing: [ENDED] }) ${page.text} }`, page),
  ];
}

const line = 'record { id title documentNumber remark fields { code value } }';
const lineFields = new Set(
  ['id', 'title', 'documentNumber', 'remark', 'fields'].map((name) => `Record.${name}`),
);

/** One record of each kind, of another openness and fate each: what is asked for by itself where not every record is. */
export const oneOfEachKind = ({ records }: Pick<World, 'records'>): ReadonlySet<string> => {
  const wanted = [...new Set(records.map(({ kind }) => kind))].flatMap((kind, number) => {
    const ofKind = records.filter((record) => record.kind === kind);
    return ofKind[(number * 11 + 3) % ofKind.length] ?? [];
  });
  return new Set(wanted.map(({ id }) => id));
};

/**
 * All ways to records that the schema has, as documents. `every`: one of so many records is asked for by itself, or
 * exactly these.
 */
export function pathsOf(
  schema: GraphQLSchema,
  { records, subjects }: World,
  every: number | ReadonlySet<string> = 1,
): Path[] {
  const [subject, record, node, subjectNode, page, found, looked] = [
    typed(schema, 'Subject'),
    typed(schema, 'Record'),
    typed(schema, 'Node', { only: kinds }),
    typed(schema, 'Node', { only: ['Subject'] }),
    typed(schema, 'RecordConnection'),
    typed(schema, 'SubjectConnection'),
    typed(schema, 'LookUpConnection'),
  ];
  const ids = records.map(({ id }) => id);
  const hundreds = Array.from({ length: Math.ceil(ids.length / 100) }, (_, place) => ({
    ids: ids.slice(place * 100, place * 100 + 100),
  }));
  const isAlone = (id: string, place: number) =>
    typeof every === 'number' ? place % every === 0 : every.has(id);
  const alone = ids.filter(isAlone).map((id) => ({ id }));
  const each = every === 1 ? 'all' : 'no';
  return [
    ...subjects.flatMap(({ id, code }): Path[] => [
      path(
        'subjectById',
        `($id: ID!) { subjectById(id: $id) ${subject.text} }`,
        subject,
        [{ id }],
        'of the subject',
        id,
      ),
      path(
        'subject',
        `($code: CreditCode!) { subject(code: $code) ${subject.text} }`,
        subject,
        [{ code }],
        'of the subject',
        id,
      ),
      ...Object.values(moments).map((asOf) =>
        path(
          'subject as of',
          `($id: ID!, $asOf: DateTime) { subjectById(id: $id, asOf: $asOf) ${subject.text} }`,
          subject,
          [{ id, asOf }],
          'of the subject',
          id,
        ),
      ),
      path(
        'node of the subject',
        `($id: ID!) { node(id: $id) ${subjectNode.text} }`,
        subjectNode,
        [{ id }],
        'of the subject',
        id,
      ),
    ]),
    path('nodes', `($ids: [ID!]!) { nodes(ids: $ids) ${node.text} }`, node, hundreds, 'all'),
    path('node', `($id: ID!) { node(id: $id) ${node.text} }`, node, alone, each),
    path('record', `($id: ID!) { record(id: $id) ${record.text} }`, record, alone, each),
    ...Object.values(moments).map((asOf) =>
      path(
        'record as of',
        `($id: ID!, $asOf: DateTime) { record(id: $id, asOf: $asOf) ${record.text} }`,
        record,
        alone.map(({ id }) => ({ id, asOf })),
        each,
      ),
    ),
    path('search', `{ subjects(search: "矩阵试验", first: 9) ${found.text} }`, found),
    path('search by a text of records', `{ subjects(search: "M0001M", first: 9) ${found.text} }`, found),
    // What lies behind a record is asked on the other ways: here it is which records these lead to.
    path('messages', `{ messages(first: 200) { totalCount nodes { id ${line} } } }`, { fields: lineFields }),
    path('notices', `{ notices(first: 200) { totalCount nodes { id ${line} } } }`, { fields: lineFields }),
    path('look-ups', `{ lookUps(first: 200) ${looked.text} }`, looked),
    ...listsOf(page),
  ];
}

/** A way, of which nothing is said yet but where it leads. */
export function path(
  name: string,
  text: string,
  { fields }: Pick<Path, 'fields'>,
  variables: Path['variables'] = [{}],
  complete: Path['complete'] = 'no',
  subject?: string,
): Path {
  return {
    name,
    text: `query ${text}`,
    fields,
    variables,
    complete,
    papers: [],
    ...(subject === undefined ? {} : { subject }),
  };
}
