import { createHash } from 'node:crypto';

import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { Guard } from './arguments.ts';
import { compileQuery, startCompilation } from './compile.ts';
import { presentContext } from './plan-context.ts';
import type { Logged, PlannedExtensions } from './reads.ts';
import { readDocument, type SelectedField } from './selection.ts';
import { constant, join, render, slot, sql, type Run, type Sql, type Statement } from './sql.ts';

/** A compiled operation: one statement, good for every request whose variables fulfil the guards. */
export interface Plan extends Statement {
  /** Name under which a connection prepares the statement once. */
  readonly name: string;
  readonly guards: readonly Guard[];
}

function loggedOf(schema: GraphQLSchema, field: SelectedField): Logged | undefined {
  const extensions: PlannedExtensions | undefined = schema.getQueryType()?.getFields()[
    field.node.name.value
  ]?.extensions;
  return extensions?.logged;
}

/** Look-ups that must be known later, each as one row of values for the ledger. */
function ledgerRows(schema: GraphQLSchema, fields: readonly SelectedField[]): Sql[] {
  return fields.flatMap((field) => {
    const logged = loggedOf(schema, field);
    if (logged === undefined) return [];
    const detail = slot('text', (run) =>
      JSON.stringify({ field: field.node.name.value, variables: run.variables }),
    );
    return [
      sql`(${constant(logged.action)}, ${ofReader((run) => run.reader.actor)}, ${presentContext.reader.department},
        ${presentContext.reader.matter}, ${ofReader((run) => run.reader.reference)}, ${ofReader((run) => run.reader.requestId)}, ${detail})`,
    ];
  });
}

const ofReader = (value: (run: Run) => unknown) => slot('text', value);

/**
 * Compiles an operation's planned root fields into one statement that returns the whole answer as one JSON text, and
 * leaves the ledger entries of its look-ups in the same statement. Null: the operation has no planned field.
 */
export function compilePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Run['variables'],
): Plan | null {
  const read = readDocument(schema, document, operationName, variables);
  const compiled = compileQuery(startCompilation(read), presentContext);
  if (compiled === null) return null;
  const rows = ledgerRows(schema, compiled.fields);
  const entries = sql`with entries as (insert into ledger_entry
    (action, actor, department_code, matter, reference, request_id, detail) values ${join(rows)}) `;
  const statement = render(sql`${rows.length === 0 ? sql`` : entries}select ${compiled.data}::text as data`);
  const name = `plan-${createHash('sha256').update(statement.text).digest('hex').slice(0, 24)}`;
  return { ...statement, name, guards: read.guards };
}
