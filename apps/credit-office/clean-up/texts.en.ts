import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  intro:
    'These measures, record types and lists are suspended: their legal basis lapsed, is not in force yet, was not verified, or is of too low a level. They are neither published nor counted nor carried out. The departments named decide: another basis, a change, or an end. The register follows the bases by itself.',
  caption: 'Clean-up register',
  none: 'Nothing is suspended for want of a legal basis.',
  kind: 'What',
  'kind.MEASURE': 'Measure',
  'kind.RECORD_TYPE': 'Record type',
  'kind.LIST': 'List',
  name: 'Name',
  reason: 'Why',
  'reason.LAPSED': 'The basis lapsed',
  'reason.NOT_YET': 'The basis is not in force yet',
  'reason.NOT_READ': 'The basis was not verified',
  'reason.TOO_LOW': 'The level is too low',
  basis: 'Basis',
  since: 'Suspended from',
  deciders: 'Who must decide',
  office: 'The credit office',
  others: '{{first}} and others, {{count}} in all',
  'filter.all': 'All',
};
