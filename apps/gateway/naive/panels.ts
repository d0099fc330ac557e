import { evaluationsOfSubject } from './evaluations.ts';
import type { Question } from './question.ts';
import { licence, newestRecords, ownFields, record, scoreFor } from './record.ts';
import type { RecordVersion } from './rows.ts';

/** What each installed sector holds of a subject; null where the reader may see nothing of it. */
export function panelsOf(question: Question, id: string) {
  const ofTypes = (...types: string[]) =>
    newestRecords(question, (row) => row.subject_id === id && types.includes(row.type_code));
  const onLists = (...lists: string[]) =>
    newestRecords(question, (row) => row.subject_id === id && lists.includes(row.list_code ?? ''));
  const all = (rows: readonly RecordVersion[]) => rows.map((row) => record(row, question));
  return {
    taxation: () => {
      const [grades, violations] = [ofTypes('tax-credit-grade'), ofTypes('major-tax-violation')];
      if (grades.length + violations.length === 0) return null;
      return { ...taxGrade(question, grades[0]), majorViolations: () => all(violations) };
    },
    construction: () => {
      const qualifications = ofTypes('construction-qualification');
      const conduct = ofTypes('construction-good', 'construction-bad');
      if (qualifications.length + conduct.length === 0) return null;
      return {
        qualifications: () => qualifications.map((row) => qualification(question, row)),
        scores: (): unknown =>
          evaluationsOfSubject(question, id).map(({ scheme, total, grade, day }) => ({
            ...{ scheme, role: null, total, grade, evaluatedOn: day },
          })),
      };
    },
    cultureTourism: () => {
      const markets = {
        娱乐场所: ofTypes('entertainment-licence'),
        旅行社: ofTypes('travel-agency-licence'),
      };
      const serious = onLists('culture-serious', 'tourism-serious');
      const minor = onLists('culture-minor', 'tourism-minor');
      const marketTypes = Object.entries(markets).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
      if (marketTypes.length + serious.length + minor.length === 0) return null;
      return { marketTypes, seriousListings: () => all(serious), minorListings: () => all(minor) };
    },
  };
}

function taxGrade(question: Question, newest: RecordVersion | undefined) {
  if (newest === undefined) return { grade: null, year: null, score: null, origin: null, determinedOn: null };
  const year = /^\d{4}/.exec(newest.period ?? '')?.[0];
  return {
    grade: newest.grade,
    year: year === undefined ? null : Number(year),
    score: scoreFor(newest, question),
    origin: newest.origin,
    determinedOn: newest.decided_on,
  };
}

function qualification(question: Question, row: RecordVersion) {
  const fields = ownFields(row, question);
  const valueOf = (code: string) => fields.find((field) => field.code === code)?.value ?? null;
  const { certificateNumber, status, validTo } = licence(row, question);
  return {
    ...{ certificateNumber, status, validTo },
    name: valueOf('qualificationCategory'),
    grade: valueOf('qualificationGrade'),
  };
}
