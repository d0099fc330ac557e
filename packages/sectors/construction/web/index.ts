import type { SectorWeb } from '@xintu/portal-kit';
import { lazy } from 'react';

/** Construction in the portals. */
export const sectorWeb: SectorWeb = {
  code: 'construction',
  name: { 'zh-CN': '住房和建设', en: 'Construction' },
  Panel: lazy(() => import('./panel.tsx').then((module) => ({ default: module.ConstructionPanel }))),
};
