import { fieldsOf, type RecordTypeDeclaration } from '@xintu/declarations';

import { organisation, type TestOrganisation } from './organisations.ts';

/** A row of a file in the making: cells by the official code of their column, everything valid unless changed. */
export interface RowBuilder {
  readonly type: RecordTypeDeclaration;
  /** Changes one cell; the column is named by its official code (CF_WSH) or own code. */
  with(code: string, text: string): RowBuilder;
  about(party: TestOrganisation): RowBuilder;
  /** The authority and the provider: the department that hands in. */
  by(department: { readonly code: string; readonly name: string }): RowBuilder;
  /** Text of a cell; '' where there is none. */
  cell(code: string): string;
}

/** A row of any record type, empty. */
export function aRow(type: RecordTypeDeclaration, cells: Readonly<Record<string, string>> = {}): RowBuilder {
  const known = new Set(fieldsOf(type).map(({ code }) => code));
  const fill = (changes: Readonly<Record<string, string>>) => aRow(type, { ...cells, ...changes });
  const codeOf = (property: string) =>
    fieldsOf(type).find((field) => field.property === property)?.code ?? '';
  return {
    type,
    with(code, text) {
      if (!known.has(code)) throw new RangeError(`${type.code} has no column ${code}`);
      return fill({ [code]: text });
    },
    about: ({ code, name }) => fill({ [codeOf('subjectCode')]: code, [codeOf('subjectName')]: name }),
    by: ({ code, name }) =>
      fill({
        [codeOf('authorityCode')]: code,
        [codeOf('authorityName')]: name,
        [codeOf('providerCode')]: code,
        [codeOf('providerName')]: name,
      }),
    cell: (code) => cells[code] ?? '',
  };
}

/** A valid penalty by the standard's columns: a fine of 2,000 yuan, class stated. */
export function aPenaltyRow(type: RecordTypeDeclaration): RowBuilder {
  return aRow(type, {
    CF_XDR_LB: '法人及非法人组织',
    CF_FRDB: '演示人',
    CF_WSH: '吉市文罚决〔2026〕1号',
    CF_WFXW: '未按规定期限备案',
    CF_SY: '当事人未在规定期限内办理备案。',
    CF_YJ: '《娱乐场所管理条例》第四十九条',
    CF_CFLB: '罚款',
    CF_NR: '罚款人民币贰仟元整',
    CF_NR_FK: '0.2',
    CF_JDRQ: '2026/1/5',
    CF_YXQ: '2099/12/31',
    procedure: '普通程序',
    severity: '一般',
    field: '其他',
  }).about(organisation(1));
}

/** A valid licence by the standard's columns. */
export function aLicenceRow(type: RecordTypeDeclaration): RowBuilder {
  return aRow(type, {
    XK_XDR_LB: '法人及非法人组织',
    XK_FRDB: '演示人',
    XK_XKWS: '娱乐经营许可证',
    XK_WSH: '吉市文许〔2026〕1号',
    XK_XKLB: '普通',
    XK_XKZS: '娱乐经营许可证',
    XK_XKBH: '4331016000001',
    XK_NR: '歌舞娱乐场所经营',
    XK_JDRQ: '2026-01-05',
    XK_YXQZ: '2026-01-05',
    XK_YXQZI: '2028-01-04',
    XK_ZT: '1',
  }).about(organisation(1));
}
