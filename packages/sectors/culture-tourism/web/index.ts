import type { SectorWeb } from '@xintu/portal-kit';
import { lazy } from 'react';

/** Culture and tourism in the portals. */
export const sectorWeb: SectorWeb = {
  code: 'culture-tourism',
  name: { 'zh-CN': '文化旅游', en: 'Culture and tourism' },
  Panel: lazy(() => import('./panel.tsx').then((module) => ({ default: module.CultureTourismPanel }))),
};
