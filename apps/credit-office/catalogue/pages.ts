import type { PortalPage } from '@xintu/portal-kit';
import { lazy } from 'react';

/** The catalogue, the rules of publicity, the calendar (目录、规则、日历). */
export const cataloguePages: readonly PortalPage[] = [
  {
    path: 'catalogue',
    name: { 'zh-CN': '信用信息目录', en: 'Catalogue' },
    group: 'rules',
    actions: ['catalogue.propose'],
    Page: lazy(async () => ({ default: (await import('./catalogue-page.tsx')).CataloguePage })),
  },
  {
    path: 'rules',
    name: { 'zh-CN': '公示规则', en: 'Rules of publicity' },
    group: 'rules',
    actions: ['rules.propose'],
    Page: lazy(async () => ({ default: (await import('../publicity/rules-page.tsx')).RulesPage })),
  },
  {
    path: 'calendar',
    name: { 'zh-CN': '工作日历', en: 'Working calendar' },
    group: 'rules',
    actions: ['calendar.import'],
    Page: lazy(async () => ({ default: (await import('../calendar/calendar-page.tsx')).CalendarPage })),
  },
];
