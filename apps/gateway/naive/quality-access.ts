import { isOwn, type Question, statesMatter } from './question.ts';

/** Whose quality of handing in the reader sees. */
export function seesQualityOf(question: Question, provider: string): boolean {
  const { rows, reader } = question;
  if (isOwn(question, provider) || (reader.roles.includes('auditor') && statesMatter(question))) return true;
  const divisionOf = (code: string | null) =>
    rows.department.find((department) => department.code === code)?.division_code ?? '';
  const office = rows.department.find(({ code }) => code === reader.department);
  if (office?.kind !== 'credit-office') return false;
  return divisionOf(provider).startsWith(office.division_code.replace(/(00)+$/, ''));
}
