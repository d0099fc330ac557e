import { Link } from '@tanstack/react-router';
import type { UrlState } from '@xintu/ui';
import type { MouseEventHandler, ReactNode } from 'react';

/** Where the pages of this site are. */
export type SiteAddress =
  | '/'
  | '/verify'
  | '/verify-report'
  | '/complaints'
  | '/mine'
  | `/subjects/${string}`
  | `/mine/${string}`
  | `/repair/${string}`;

interface SiteLinkProps {
  readonly to: SiteAddress;
  /** Names with values behind the address. */
  readonly search?: UrlState;
  /** The page itself only, not those below it, counts as present. */
  readonly exact?: boolean;
  readonly className?: string;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
  readonly children: ReactNode;
}

/** A link inside the site. The router's own one is typed by the routes of the departments' portals. */
export function SiteLink({ to, search, exact = false, ...rest }: SiteLinkProps): ReactNode {
  const address: string = to;
  return (
    <Link
      to={address}
      {...(search && { search })}
      activeOptions={{ exact, includeSearch: false }}
      {...rest}
    />
  );
}
