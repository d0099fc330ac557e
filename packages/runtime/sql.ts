/** What runs a statement: a pool, a connection inside a transaction, or one of a unit of work. */
export interface SqlRunner {
  query(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}
