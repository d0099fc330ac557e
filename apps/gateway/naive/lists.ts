import { legalBasisOf } from './catalogue.ts';
import { sorted } from './page.ts';
import { nameFor, type Question } from './question.ts';
import type { Rows } from './rows.ts';

type ListRow = Rows['list'][number];

/** 名单目录 */
export const lists = (question: Question) =>
  sorted(question.rows.list, { keys: ({ code }) => [code], directions: ['asc'] }).map((row) =>
    list(question, row),
  );

/** 名单 */
export function list(question: Question, row: ListRow) {
  const { code, kind, active, management } = row;
  const inLanguage = ({ zh, en }: { zh: string; en: string }) =>
    question.reader.language === 'en' ? en : zh;
  const { criteria = [], periods = [], measures = [], exits = [] } = management ?? {};
  return {
    ...{ code, kind, active, name: nameFor(question, row) },
    legalBasis: () => legalBasisOf(question, row.legal_basis_code),
    publication: management?.publication ?? null,
    criteria: criteria.map((criterion) => ({ ...criterion, name: inLanguage(criterion.name) })),
    periods,
    measures: measures.map((measure) => ({ ...measure, text: inLanguage(measure.text) })),
    exits: exits.map((exit) => ({ text: inLanguage(exit) })),
  };
}
