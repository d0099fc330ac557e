import type { Field } from '../field.ts';

/** Column codes and headers of the deciding authority and of the provider. */
interface BodyColumns {
  readonly codes: readonly [authority: string, authorityCode: string, provider: string, providerCode: string];
  /** 许可机关, 处罚机关, 认定机关 ... */
  readonly authority: string;
}

/** The authority and the provider, each by name and credit code. */
export function bodyFields({ codes, authority }: BodyColumns): readonly Field[] {
  const [authorityName, authorityCode, providerName, providerCode] = codes;
  return [
    {
      code: authorityName,
      name: { zh: authority, en: 'authority' },
      type: 'text',
      property: 'authorityName',
      length: 200,
      required: 'always',
      personal: false,
      aliases: [`${authority}名称`],
    },
    {
      code: authorityCode,
      name: { zh: `${authority}统一社会信用代码`, en: 'credit code of the authority' },
      type: 'credit-code',
      property: 'authorityCode',
      length: 18,
      required: 'always',
      personal: false,
      aliases: [`${authority}代码`],
    },
    {
      code: providerName,
      name: { zh: '数据来源单位', en: 'provider' },
      type: 'text',
      property: 'providerName',
      length: 200,
      required: 'always',
      personal: false,
      aliases: ['数据来源单位名称'],
    },
    {
      code: providerCode,
      name: { zh: '数据来源单位统一社会信用代码', en: 'credit code of the provider' },
      type: 'credit-code',
      property: 'providerCode',
      length: 18,
      required: 'always',
      personal: false,
      aliases: ['数据来源单位代码'],
    },
  ];
}

/** 备注. */
export const remarkField: Field = {
  code: 'BZ',
  name: { zh: '备注', en: 'remark' },
  type: 'text',
  property: 'remark',
  length: 512,
  required: 'optional',
  personal: false,
};

/** The bodies' columns of the kinds that have no national table. */
export function ownBodyFields(authority: string): readonly Field[] {
  return bodyFields({ codes: ['authorityName', 'authorityCode', 'providerName', 'providerCode'], authority });
}
