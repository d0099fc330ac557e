import type { Field } from '@xintu/declarations';

/** What good and bad information about conduct on the construction market have in common. */
export const conductFields: readonly Field[] = [
  {
    code: 'project',
    name: { zh: '工程项目名称', en: 'project' },
    type: 'text',
    length: 200,
    required: 'optional',
    personal: false,
    aliases: ['项目名称', '工程名称'],
  },
  {
    code: 'site',
    name: { zh: '工程地点', en: 'site' },
    type: 'text',
    length: 200,
    required: 'optional',
    personal: false,
    aliases: ['项目地点'],
  },
  {
    code: 'level',
    name: { zh: '级别', en: 'level' },
    type: 'choice',
    required: 'always',
    personal: false,
    choices: [
      { value: 'NATIONAL', name: { zh: '国家级', en: 'national' }, also: ['国家'] },
      { value: 'PROVINCIAL', name: { zh: '省级', en: 'provincial' }, also: ['省'] },
      { value: 'PREFECTURAL', name: { zh: '市级', en: 'prefectural' }, also: ['市州级', '州级', '市'] },
      { value: 'COUNTY', name: { zh: '县级', en: 'county' }, also: ['区县级', '县'] },
    ],
  },
];
