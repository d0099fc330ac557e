import type { PortalPage } from '@xintu/portal-kit';
import { lazy } from 'react';

/** The list of commitments (承诺事项清单). */
export const commitmentPages: readonly PortalPage[] = [
  {
    path: 'commitment-items',
    name: { 'zh-CN': '承诺事项清单', en: 'Commitment items' },
    group: 'rules',
    actions: ['commitment-item.keep'],
    Page: lazy(async () => ({ default: (await import('./items-page.tsx')).ItemsPage })),
  },
];
