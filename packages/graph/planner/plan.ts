import { createHash } from 'node:crypto';

import { maskPersonalText } from '@xintu/kernel';
import type { LookUp } from '@xintu/ledger';
import { type GraphQLObjectType, OperationTypeNode } from 'graphql';

import { argumentsOf, argumentValues } from './arguments.ts';
import { type CompiledRoot, compileRoot, plannedExtensions, startCompilation } from './compile.ts';
import type { Logged } from './reads.ts';
import { type PlanContext, startContext } from './plan-context.ts';
import type { Document, SelectedField } from './selection.ts';
import { join, render, slot, sql, type Run, type Sql, type Statement } from './sql.ts';

/** A compiled operation: one statement, good for every request whose variables fulfil the guards. */
export interface Plan extends Statement {
  /** Name under which a connection prepares the statement once. */
  readonly name: string;
  /** Whether it keeps to the access rules, and runs with row-level security told for whom. */
  readonly guarded: boolean;
  /** What the ledger is told of a run, in the order of the subjects that the statement returns. */
  readonly lookUps: readonly ((run: Run, subjectId: string | null) => LookUp)[];
}

/** What a root field's look-up leaves in the ledger. */
interface Entry {
  /** Whose file is looked into, where the question says so. */
  readonly subject: Sql | null;
  readonly lookUp: Plan['lookUps'][number];
}

/** What the ledger is told of one look-up: who, for what, which field with which arguments, whose file. */
function entryOf(
  document: Document,
  selected: CompiledRoot['fields'][number],
  context: PlanContext,
): Entry[] {
  const field = document.schema.getQueryType()?.getFields()[selected.node.name.value];
  const declared = plannedExtensions(field ?? { extensions: {} }).logged;
  // Records below a field that is itself public (a search, say) are looked up too.
  const logged: Logged | undefined = declared ?? (selected.opensMore ? { action: 'record.read' } : undefined);
  if (field === undefined || logged === undefined) return [];
  const args = argumentsOf(field, selected.node, document.variables, document.guards);
  const subject = logged.subject?.(context, args) ?? null;
  const lookUp: Entry['lookUp'] = ({ reader, variables }, subjectId) => ({
    ...{ action: logged.action, actor: reader.actor, departmentCode: reader.department, subjectId },
    ...{ matter: reader.matter, reference: reader.reference, requestId: reader.requestId },
    detail: maskPersonalText(
      JSON.stringify({ field: field.name, arguments: argumentValues(field, selected.node, variables) }),
    ),
  });
  return [{ subject, lookUp }];
}

/**
 * An entry that does not say whose file it is, as a row to be inserted. It is written by the statement that reads: what
 * is noted beside it is noted as far as the reader sees it.
 */
function entryRow({ lookUp }: Entry): Sql {
  const of = (column: Exclude<keyof LookUp, 'subjectId'>) => slot('text', (run) => lookUp(run, null)[column]);
  return sql`(${of('action')}, ${of('actor')}, ${of('departmentCode')}, ${of('matter')}, ${of('reference')},
    ${of('requestId')}, ${of('detail')})`;
}

function planOf(statement: Sql, lookUps: Plan['lookUps'] = [], guarded = true): Plan {
  const rendered = render(statement);
  const name = `plan-${createHash('sha256').update(rendered.text).digest('hex').slice(0, 24)}`;
  return { ...rendered, name, guarded, lookUps };
}

/**
 * Compiles a query's planned root fields into one statement that returns the whole answer as one JSON text, and whose
 * files its look-ups look into; what does not say whose is entered by the statement itself. Null: the operation has no
 * planned field.
 *
 * @param read the document, read for the variables at hand
 * @param logged false for look-ups of public data by nobody in particular: they leave no entry
 * @param guarded false leaves access rules and ledger out: see `openGraph`
 */
export function compilePlan(read: Document, logged: boolean, guarded = true): Plan | null {
  const queryType = read.schema.getQueryType();
  if (read.operation.operation !== OperationTypeNode.QUERY || !queryType) return null;
  const context = startContext(guarded);
  const compiled = compileRoot(startCompilation(read), queryType, [read.operation.selectionSet], context);
  if (compiled === null) return null;
  const entries =
    logged && guarded ? compiled.fields.flatMap((selected) => entryOf(read, selected, context)) : [];
  const own = entries.filter(({ subject }) => subject === null).map(entryRow);
  const insert = sql`with entries as (insert into ledger_entry
    (action, actor, department_code, matter, reference, request_id, detail) values ${join(own)}) `;
  const shared = entries.flatMap(({ subject, lookUp }) => (subject === null ? [] : [{ subject, lookUp }]));
  const subjects = join(shared.map(({ subject }) => sql`(${subject})::text`));
  return planOf(
    sql`${own.length === 0 ? sql`` : insert}select ${compiled.data}::text as data${shared.length === 0 ? sql`` : sql`, array[${subjects}] as subjects`}`,
    shared.map(({ lookUp }) => lookUp),
    guarded,
  );
}

/**
 * Compiles the planned fields of a mutation's payload: what was changed, read anew after the change. The change itself
 * left its ledger entry, so reading it leaves none. Null: nothing of the payload is planned.
 *
 * @param type the payload
 * @param selected the mutation's field in the document
 */
export function compilePayloadPlan(
  document: Document,
  type: GraphQLObjectType,
  selected: SelectedField,
): Plan | null {
  const compiled = compileRoot(startCompilation(document), type, selected.selectionSets, startContext());
  return compiled && planOf(sql`select ${compiled.data}::text as data`);
}
