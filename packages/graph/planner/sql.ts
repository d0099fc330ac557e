/**
 * A value that is known only when the plan runs: an argument, the reader's department, the business day.
 * Two uses of one slot are one parameter of the statement.
 */
export interface Slot {
  /** PostgreSQL's type of the parameter, always written as a cast. */
  readonly type: string;
  readonly value: (run: Run) => unknown;
}

/** What a plan is run with. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  /** The business day (Asia/Shanghai). */
  readonly today: string;
  /** What a mutation changed: the payload is read around it. Absent in queries. */
  readonly changed?: string;
}

/** Who reads, as the plan's access rules see it. */
export interface Reader {
  readonly department: string | null;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly matter: string | null;
  readonly reference: string | null;
  readonly language: 'zh-CN' | 'en';
  readonly actor: string;
  readonly requestId: string;
  /** What must still hold when the plan runs; absent: nobody is signed in, or it was found out just now. */
  readonly credential?: { readonly hash: Uint8Array; readonly idleMinutes: number };
}

/** A piece of SQL: text and slots in order. Values never become text. */
export class Sql {
  readonly parts: readonly (string | Slot)[];

  constructor(parts: readonly (string | Slot)[]) {
    this.parts = parts;
  }
}

/** Writes SQL with other pieces in it: sql`${row.column('code')} = ${slot('text', ...)}`. */
export function sql(strings: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  const parts: (string | Slot)[] = [];
  strings.forEach((text, index) => {
    if (text !== '') parts.push(text);
    // One by one: as arguments of one call, the parts of a big statement would overflow the stack.
    for (const part of pieces[index]?.parts ?? []) parts.push(part);
  });
  return new Sql(parts);
}

/** A parameter of the plan. */
export function slot(type: string, value: (run: Run) => unknown): Sql {
  return new Sql([{ type, value }]);
}

/** A name of a table, a column or an alias, quoted. */
export function name(...path: readonly string[]): Sql {
  return new Sql([path.map((part) => `"${part.replaceAll('"', '""')}"`).join('.')]);
}

/** A constant of the program (never of a request), as an SQL string. */
export function constant(text: string): Sql {
  return new Sql([`'${text.replaceAll("'", "''")}'`]);
}

/**
 * SQL that was written as text, with its parameters between marks: `verbatim(text, mark, of)` puts a piece of SQL in
 * the place of each `mark`name`mark`.
 */
export function verbatim(text: string, mark: string, of: (parameter: string) => Sql): Sql {
  const parts = text.split(mark).flatMap((part, index) => (index % 2 === 0 ? [part] : of(part).parts));
  return new Sql(parts);
}

/** A whole number of the program as SQL. */
export function integer(value: number): Sql {
  return new Sql([String(Math.trunc(value))]);
}

/** Pieces one after another, with a separator. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  const parts = pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [separator, ...piece.parts]));
  return new Sql(parts);
}

/** All conditions together; true where there is none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`true`
    : join(
        conditions.map((condition) => sql`(${condition})`),
        ' and ',
      );
}

/** Any of the conditions; false where there is none. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0
    ? sql`false`
    : join(
        conditions.map((condition) => sql`(${condition})`),
        ' or ',
      );
}

/** Statement text with $1, $2, ... and the slots behind them. */
export interface Statement {
  readonly text: string;
  readonly slots: readonly Slot[];
}

export function render(statement: Sql): Statement {
  const slots: Slot[] = [];
  const text = statement.parts.map((part) => {
    if (typeof part === 'string') return part;
    const known = slots.indexOf(part);
    const position = known === -1 ? slots.push(part) : known + 1;
    return `$${String(position)}::${part.type}`;
  });
  return { text: text.join(''), slots };
}
