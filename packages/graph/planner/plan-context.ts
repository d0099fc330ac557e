import { row, type Row } from './row.ts';
import type { SharingRow } from './shared.ts';
import type { Source } from './source.ts';
import { slot, type Reader, type Sql } from './sql.ts';

/** What a declaration may refer to beside its row: the reader, the day, the moment that is asked about. */
export interface PlanContext {
  readonly reader: {
    readonly department: Sql;
    readonly organisation: Sql;
    readonly roles: Sql;
    readonly matter: Sql;
    readonly language: Sql;
  };
  readonly today: Sql;
  /** Identifier of what the mutation changed, as text; null in queries. */
  readonly changed: Sql;
  /** The moment of an as-of question; null asks about now. */
  readonly asOf: Sql | null;
  /** Whether the plan keeps to the sources' access rules; only a measurement of what they cost has plans that don't. */
  readonly guarded: boolean;
  /** Sources that the plan reads: collected while it is compiled. */
  readonly sources: Set<Source>;
  /** A row under an alias that the plan has nowhere else. */
  readonly nextRow: () => Row;
  /** Rows whose fields are being compiled, by alias. */
  readonly sharing: Map<string, SharingRow>;
}

const ofReader = (type: string, value: (reader: Reader) => unknown) => slot(type, (run) => value(run.reader));

/** The same slots for all plans, so that each is one parameter of a statement. */
const given: Pick<PlanContext, 'reader' | 'today' | 'changed'> = {
  reader: {
    department: ofReader('text', (reader) => reader.department),
    organisation: ofReader('text', (reader) => reader.organisation),
    roles: ofReader('text[]', (reader) => reader.roles),
    matter: ofReader('text', (reader) => reader.matter),
    language: ofReader('text', (reader) => reader.language),
  },
  today: slot('date', (run) => run.today),
  changed: slot('text', (run) => run.changed ?? null),
};

/** The context of a new plan: about now, with aliases of its own. */
export function startContext(guarded = true): PlanContext {
  let rows = 0;
  return {
    ...{ ...given, asOf: null, guarded, sources: new Set(), sharing: new Map() },
    nextRow: () => row(`t${String((rows += 1))}`),
  };
}
