import { join } from 'node:path';
import type { Settings } from '@xintu/runtime';
import { projectFolder } from '../project.ts';
import { portalsIn } from './announced-portals.ts';

/** What is known when everything runs. */
export interface Announcement {
  settings: Pick<Settings, 'host' | 'port' | 'publicUrl' | 'dataDirectory'>;
  /** where the gateway says that it listens */
  address: string | undefined;
  embedded: boolean;
  accounts: { names: readonly string[]; password: string } | null;
  milliseconds: number;
}

/** Prints where everything is to be found. */
export function announce(announcement: Announcement): void {
  console.log(announcementText(announcement));
}

/** The text that is printed when everything runs. */
export function announcementText({
  settings,
  address,
  embedded,
  accounts,
  milliseconds,
}: Announcement): string {
  const base = (settings.publicUrl ?? address ?? `http://${settings.host}:${settings.port}`).replace(
    /\/+$/,
    '',
  );
  const lines = [
    '',
    `Xintu 信图 is running (${(milliseconds / 1000).toFixed(1)} s)`,
    '',
    ...portalsIn(join(projectFolder, 'apps')).map(
      ({ code, name }) => `  ${name.padEnd(8, '　')}  ${base}/${code}/`,
    ),
    `  ${'GraphQL'.padEnd(14)}    ${base}/graphql`,
    embedded ? `  ${'PostgreSQL'.padEnd(14)}    embedded, in ${settings.dataDirectory}` : '',
    ...accountLines(accounts),
    '',
    'Ctrl-C stops it.',
  ];
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

function accountLines(accounts: Announcement['accounts']): string[] {
  if (accounts === null) return [];
  const ofDepartments = new Map<string, string[]>();
  for (const name of accounts.names) {
    // <department key>-<role>, and a key ends in the six digits of its division
    const department = /^.*-\d{6}/.exec(name)?.[0] ?? name;
    ofDepartments.set(department, [...(ofDepartments.get(department) ?? []), name]);
  }
  return [
    '',
    `Demonstration accounts, password ${accounts.password}:`,
    ...[...ofDepartments.values()].map((names) => `  ${names.join('  ')}`),
  ];
}
