import type { GraphQLSchema } from 'graphql';

/** Identifiers of what a mutation's fields changed, by the fields' keys in the answer. */
export type Changes = Map<string, string>;

interface NotesChanges {
  readonly changed: Changes;
}

function notesChanges(context: unknown): context is NotesChanges {
  return (
    typeof context === 'object' && context !== null && 'changed' in context && context.changed instanceof Map
  );
}

/** Lets every mutation's field note what it changed: GraphQL itself keeps the outcome of an action to itself. */
export function noteChanges(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = async (source, args, context: unknown, info) => {
      const outcome: unknown = await resolve(source, args, context, info);
      if (typeof outcome === 'object' && outcome !== null && 'changed' in outcome && notesChanges(context)) {
        if (typeof outcome.changed === 'string') context.changed.set(String(info.path.key), outcome.changed);
      }
      return outcome;
    };
  }
  return schema;
}
