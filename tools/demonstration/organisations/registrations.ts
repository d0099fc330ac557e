import { csvText } from '../files/csv.ts';
import type { Organisation } from './organisation.ts';

const header = [
  '企业名称',
  '统一社会信用代码',
  '注册日期',
  '企业类型',
  '法人代表',
  '注册资金',
  '经营范围',
  '所在省份',
  '地区',
  '注册地址',
];

/** A registration file of the organisations as they were called at first. */
export function firstRegistrations(organisations: readonly Organisation[]): string {
  return registrationsOf(organisations, ({ name }) => name);
}

/** A later file, of those alone that took another name. */
export function renamings(organisations: readonly Organisation[]): string {
  const renamed = organisations.filter((organisation) => organisation.renamed !== null);
  return registrationsOf(renamed, ({ name, renamed: later }) => later?.name ?? name);
}

function registrationsOf(
  organisations: readonly Organisation[],
  nameOf: (organisation: Organisation) => string,
): string {
  const rows = organisations.map((organisation) => [
    nameOf(organisation),
    organisation.code,
    organisation.registeredOn,
    organisation.type,
    organisation.representative,
    organisation.capital,
    organisation.trade.scope,
    '湖南',
    '湘西',
    organisation.address,
  ]);
  return csvText([header, ...rows]);
}
