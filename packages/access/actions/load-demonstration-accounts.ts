import type { Database } from '@xintu/database';
import { Account } from '../model/entities.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';
import { demonstrationAccounts, DEVELOPMENT_ISSUER } from '../reference/accounts.ts';
import { systemViewer } from '../rules/viewer.ts';
import { addAccount, idOrFailure } from './create-account.ts';

/**
 * Opens the demonstration accounts that are not there yet. They can sign in through the development provider only.
 * @returns how many were opened
 */
export function loadDemonstrationAccounts(database: Database): Promise<number> {
  return inUnitOfWork(database, async (unit) => {
    const known = await unit.entities.find(Account, { issuer: DEVELOPMENT_ISSUER }, { fields: ['subject'] });
    const names = new Set(known.map((account) => account.subject));
    const missing = demonstrationAccounts.filter((account) => !names.has(account.subject));
    for (const { subject, department, organisationCode, role } of missing) {
      const request = { issuer: DEVELOPMENT_ISSUER, subject, name: subject, department, organisationCode };
      idOrFailure(
        await addAccount(
          unit,
          { ...systemViewer('demonstration'), language: 'en' },
          { ...request, roles: [role] },
        ),
      );
    }
    return missing.length;
  });
}
