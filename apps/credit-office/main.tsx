import { definePortal } from '@xintu/portal-kit';
import { accents } from '@xintu/ui';
import { administrationPages } from './administration/pages.ts';
import { cataloguePages } from './catalogue/pages.ts';
import { cleanUpPages } from './clean-up/pages.ts';
import { commitmentPages } from './commitments/pages.ts';
import { dueProcessPages } from './due-process/pages.ts';
import { qualityPages } from './quality/pages.ts';
import { sectors } from './sectors.gen.ts';

definePortal({
  sector: null,
  name: { 'zh-CN': '信用办', en: 'Credit office' },
  accent: accents.slate,
  base: import.meta.env.BASE_URL,
  sectors,
  pages: [
    ...cataloguePages,
    ...cleanUpPages,
    ...dueProcessPages,
    ...commitmentPages,
    ...qualityPages,
    ...administrationPages,
  ],
});
