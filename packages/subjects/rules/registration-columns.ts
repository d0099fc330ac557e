/** Columns of a registration file, by the names that the project's code gives them. */
export const registrationColumns = [
  { key: 'name', label: '企业名称', aliases: ['主体名称', '名称'] },
  { key: 'code', label: '统一社会信用代码', aliases: ['社会信用代码'] },
  { key: 'registeredOn', label: '注册日期', aliases: ['成立日期'] },
  { key: 'enterpriseType', label: '企业类型', aliases: ['主体类型'] },
  { key: 'legalRepresentative', label: '法人代表', aliases: ['法定代表人'] },
  { key: 'registeredCapital', label: '注册资金', aliases: ['注册资本'] },
  { key: 'businessScope', label: '经营范围', aliases: [] },
  { key: 'province', label: '所在省份', aliases: ['省份'] },
  { key: 'region', label: '地区', aliases: ['所在地区'] },
  { key: 'address', label: '注册地址', aliases: ['住所'] },
] as const satisfies readonly { key: string; label: string; aliases: readonly string[] }[];

export type RegistrationColumn = (typeof registrationColumns)[number]['key'];

/** Where each column stands in the rows of one file, and how many cells its rows have. */
export interface RegistrationLayout {
  readonly width: number;
  readonly positions: Readonly<Record<RegistrationColumn, number>>;
}

export type LayoutReading =
  | { readonly ok: true; readonly layout: RegistrationLayout }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Chinese label of a column. */
export function labelOf(column: RegistrationColumn): string {
  return registrationColumns.find(({ key }) => key === column)?.label ?? column;
}

/**
 * Finds the columns by the labels of the header line, in any order. All are compulsory: a file without the address,
 * say, would otherwise wipe out what an earlier one told. Further columns are left aside.
 */
export function readLayout(header: readonly string[]): LayoutReading {
  const labels = header.map((label) =>
    label
      .replace(/^\uFEFF/, '')
      .normalize('NFKC')
      .replace(/\s/g, ''),
  );
  const found = registrationColumns.map(({ key, label, aliases }) => {
    const position = [label, ...aliases].map((name) => labels.indexOf(name)).find((index) => index >= 0);
    return { key, label, position: position ?? -1 };
  });
  const missing = found.filter(({ position }) => position < 0).map(({ label }) => label);
  if (missing.length > 0) return { ok: false, missing };
  const at = (column: RegistrationColumn): number => found.find(({ key }) => key === column)?.position ?? -1;
  return {
    ok: true,
    layout: {
      width: header.length,
      positions: {
        name: at('name'),
        code: at('code'),
        registeredOn: at('registeredOn'),
        enterpriseType: at('enterpriseType'),
        legalRepresentative: at('legalRepresentative'),
        registeredCapital: at('registeredCapital'),
        businessScope: at('businessScope'),
        province: at('province'),
        region: at('region'),
        address: at('address'),
      },
    },
  };
}
