import { definePortal, evaluationPages } from '@xintu/portal-kit';
import { accents } from '@xintu/ui';
import { sectors } from './sectors.gen.ts';

definePortal({
  sector: 'construction',
  name: { 'zh-CN': '住房和建设信用', en: 'Construction credit' },
  accent: accents.blue,
  base: import.meta.env.BASE_URL,
  sectors,
  pages: evaluationPages,
});
