import {
  checkMeasure,
  checkScheme,
  checkDeclaration,
  type MeasureDeclaration,
  type RecordTypeDeclaration,
  type SchemeDeclaration,
} from '@xintu/declarations';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A table with its columns, or an index with its own. */
export interface Named {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Everything in which a profile of a person could come to be. */
export interface Surface {
  readonly schema: GraphQLSchema;
  readonly tables: readonly Named[];
  readonly indexes: readonly Named[];
  /** Addresses that the gateway answers. */
  readonly routes: readonly string[];
  readonly recordTypes: readonly RecordTypeDeclaration[];
  readonly schemes: readonly SchemeDeclaration[];
  readonly measures: readonly MeasureDeclaration[];
}

const evaluative = /score|grade|rank|rating|points|credit_?level|evaluat/i;
const personal =
  /representative|person(?!al$)|practitioner|identity_?(number|type)|id_?(card|number)|resident|holder|citizen|mobile|phone/i;
const relationFields = ['kind', 'direction', 'subject', 'since', 'until'];
const relationColumns = [
  'subject_id',
  'kind',
  'direction',
  'other_subject_id',
  'since',
  'until',
  'recorded_from',
  'recorded_to',
];

/**
 * Where grades and scores may stand: on evaluations of organisations, plans of inspections drawn from them, sectors'
 * panels of them, grades of qualifications.
 */
const evaluations = /Evaluation|Scheme|Inspection|Panel$|Score$|Qualification$/;
/** Ways to evaluations: they are of organisations alone, which the database itself sees to. */
const ways = /^(evaluations|computedEvaluations?|evaluation(Runs?|Schemes)|startEvaluation)$/;

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

function schemaFaults(schema: GraphQLSchema): string[] {
  const faults: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    for (const field of fieldsOf(type)) {
      const place = `${type.name}.${field.name}`;
      const onSubject = type.name === 'Subject' && !/(Connection|Panel)!?$/.test(String(field.type));
      if (
        evaluative.test(field.name) &&
        (onSubject || !evaluations.test(type.name)) &&
        !ways.test(field.name)
      )
        faults.push(`${place} grades`);
      faults.push(
        ...field.args
          .filter(({ name }) => personal.test(name))
          .map(({ name }) => `${place}(${name}) goes by a person`),
      );
    }
    if (isInputObjectType(type) && /Filter|Search|Order/.test(type.name))
      faults.push(
        ...Object.keys(type.getFields())
          .filter((name) => personal.test(name))
          .map((name) => `${type.name}.${name} goes by a person`),
      );
    if (isEnumType(type) && /Order$/.test(type.name))
      faults.push(
        ...type
          .getValues()
          .filter(({ name }) => personal.test(name))
          .map(({ name }) => `${type.name}.${name} goes by a person`),
      );
  }
  const relation = schema.getType('Relation');
  const further =
    relation === undefined ? [] : fieldsOf(relation).filter(({ name }) => !relationFields.includes(name));
  return [...faults, ...further.map(({ name }) => `Relation.${name} passes something on`)];
}

/**
 * Columns of grades and scores belong to versions of records and to computed evaluations, which the database itself
 * keeps from persons; an inspection repeats the grade of its evaluation; a measure names grades by which it is set
 * going, nobody's.
 */
const graded =
  /^(record_version|record_change|scheme|scheme_.*|evaluation.*|inspection_(item|share)|indicator.*|grade.*|measure.*)$/;
const ofPersons = /^(subject|practitioner|account|person|relation)/;

function tableFaults({ tables, indexes }: Surface): string[] {
  return tables.flatMap(({ name, columns }) => [
    ...columns
      .filter((column) => evaluative.test(column) && (ofPersons.test(name) || !graded.test(name)))
      .map((column) => `${name}.${column} grades`),
    ...(name === 'relation' ? columns : [])
      .filter((column) => !relationColumns.includes(column))
      .map((column) => `relation.${column} passes something on`),
    ...indexes
      .filter((index) => index.name === name)
      .flatMap((index) =>
        index.columns[0] !== undefined && isOfPerson(name, index.columns[0]) ? [index.columns[0]] : [],
      )
      .map((column) => `${name}.${column} is searched`),
  ]);
}

/** Names and numbers of persons; the keyed hash of a number counts as the number. */
const isOfPerson = (table: string, column: string) =>
  /representative|identity_number/.test(column) ||
  (table === 'practitioner_name' && /name|normalised/.test(column)) ||
  (table === 'identity_number' && column === 'match');

function declarationFaults({ recordTypes, schemes, measures }: Surface): string[] {
  return [
    ...recordTypes.flatMap(checkDeclaration),
    ...schemes.flatMap(checkScheme),
    ...measures.flatMap(checkMeasure),
  ].map(({ declaration, code, subject = '' }) => `${declaration} ${subject} ${code}`);
}

/** Everything by which the installation could make a profile of a person, or pass an effect on; empty is right. */
export function profileFaults(surface: Surface): readonly string[] {
  return [
    ...schemaFaults(surface.schema),
    ...tableFaults(surface),
    ...surface.routes
      .filter((route) => personal.test(route) || evaluative.test(route))
      .map((route) => `${route} is a route`),
    ...declarationFaults(surface),
  ];
}
