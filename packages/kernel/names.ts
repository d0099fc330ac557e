const opening = /[[{<〈《「『【〔〖﹝]/g;
const closing = /[\]}>〉》」』】〕〗﹞]/g;
const spaces = /[\s\u200B-\u200D\u2060\uFEFF]/g;
const middleDots = /[\u00B7\u2022\u2027\u2219\u22C5\u30FB\u0387\u1427\u16EB\u2E31\u25CF\u25E6]/g;

const branchEndings = [
  '分公司',
  '支公司',
  '分店',
  '分厂',
  '分部',
  '分行',
  '支行',
  '分理处',
  '营业部',
  '营业所',
  '储蓄所',
  '办事处',
  '代表处',
  '分所',
  '分社',
  '分院',
  '分校',
  '分中心',
  '分支机构',
] as const;

/** Names compare equal by this form: NFKC, brackets unified, spaces and middle dots removed, latin upper case. */
export function normaliseName(name: string): string {
  return unified(name).replace(middleDots, '').normalize('NFKC');
}

/** Document numbers compare equal by this form: NFKC, brackets unified, spaces removed, latin upper case. */
export function normaliseDocumentNumber(number: string): string {
  return unified(number);
}

/** Whether a registered name says by its ending that it is a branch. A remark in brackets at the end is left aside. */
export function nameEndsAsBranch(name: string): boolean {
  const bare = normaliseName(name).replace(/\([^()]*\)$/, '');
  if (bare.endsWith('街道办事处')) return false;
  return branchEndings.some((ending) => bare.endsWith(ending) && bare.length > ending.length);
}

/** Digits and capitals, as in codes: nothing to unify. */
const plain = /^[0-9A-Z-]*$/;

function unified(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(opening, '(')
    .replace(closing, ')')
    .replace(spaces, '');
}
