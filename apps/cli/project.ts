import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Activation } from '@xintu/catalogue';
import { readSettings, type Settings } from '@xintu/runtime';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The settings; the data folder lies in the project's folder unless another is set. */
export function projectSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const folder = environment['XINTU_DATA_DIR']?.trim();
  const given = folder === undefined || folder === '' ? join(projectFolder, '.xintu') : folder;
  return readSettings({ ...environment, XINTU_DATA_DIR: given });
}

/**
 * In a development instance (no OIDC_ISSUER) what a sector declares is in force at once; elsewhere the credit office
 * activates it.
 */
export function activationOf({ oidc }: Pick<Settings, 'oidc'>): Activation {
  return oidc === undefined ? 'AT_ONCE' : 'BY_CREDIT_OFFICE';
}
