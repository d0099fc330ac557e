import type { PortalPage } from '@xintu/portal-kit';
import { lazy } from 'react';

/** Spot checks and bulletins (抽查、季度通报). */
export const qualityPages: readonly PortalPage[] = [
  {
    path: 'spot-checks',
    name: { 'zh-CN': '抽查', en: 'Spot checks' },
    group: 'reporting',
    actions: ['spot-check.create'],
    Page: lazy(async () => ({ default: (await import('./spot-checks-page.tsx')).SpotChecksPage })),
  },
  {
    path: 'bulletins',
    name: { 'zh-CN': '季度通报', en: 'Bulletins' },
    group: 'reporting',
    actions: ['bulletin.read'],
    Page: lazy(async () => ({ default: (await import('./bulletins-page.tsx')).BulletinsPage })),
  },
];
