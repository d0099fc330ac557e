import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { ServiceToken } from '../model/entities.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';

/**
 * Ends a service token at once.
 * @returns false when there is no such token or it was revoked before
 */
export function revokeToken(
  database: Database,
  request: { readonly id: string; readonly actor?: string; readonly requestId?: string },
): Promise<boolean> {
  return inUnitOfWork(database, async ({ entities, client }) => {
    const token = await entities.findOne(ServiceToken, { id: request.id });
    if (token === null || token.revokedAt != null) return false;
    token.revokedAt = new Date();
    await appendEntry(client, {
      action: 'token.revoke',
      actor: request.actor ?? 'system',
      departmentCode: token.departmentCode,
      objectType: 'service_token',
      objectId: token.id,
      requestId: request.requestId ?? null,
    });
    return true;
  });
}
