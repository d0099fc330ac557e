import { addDays, addMonths, type LegalDay } from '@xintu/kernel';

/** The wording of a commitment, in one version. */
export interface Wording {
  readonly content: string;
  readonly liability: string;
  readonly termValue: number;
  readonly termUnit: 'DAY' | 'MONTH';
}

/** Who promises what to whom. */
export interface Undertaking {
  readonly itemName: string;
  readonly subjectName: string;
  readonly subjectCode: string;
  readonly departmentName: string;
  readonly number: string;
  readonly signedOn: LegalDay;
  readonly dueOn: LegalDay;
}

/** The text of a version as it is hashed: everything that binds. */
export function wordingText({ content, liability, termValue, termUnit }: Wording): string {
  const term = termUnit === 'DAY' ? `${String(termValue)}日` : `${String(termValue)}个月`;
  return `承诺内容：\n${content.trim()}\n\n违诺责任：\n${liability.trim()}\n\n履行期限：自签署之日起${term}。\n`;
}

/** The last day on which the promise is to be kept; the day of signing is not counted. */
export const dueDay = ({ termValue, termUnit }: Wording, signedOn: LegalDay): LegalDay =>
  termUnit === 'DAY' ? addDays(signedOn, termValue) : addMonths(signedOn, termValue);

/** 承诺书: the whole text that is signed, which no later version of the wording changes. */
export function signedText(wording: Wording, made: Undertaking): string {
  return [
    `信用承诺书`,
    `承诺编码：${made.number}`,
    `承诺事由：${made.itemName}`,
    `承诺人：${made.subjectName}（统一社会信用代码：${made.subjectCode}）`,
    `受理单位：${made.departmentName}`,
    '',
    wordingText(wording),
    `承诺作出日期：${made.signedOn}`,
    `承诺有效期至：${made.dueOn}`,
  ].join('\n');
}

/** 承诺编码: six characters of the division, eight of the day, six of the serial number. */
export function commitmentNumber(division: string, day: LegalDay, serial: bigint): string {
  if (!/^\d{6}$/.test(division)) throw new RangeError(`a division has six digits: ${division}`);
  if (serial < 1n || serial > 999_999n) throw new RangeError(`no serial number of a day: ${String(serial)}`);
  return `${division}${day.replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
}
