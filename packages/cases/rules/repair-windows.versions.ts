import type { LegalDay, Text } from '@xintu/kernel';
import { legalDay } from '@xintu/kernel';

/** 受理窗口: where an application for repair is made, from when to when, and by which rule. */
export interface RepairWindow {
  readonly code: 'CREDIT_CHINA' | 'OWN_COUNTER';
  readonly name: Text;
  /** What is to be done there. */
  readonly what: Text;
  /** Kind of the authority whose own counter it is; null: everybody else. */
  readonly authorityKind: string | null;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
}

const creditChina = {
  code: 'CREDIT_CHINA',
  name: { zh: '“信用中国”网站', en: '信用中国 (Credit China)' },
  what: {
    zh: '登录“信用中国”网站（www.creditchina.gov.cn）的信用修复栏目在线申请，或到当地政务服务大厅的信用修复窗口办理；申请会转到认定机关。',
    en: 'Apply online at 信用中国 (www.creditchina.gov.cn), or at the repair window of the service hall; the application reaches the authority from there.',
  },
  authorityKind: null,
} as const;

const ownCounter = {
  code: 'OWN_COUNTER',
  name: { zh: '认定机关窗口', en: 'The authority’s own counter' },
  what: {
    zh: '在本页填写申请并提交，或到认定机关的窗口由工作人员代收。',
    en: 'Fill in the application here, or have it received at the authority’s counter.',
  },
} as const;

/** The first row that holds for an authority on a day counts. The last one holds always. */
export const repairWindows: readonly [RepairWindow, ...RepairWindow[]] = [
  {
    ...ownCounter,
    ...{ authorityKind: 'culture', from: legalDay('2022-01-01'), to: null, confirmed: false },
    basis: '文化和旅游市场信用管理规定（文化和旅游部令第7号）',
    article: '信用修复',
  },
  {
    ...ownCounter,
    ...{ authorityKind: 'tax', from: legalDay('2020-01-01'), to: null, confirmed: false },
    basis: '国家税务总局关于纳税信用修复有关事项的公告（2019年第37号）',
    article: '一、二',
  },
  {
    ...creditChina,
    ...{ from: legalDay('2017-07-31'), to: null, confirmed: false },
    basis: '国务院办公厅关于进一步完善信用修复制度的实施方案（国办发〔2025〕22号）',
    article: '“信用中国”网站统一受理、谁认定谁修复',
  },
];

/** Where an application about a record of such an authority is made on a day. */
export function repairWindow(authorityKind: string, today: LegalDay): RepairWindow {
  const holds = ({ authorityKind: kind, from, to }: RepairWindow) =>
    (kind === null || kind === authorityKind) && from <= today && (to === null || today <= to);
  return repairWindows.find(holds) ?? repairWindows[0];
}
