import { lazy } from 'react';
import type { PortalPage } from '../portal/portal.ts';

/** Computed grades and plans of inspections (信用评价、双随机抽查), for the department of a sector with schemes. */
export const evaluationPages: readonly PortalPage[] = [
  {
    path: 'evaluations',
    name: { 'zh-CN': '信用评价', en: 'Evaluations' },
    group: 'casework',
    actions: ['evaluation.read'],
    Page: lazy(async () => ({ default: (await import('./evaluations-page.tsx')).EvaluationsPage })),
  },
  {
    path: 'inspections',
    name: { 'zh-CN': '抽查计划', en: 'Inspections' },
    group: 'casework',
    actions: ['evaluation.read'],
    Page: lazy(async () => ({ default: (await import('./inspections-page.tsx')).InspectionsPage })),
  },
];
