import { definePortal } from '@xintu/portal-kit';
import { accents } from '@xintu/ui';
import { sectors } from './sectors.gen.ts';

definePortal({
  sector: 'taxation',
  name: { 'zh-CN': '税务信用', en: 'Taxation credit' },
  accent: accents.violet,
  base: import.meta.env.BASE_URL,
  sectors,
  pages: [],
});
