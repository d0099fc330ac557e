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
  /** The moment of an as-of question; null asks about now. */
  readonly asOf: Sql | null;
}

const ofReader = (type: string, value: (reader: Reader) => unknown) => slot(type, (run) => value(run.reader));

/** One context for all plans: its slots are the same objects everywhere, so each is one parameter of a statement. */
export const presentContext: PlanContext = {
  reader: {
    department: ofReader('text', (reader) => reader.department),
    organisation: ofReader('text', (reader) => reader.organisation),
    roles: ofReader('text[]', (reader) => reader.roles),
    matter: ofReader('text', (reader) => reader.matter),
    language: ofReader('text', (reader) => reader.language),
  },
  today: slot('date', (run) => run.today),
  asOf: null,
};
