import { createContext, use } from 'react';

/** The organisation for which somebody is signed in. */
export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const OrganisationContext = createContext<Organisation | null>(null);

export const OrganisationProvider = OrganisationContext.Provider;

/** The reader's own organisation. */
export function useOrganisation(): Organisation {
  const organisation = use(OrganisationContext);
  if (organisation === null) throw new Error('useOrganisation outside of the own view');
  return organisation;
}
