import { randomUUID } from 'node:crypto';
import { readCreditCode } from '@xintu/kernel';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { Failure } from '@xintu/runtime';
import { Account, Department } from '../model/entities.ts';
import { requireRoles } from '../model/require-roles.ts';
import { inUnitOfWork, type UnitOfWork } from '../model/unit-of-work.ts';

/** A person's account to be opened. */
export interface AccountRequest {
  /** The sign-in provider (its issuer) and what it calls the person (its subject). */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Code or key of the department; null for the representative of an organisation. */
  readonly department: string | null;
  /** Credit code of the organisation, for its representative. */
  readonly organisationCode: string | null;
  readonly roles: readonly string[];
  readonly actor?: string;
  readonly requestId?: string;
}

/**
 * Opens an account.
 * @returns its id
 * @throws Failure when the department, a role or the organisation's code won't do, or the account exists
 */
export function createAccount(database: Database, request: AccountRequest): Promise<string> {
  return inUnitOfWork(database, async (unit) => {
    const { issuer, subject } = request;
    if ((await unit.entities.findOne(Account, { issuer, subject })) !== null) {
      throw new Failure(`The account ${subject} exists already.`);
    }
    return addAccount(unit, request);
  });
}

/** The same inside a transaction under way, for an account that is known to be new. */
export async function addAccount({ entities, client }: UnitOfWork, request: AccountRequest): Promise<string> {
  const roles = requireRoles(request.roles);
  const department = await findDepartment({ entities, client }, request.department);
  const organisationCode = readOrganisation(request.organisationCode);
  const represents = roles.includes('representative');
  if (represents !== (organisationCode !== null) || represents !== (department === null)) {
    throw new Failure(
      'The role representative goes with an organisation, every other role with a department.',
    );
  }
  const account = entities.create(Account, {
    id: randomUUID(),
    issuer: request.issuer,
    subject: request.subject,
    name: request.name,
    departmentCode: department?.code ?? null,
    organisationCode,
    roles: [...roles],
  });
  await appendEntry(client, {
    action: 'account.create',
    actor: request.actor ?? 'system',
    departmentCode: department?.code ?? null,
    objectType: 'account',
    objectId: account.id,
    requestId: request.requestId ?? null,
    detail: { roles, organisationCode },
  });
  return account.id;
}

async function findDepartment({ entities }: UnitOfWork, wanted: string | null): Promise<Department | null> {
  if (wanted === null) return null;
  const department = await entities.findOne(Department, { $or: [{ code: wanted }, { key: wanted }] });
  if (department === null)
    throw new Failure(`There is no department ${wanted}: "xintu departments" lists them.`);
  return department;
}

function readOrganisation(text: string | null): string | null {
  if (text === null) return null;
  const reading = readCreditCode(text);
  if (!reading.ok)
    throw new Failure('The representative of an organisation needs its unified social credit code.');
  return reading.code;
}
