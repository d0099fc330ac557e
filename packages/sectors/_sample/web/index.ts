import type { SectorWeb } from '@xintu/portal-kit';
import { lazy } from 'react';

/** The fictional lending library in the portals: no field of its own in the graph, so its panel is a sentence. */
export const sectorWeb: SectorWeb = {
  code: '_sample',
  name: { 'zh-CN': '图书馆（虚构）', en: 'Library (fictional)' },
  Panel: lazy(() => import('./panel.tsx').then((module) => ({ default: module.SamplePanel }))),
};
