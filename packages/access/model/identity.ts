import { readRoles, type Role } from '../rules/roles.ts';
import type { TokenScope } from '../rules/token-scope.ts';
import type { ActsFor, Credential, Viewer } from '../rules/viewer.ts';

/** Who somebody is, before it is known in which language, for what, and in which request they ask. */
export type Identity = Pick<
  Viewer,
  | 'actor'
  | 'name'
  | 'department'
  | 'roles'
  | 'organisationCode'
  | 'actsFor'
  | 'samePerson'
  | 'scope'
  | 'session'
> & {
  /** Whether a second factor was given at sign-in; a token gives none. */
  readonly hasSecondFactor: boolean;
  readonly credential: Credential;
};

/** What the database knows of a credential beside whose it is. */
interface CredentialColumns {
  /** Fingerprint of all that it stands for (`standing_of_session`, `standing_of_token`). */
  standing: Buffer;
  /** Seconds since its use was written down; null: never. */
  noted: number | null;
}

interface DepartmentColumns {
  department_code: string | null;
  department_name: string | null;
  department_sector: string | null;
  predecessors: string[];
}

/** The department's columns, and the departments that it took over. */
export const departmentColumns = `department.code as department_code, department.name as department_name,
  department.sector as department_sector,
  array(select former.code from department former where former.successor_code = department.code) as predecessors`;

function departmentOf(row: DepartmentColumns): Viewer['department'] {
  const { department_code: code, department_name: name, department_sector: sector, predecessors } = row;
  return code === null || name === null ? null : { code, name, sector, predecessors };
}

const MINUTE_SECONDS = 60;

/** Its use is written down at most once a minute: not while that was done less than a minute ago. */
export const isNoted = ({ noted }: CredentialColumns): boolean => noted !== null && noted < MINUTE_SECONDS;

function credentialOf(row: CredentialColumns, shown: Pick<Credential, 'hash' | 'idleMinutes'>): Credential {
  const { standing, noted } = row;
  return { ...shown, standing, freshSeconds: MINUTE_SECONDS - (isNoted(row) ? (noted ?? 0) : 0) };
}

/** What the statement that identifies the holder of a session returns. */
export interface AccountRow extends DepartmentColumns, CredentialColumns {
  id: string;
  name: string;
  roles: string[];
  organisation_code: string | null;
  session: string;
  second_factor: boolean;
  same_person: string[];
  delegations: readonly { readonly from: string; readonly roles: readonly string[] }[];
}

/** The viewer's part that the database knows of an account. */
export function identityOfAccount(
  row: AccountRow,
  shown: Pick<Credential, 'hash' | 'idleMinutes'>,
): Identity {
  const own = readRoles(row.roles);
  const actsFor = row.delegations.map(({ from, roles }): ActsFor => ({
    actor: `account:${from}`,
    roles: readRoles(roles).filter((role) => !own.includes(role)),
  }));
  return {
    actor: `account:${row.id}`,
    name: row.name,
    department: departmentOf(row),
    roles: [...new Set<Role>([...own, ...actsFor.flatMap(({ roles }) => roles)])],
    organisationCode: row.organisation_code,
    actsFor,
    samePerson: row.same_person.map((id) => `account:${id}`),
    scope: null,
    session: row.session,
    hasSecondFactor: row.second_factor,
    credential: credentialOf(row, shown),
  };
}

/** What the statement that identifies a service token returns. */
export interface TokenRow extends DepartmentColumns, CredentialColumns {
  id: string;
  name: string;
  roles: string[];
  matters: string[] | null;
  record_types: string[] | null;
}

/** The viewer's part that the database knows of a service token. */
export function identityOfToken(row: TokenRow, shown: Pick<Credential, 'hash'>): Identity {
  const { matters, record_types: recordTypes } = row;
  const scope: TokenScope | null = matters === null && recordTypes === null ? null : { matters, recordTypes };
  return {
    actor: `token:${row.id}`,
    name: row.name,
    department: departmentOf(row),
    roles: readRoles(row.roles),
    organisationCode: null,
    actsFor: [],
    samePerson: [],
    scope,
    session: null,
    hasSecondFactor: false,
    credential: credentialOf(row, { ...shown, idleMinutes: 0 }),
  };
}
