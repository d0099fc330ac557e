import { definePortal } from '@xintu/portal-kit';
import { accents } from '@xintu/ui';
import { sectors } from './sectors.gen.ts';

definePortal({
  sector: 'culture-tourism',
  name: { 'zh-CN': '文化旅游信用', en: 'Culture and tourism credit' },
  accent: accents.teal,
  base: import.meta.env.BASE_URL,
  sectors,
  pages: [],
});
