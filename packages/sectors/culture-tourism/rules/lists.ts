import { defineList, type ListDeclaration } from '@xintu/declarations';
import { cultureSerious, minorManagement, tourismSerious } from './list-management.ts';
import { marketCredit11, marketCredit12, marketCredit14 } from './legal-bases.ts';

/**
 * Lists of MCT Order 7. They cover the markets of culture and tourism only: broadcasting, press, printing, film,
 * copyright, relics and sport don't count for them.
 */
export const lists: readonly [ListDeclaration, ...ListDeclaration[]] = [
  defineList({
    code: 'culture-serious',
    name: { zh: '文化市场严重失信主体名单', en: 'culture market: serious list' },
    kind: 'SERIOUS',
    sector: 'culture-tourism',
    legalBasis: marketCredit11,
    active: true,
    management: cultureSerious,
  }),
  defineList({
    code: 'tourism-serious',
    name: { zh: '旅游市场严重失信主体名单', en: 'tourism market: serious list' },
    kind: 'SERIOUS',
    sector: 'culture-tourism',
    legalBasis: marketCredit12,
    active: true,
    management: tourismSerious,
  }),
  defineList({
    code: 'culture-minor',
    name: { zh: '文化市场轻微失信主体名单', en: 'culture market: minor list' },
    kind: 'MINOR',
    sector: 'culture-tourism',
    legalBasis: marketCredit14,
    active: true,
    management: minorManagement,
  }),
  defineList({
    code: 'tourism-minor',
    name: { zh: '旅游市场轻微失信主体名单', en: 'tourism market: minor list' },
    kind: 'MINOR',
    sector: 'culture-tourism',
    legalBasis: marketCredit14,
    active: true,
    management: minorManagement,
  }),
];
