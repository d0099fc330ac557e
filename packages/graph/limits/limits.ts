import type { Reader } from '../planner/sql.ts';

/** How large a document may be; counts are of the operation with its fragments written out. */
export interface DocumentLimits {
  /** Fields inside fields. */
  readonly depth: number;
  readonly aliases: number;
  /** In the whole document, fragments not written out. */
  readonly directives: number;
  readonly rootFields: number;
  /** Fragment definitions in the document. */
  readonly fragments: number;
  readonly fields: number;
}

/** The limits of one kind of reader. */
export interface Limits {
  readonly document: DocumentLimits;
  /** Points that one operation may cost, with the variables it is sent with. */
  readonly cost: number;
}

/** Longest document, in tokens: the parser stops there. */
export const mostTokens = 4_000;

/** Who is not signed in, and who speaks for an organisation: trusted documents only, and of those the smaller ones. */
const publicLimits: Limits = {
  document: { depth: 10, aliases: 20, directives: 10, rootFields: 5, fragments: 10, fields: 300 },
  cost: 6_000,
};

/** Departments' people and business systems, who have an account or a token that can be taken away. */
const staffLimits: Limits = {
  document: { depth: 14, aliases: 200, directives: 60, rootFields: 20, fragments: 60, fields: 1_000 },
  cost: 30_000,
};

export const limitsOf = { public: publicLimits, staff: staffLimits } as const;

/** The limits that hold for a reader. */
export function limitsFor(reader: Reader): Limits {
  const { actor, department, roles } = reader;
  const isStaff = department !== null || actor.startsWith('token:') || roles.includes('developer');
  return isStaff ? staffLimits : publicLimits;
}

/** What one of each costs. A point is about an object that PostgreSQL makes. */
export const costWeights = {
  /** A value of an object. */
  value: 0.1,
  object: 1,
  /** A connection itself: its page has to be found. */
  connection: 5,
  /** A count: it looks at up to 1,001 rows. */
  count: 10,
  /** Rows that a list without pages is taken to have: they are few by nature. */
  listRows: 10,
  /** A value that the schema tells about itself: no statement is needed for it. */
  introspection: 0.01,
} as const;
