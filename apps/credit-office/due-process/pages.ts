import { lazy } from 'react';
import type { PortalPage } from '@xintu/portal-kit';

/** Due process: its parts, and who must take note that a record ended (保障环节、签收看板). */
export const dueProcessPages: readonly PortalPage[] = [
  {
    path: 'due-process',
    name: { 'zh-CN': '保障环节', en: 'Due process' },
    group: 'rules',
    actions: ['due-process.switch'],
    Page: lazy(async () => ({ default: (await import('./due-process-page.tsx')).DueProcessPage })),
  },
  {
    path: 'acknowledgement-board',
    name: { 'zh-CN': '签收看板', en: 'Who has taken note' },
    group: 'casework',
    actions: ['acknowledgement.oversee'],
    Page: lazy(async () => ({ default: (await import('../acknowledgements/board-page.tsx')).BoardPage })),
  },
];
