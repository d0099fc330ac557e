import { randomUUID } from 'node:crypto';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { Failure } from '@xintu/runtime';
import { Department, ServiceToken } from '../model/entities.ts';
import { hashSecret, makeSecret } from '../model/secret.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';
import { requireRoles } from '../model/require-roles.ts';

export const TOKEN_PREFIX = 'xtu_';
const DEFAULT_DAYS = 365;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A service token to be made. */
export interface TokenRequest {
  /** Code or key of the department whose business system will use it. */
  readonly department: string;
  readonly roles: readonly string[];
  /** What the token is for; shown in lists and in the ledger's place of a person's name. */
  readonly name: string;
  /** Days until it expires (365). */
  readonly days?: number;
  /** Who makes it: the operator's command is `system`. */
  readonly actor?: string;
  readonly requestId?: string;
}

/**
 * Makes a service token for a department's business system.
 * @returns the token's text; only its hash is kept, so this is the one time it can be read
 * @throws Failure when the department or a role is unknown, or the roles may not go together
 */
export async function createToken(database: Database, request: TokenRequest): Promise<string> {
  const roles = requireRoles(request.roles);
  if (roles.includes('representative')) {
    throw new Failure('A service token belongs to a department and cannot have the role representative.');
  }
  if (request.name.trim() === '') throw new Failure('A service token needs a name that says what it is for.');
  const days = request.days ?? DEFAULT_DAYS;
  if (!Number.isInteger(days) || days < 1)
    throw new Failure('A service token is valid for a whole number of days.');
  const text = `${TOKEN_PREFIX}${makeSecret()}`;
  await inUnitOfWork(database, async ({ entities, client }) => {
    const { department: wanted } = request;
    const department = await entities.findOne(Department, { $or: [{ code: wanted }, { key: wanted }] });
    if (department === null) {
      throw new Failure(`There is no department ${wanted}: "xintu departments" lists them.`);
    }
    const now = new Date();
    const token = entities.create(ServiceToken, {
      id: randomUUID(),
      hash: hashSecret(text),
      name: request.name.trim(),
      departmentCode: department.code,
      roles: [...roles],
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY_MILLISECONDS),
    });
    await appendEntry(client, {
      action: 'token.create',
      actor: request.actor ?? 'system',
      departmentCode: department.code,
      objectType: 'service_token',
      objectId: token.id,
      requestId: request.requestId ?? null,
      detail: { name: token.name, roles, expiresAt: token.expiresAt.toISOString() },
    });
  });
  return text;
}
