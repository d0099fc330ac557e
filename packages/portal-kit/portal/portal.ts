import type { Accent, Language } from '@xintu/ui';
import { createContext, use, type ComponentType } from 'react';

/** A name in both languages of the screen. */
export type LocalName = Readonly<Record<Language, string>>;

/** What the subject file hands to a sector's panel. */
export interface SectorPanelProps {
  readonly subjectId: string;
  /** What was known at that moment; null: now. */
  readonly asOf: string | null;
}

/** A sector as the portals know it: its name, and what it says about a subject. */
export interface SectorWeb {
  readonly code: string;
  readonly name: LocalName;
  /** Loaded lazily, so that a portal carries the panels of other sectors only when they are looked at. */
  readonly Panel: ComponentType<SectorPanelProps>;
}

/** The parts of the navigation below those for every day: what is reported, what is handled, and the office's own work. */
export type NavigationGroup = 'reporting' | 'casework' | 'rules' | 'administration';

/** A page of the portal's own, beside those that every portal has; its address is `/pages/<path>`. */
export interface PortalPage {
  readonly path: string;
  readonly name: LocalName;
  /** Where the navigation lists it. */
  readonly group: NavigationGroup;
  /** Who may take one of these actions finds the page in the navigation; without it, everybody does. */
  readonly actions?: readonly string[];
  /** Loaded lazily: a portal's first page does not wait for it. */
  readonly Page: ComponentType;
}

/** One portal: whose it is and how it looks. */
export interface Portal {
  /** Code of the sector whose department works here; null where it is no sector's. */
  readonly sector: string | null;
  readonly name: LocalName;
  readonly accent: Accent;
  /** Where it is served, with both slashes: `/taxation/`. */
  readonly base: string;
  /** The sectors whose panels appear in the subject file. */
  readonly sectors: readonly SectorWeb[];
  readonly pages: readonly PortalPage[];
}

const PortalContext = createContext<Portal | null>(null);

export const PortalProvider = PortalContext.Provider;

/** The portal this page belongs to. */
export function usePortal(): Portal {
  const portal = use(PortalContext);
  if (portal === null) throw new Error('usePortal outside of a portal');
  return portal;
}
