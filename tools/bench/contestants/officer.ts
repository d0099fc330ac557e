import { createPool } from '@xintu/database';
import type { Reader } from '@xintu/graph';

import { asker } from '../data/load-data.ts';

/** Who asks in the bench, as access rules see them, for contestants where nobody signs in. */
export async function readOfficer(databaseUrl: string): Promise<Reader> {
  const pool = createPool(databaseUrl, { name: 'bench officer', connections: 1 });
  try {
    const { rows } = await pool.query<{ code: string }>('select code from department where key = $1', [
      asker.department,
    ]);
    return {
      department: rows[0]?.code ?? null,
      organisation: null,
      roles: ['checker'],
      matter: asker.matter,
      reference: asker.reference,
      language: 'zh-CN',
      actor: 'token:bench',
      requestId: 'bench',
    };
  } finally {
    await pool.end();
  }
}
