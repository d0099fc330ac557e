import { lazy } from 'react';
import type { PortalPage } from '@xintu/portal-kit';

/** System and security administration (系统与安全管理). */
export const administrationPages: readonly PortalPage[] = [
  {
    path: 'accounts',
    name: { 'zh-CN': '账号与角色', en: 'Accounts and roles' },
    group: 'administration',
    actions: ['account.read'],
    Page: lazy(async () => ({ default: (await import('./accounts-page.tsx')).AccountsPage })),
  },
  {
    path: 'tokens',
    name: { 'zh-CN': '服务令牌', en: 'Service tokens' },
    group: 'administration',
    actions: ['token.read'],
    Page: lazy(async () => ({ default: (await import('./tokens-page.tsx')).TokensPage })),
  },
  {
    path: 'delegations',
    name: { 'zh-CN': '委托代理', en: 'Deputies' },
    group: 'administration',
    actions: ['delegation.create'],
    Page: lazy(async () => ({ default: (await import('./delegations-page.tsx')).DelegationsPage })),
  },
  {
    path: 'sessions',
    name: { 'zh-CN': '登录会话', en: 'Sessions' },
    group: 'administration',
    actions: ['session.read'],
    Page: lazy(async () => ({ default: (await import('./sessions-page.tsx')).SessionsPage })),
  },
  {
    path: 'departments',
    name: { 'zh-CN': '单位与接管', en: 'Departments' },
    group: 'administration',
    actions: ['take-over.read'],
    Page: lazy(async () => ({ default: (await import('./departments-page.tsx')).DepartmentsPage })),
  },
];
