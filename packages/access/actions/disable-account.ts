import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { Account, Session } from '../model/entities.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';

/**
 * Closes an account and ends its sessions at once; what it did stays under its id.
 * @returns false when there is no such account or it was closed before
 */
export function disableAccount(
  database: Database,
  request: { readonly id: string; readonly actor?: string; readonly requestId?: string },
): Promise<boolean> {
  return inUnitOfWork(database, async ({ entities, client }) => {
    const account = await entities.findOne(Account, { id: request.id });
    if (account === null || account.disabledAt != null) return false;
    account.disabledAt = new Date();
    await entities.nativeDelete(Session, { accountId: account.id });
    await appendEntry(client, {
      action: 'account.disable',
      actor: request.actor ?? 'system',
      departmentCode: account.departmentCode ?? null,
      objectType: 'account',
      objectId: account.id,
      requestId: request.requestId ?? null,
    });
    return true;
  });
}
