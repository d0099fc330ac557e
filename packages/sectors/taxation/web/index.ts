import type { SectorWeb } from '@xintu/portal-kit';
import { lazy } from 'react';

/** Taxation in the portals. */
export const sectorWeb: SectorWeb = {
  code: 'taxation',
  name: { 'zh-CN': '税务', en: 'Taxation' },
  Panel: lazy(() => import('./panel.tsx').then((module) => ({ default: module.TaxationPanel }))),
};
