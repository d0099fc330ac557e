import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A portal as it is announced: the first part of its addresses, and the title of its page. */
export interface AnnouncedPortal {
  readonly code: string;
  readonly name: string;
}

/** The portals that lie in the folder of the programs, the open one first: nobody keeps a list of them. */
export function portalsIn(folder: string): readonly AnnouncedPortal[] {
  return readdirSync(folder)
    .map((code) => ({ code, page: join(folder, code, 'index.html') }))
    .filter(({ page }) => existsSync(page))
    .map(({ code, page }) => ({
      code,
      name: /<title>([^<]+)<\/title>/.exec(readFileSync(page, 'utf8'))?.[1]?.trim() ?? code,
    }))
    .toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

const rank = ({ code }: AnnouncedPortal): string => (code === 'public' ? '' : code);
