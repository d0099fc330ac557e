import type { RecordTypeDeclaration } from '@xintu/declarations';
import type { ClientBase, Pool } from 'pg';

import { isDeclaration } from './stored-declaration.ts';

type Connection = ClientBase | Pool;

/**
 * The declaration of a record type as the catalogue has it, of the core, a sector or the credit office alike: the
 * version in force, or the one that is named, such as the one under which a batch came. Null where there is none.
 * The declaration's `version` is the catalogue's number.
 */
export async function declarationOf(
  connection: Connection,
  code: string,
  version: number | null = null,
): Promise<RecordTypeDeclaration | null> {
  const { rows } = await connection.query<{ declaration: unknown; version: number }>(
    `select declaration, version from record_type_version
     where record_type_code = $1 and case when $2::integer is null then status = 'ACTIVE' else version = $2 end`,
    [code, version],
  );
  const [row] = rows;
  return row !== undefined && isDeclaration(row.declaration)
    ? { ...row.declaration, version: row.version }
    : null;
}
