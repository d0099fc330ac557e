import { readRoles } from '../rules/roles.ts';
import type { Credential, Viewer } from '../rules/viewer.ts';

/** Who somebody is, before it is known in which language, for what, and in which request they ask. */
export type Identity = Pick<Viewer, 'actor' | 'name' | 'department' | 'roles' | 'organisationCode'> & {
  readonly credential: Credential;
};

/** What the statements that identify somebody return. */
export interface IdentityRow {
  id: string;
  name: string;
  roles: string[];
  organisation_code: string | null;
  department_code: string | null;
  department_name: string | null;
  department_sector: string | null;
  /** Seconds since its use was written down; null: never. */
  noted: number | null;
}

const MINUTE_SECONDS = 60;

/** Its use is written down at most once a minute: not while that was done less than a minute ago. */
export const isNoted = ({ noted }: IdentityRow): boolean => noted !== null && noted < MINUTE_SECONDS;

/** The viewer's part that the database knows. */
export function identityOfRow(
  kind: 'account' | 'token',
  row: IdentityRow,
  credential: Pick<Credential, 'hash' | 'idleMinutes'>,
): Identity {
  const { department_code: code, department_name: name, department_sector: sector } = row;
  return {
    actor: `${kind}:${row.id}`,
    name: row.name,
    department: code === null || name === null ? null : { code, name, sector },
    roles: readRoles(row.roles),
    organisationCode: row.organisation_code,
    credential: { ...credential, freshSeconds: MINUTE_SECONDS - (isNoted(row) ? (row.noted ?? 0) : 0) },
  };
}
