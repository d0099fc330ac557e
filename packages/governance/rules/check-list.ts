import { toHalfWidth } from '@xintu/kernel';

/** Where a list of decisions has its numbers and its days. */
export interface ListColumns {
  /** Index of the row of labels among the rows given; null: the list has none, its first column are the numbers. */
  readonly header: number | null;
  readonly number: number;
  readonly day: number | null;
}

const numberLabels = /^(.*(文书?号|案号|案件编号|许可编号|证书编号|编号)|documentnumber|casenumber|number)$/i;
const dayLabels = /^(.*(决定日期|处罚日期|许可日期|作出日期|日期)|decidedon|date|day)$/i;
const plain = (label: string) => toHalfWidth(label).replace(/[\s*:：()（）_]/g, '');

/** Finds the columns of a list by its labels, among its first rows. */
export function findListColumns(rows: readonly { readonly cells: readonly string[] }[]): ListColumns {
  for (const [header, { cells }] of rows.entries()) {
    const labels = cells.map(plain);
    const number = labels.findIndex((label) => numberLabels.test(label));
    if (number === -1) continue;
    const day = labels.findIndex((label) => dayLabels.test(label));
    return { header, number, day: day === -1 ? null : day };
  }
  return { header: null, number: 0, day: null };
}
