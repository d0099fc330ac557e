const markOfSecrecy = /^[【[(（<《]?(涉密|绝密|机密|秘密)([★☆].{0,8})?[】\])）>》]?$/;
const markWithStar = /(绝密|机密|秘密)\s*[★☆]/;
const secrecyColumn = /涉密|密级|秘密等级/;
const remarkColumn = /备注|说明/;
const denied = new Set([
  '',
  '否',
  '无',
  '不',
  '非',
  '非涉密',
  '不涉密',
  '未涉密',
  '公开',
  '非密',
  '内部公开',
  '0',
  'N',
  'NO',
  'FALSE',
  '/',
  '-',
]);
const denial = /(不|非|未|无)\s*涉密|不涉及|未涉及|不属于/;

/**
 * Whether a row is marked as classified (涉密): by a column for it, by a mark of secrecy in a cell of its own, or by a
 * remark. Such a decision must not be read any further. Secrets of trade (商业秘密) are no such mark.
 * @param labels of the columns; none for the rows above the header
 */
export function isClassified(cells: readonly string[], labels: readonly string[] = []): boolean {
  return cells.some((cell, index) => {
    const label = labels[index] ?? '';
    if (secrecyColumn.test(label)) return !denied.has(cell.normalize('NFKC').trim().toUpperCase());
    if (!cell.includes('密')) return false;
    const text = cell.trim();
    if (markOfSecrecy.test(text) || markWithStar.test(text)) return true;
    return remarkColumn.test(label) && text.includes('涉密') && !denial.test(text);
  });
}
