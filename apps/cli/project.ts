import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '@xintu/runtime';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The settings; the data folder lies in the project's folder unless another is set. */
export function projectSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const folder = environment['XINTU_DATA_DIR']?.trim();
  const given = folder === undefined || folder === '' ? join(projectFolder, '.xintu') : folder;
  return readSettings({ ...environment, XINTU_DATA_DIR: given });
}
