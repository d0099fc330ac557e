import { byThemselves, DEVELOPMENT_ISSUER, type DepartmentRow, type Viewer } from '@xintu/access';
import type { Database } from '@xintu/database';
import { Failure } from '@xintu/runtime';

/** The accounts of the demonstration as those who hand in. */
export interface Reporters {
  /** The reporter (经办人) of a department. */
  of(department: DepartmentRow): Viewer;
  /** Who imports registrations, as the ledger names it: the system administrator. */
  readonly importer: string;
}

const IMPORTER = 'credit-office-433100-system-admin';

/** @throws Failure when the demonstration accounts have not been opened */
export async function findReporters({ pool }: Pick<Database, 'pool'>): Promise<Reporters> {
  const { rows } = await pool.query<{ id: string; subject: string; name: string }>(
    'select id, subject, name from account where issuer = $1 and disabled_at is null',
    [DEVELOPMENT_ISSUER],
  );
  const accounts = new Map(rows.map((row) => [row.subject, row]));
  const accountOf = (subject: string) => {
    const found = accounts.get(subject);
    if (found === undefined) throw new Failure(`The demonstration has no account ${subject}.`);
    return found;
  };
  return {
    importer: `account:${accountOf(IMPORTER).id}`,
    of: (department) => {
      const account = accountOf(`${department.key}-reporter`);
      const { code, name, sector } = department;
      return {
        actor: `account:${account.id}`,
        name: account.name,
        department: { code, name, sector },
        roles: ['reporter'],
        organisationCode: null,
        ...byThemselves,
        language: 'zh-CN',
        purpose: null,
        requestId: 'demonstration',
        developmentSignIn: true,
      };
    },
  };
}
