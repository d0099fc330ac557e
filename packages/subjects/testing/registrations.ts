import { makeCreditCode, registrationNumberCheckDigit } from '@xintu/kernel';
import { registrationColumns } from '../rules/registration-columns.ts';

/** Header line of a registration file in its usual order. */
export const registrationHeader = registrationColumns.map(({ label }) => label).join(',');

/** Cells of an invented registration, by label; names end in （演示）. */
export interface InventedRegistration {
  readonly name: string;
  readonly code: string;
  readonly registeredOn?: string;
  readonly enterpriseType?: string;
  readonly legalRepresentative?: string;
  readonly registeredCapital?: string;
  readonly businessScope?: string;
  readonly province?: string;
  readonly region?: string;
  readonly address?: string;
}

/** A valid credit code of an organisation that does not exist: characters 9 to 16 begin with YY. */
export function inventedCode(number: number, prefix = '91', division = '433101'): string {
  return makeCreditCode(prefix, division, `YY${String(number).padStart(6, '0')}`);
}

/** An old registration number with a right check digit that nobody has. */
export function inventedRegistrationNumber(number: number, registrar = '433101'): string {
  const first14 = `${registrar}9${String(number).padStart(7, '0')}`;
  return `${first14}${registrationNumberCheckDigit(first14)}`;
}

/** Cells of an invented registration in the usual order. */
export function registrationCells(one: InventedRegistration): string[] {
  return [
    one.name,
    one.code,
    one.registeredOn ?? '2001-05-09',
    one.enterpriseType ?? 'N/A',
    one.legalRepresentative ?? '演示甲',
    one.registeredCapital ?? '50(万元人民币)',
    one.businessScope ?? '图书、文具零售',
    one.province ?? '湖南',
    one.region ?? '湘西',
    one.address ?? '吉首市乾州世纪大道1号',
  ];
}

/** One line of CSV for these cells, quoted where needed. */
export function csvText(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** A whole registration file. */
export function registrationFile(registrations: readonly InventedRegistration[]): string {
  const lines = registrations.map((one) => csvText(registrationCells(one)));
  return `${[registrationHeader, ...lines].join('\n')}\n`;
}
