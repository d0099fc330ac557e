import { readRoles } from '../rules/roles.ts';
import type { Viewer } from '../rules/viewer.ts';

/** Who somebody is, before it is known in which language, for what, and in which request they ask. */
export type Identity = Pick<Viewer, 'actor' | 'name' | 'department' | 'roles' | 'organisationCode'>;

/** What the statements that identify somebody return. */
export interface IdentityRow {
  id: string;
  name: string;
  roles: string[];
  organisation_code: string | null;
  department_code: string | null;
  department_name: string | null;
  department_sector: string | null;
}

/** The viewer's part that the database knows. */
export function identityOfRow(kind: 'account' | 'token', row: IdentityRow): Identity {
  const { department_code: code, department_name: name, department_sector: sector } = row;
  return {
    actor: `${kind}:${row.id}`,
    name: row.name,
    department: code === null || name === null ? null : { code, name, sector },
    roles: readRoles(row.roles),
    organisationCode: row.organisation_code,
  };
}
