import { legalBasisOf } from './catalogue.ts';
import { hasCome, isOver, nameFor, type Question } from './question.ts';
import type { Rows } from './rows.ts';

type SchemeRow = Rows['scheme'][number];

/** 评价方案 that are computed here, all versions, the newest of each first. */
export function evaluationSchemes(question: Question, { sector = null }: { sector?: string | null }) {
  return question.rows.scheme
    .filter(({ sector_code }) => sector === null || sector_code === sector)
    .toSorted((one, other) => {
      if (one.code !== other.code) return one.code < other.code ? -1 : 1;
      if (one.valid_from !== other.valid_from)
        return (one.valid_from ?? '') > (other.valid_from ?? '') ? -1 : 1;
      return one.version < other.version ? -1 : 1;
    })
    .flatMap((row) => schemeFrom(question, row) ?? []);
}

/** A version of a scheme. */
export function schemeOf(question: Question, code: string, version: string) {
  const found = question.rows.scheme.find((row) => row.code === code && row.version === version);
  return found === undefined ? null : schemeFrom(question, found);
}

/** The name of a version of a scheme, received or computed here. */
export function schemeName(question: Question, code: string, version: string | null): string | null {
  const found = question.rows.scheme.find((row) => row.code === code && row.version === version);
  return found === undefined ? null : nameFor(question, found);
}

function schemeFrom(question: Question, row: SchemeRow) {
  const { content } = row;
  const computation = content?.computation ?? null;
  if (content === null || computation === null) return null;
  const nameIn = ({ zh, en }: { zh: string; en: string }) => (question.reader.language === 'en' ? en : zh);
  return {
    ...{ code: row.code, version: row.version, name: nameFor(question, row), sector: row.sector_code },
    ...{ origin: row.origin, validFrom: row.valid_from, validTo: row.valid_to, publication: row.publication },
    inForce: hasCome(row.valid_from, question.today) && !isOver(row.valid_to, question.today),
    ...{ refresh: computation.refresh, startPoints: computation.start },
    ...{ lowestPoints: computation.lowest, highestPoints: computation.highest },
    legalBasis: () => legalBasisOf(question, row.legal_basis_code ?? ''),
    grades: content.grades.map(({ value, name }) => ({
      ...{ value, name: nameIn(name) },
      pointsFrom: computation.thresholds.find(({ grade }) => grade === value)?.from ?? null,
      inspectedPercent: computation.inspection.find(({ grade }) => grade === value)?.percent ?? null,
    })),
    indicators: [
      ...computation.indicators.map(({ code, name, article, confirmed, effect, per, ...rest }) => ({
        ...{ kind: 'INDICATOR', code, name: nameIn(name), article, confirmed, effect, per, atBest: null },
        ...{ cap: rest.cap ?? rest.most ?? null, decay: rest.decay ?? null },
        withinMonths: rest.source.withinMonths ?? null,
      })),
      ...computation.directGrades.map(({ code, name, article, confirmed, atBest, source }) => ({
        ...{ kind: 'DIRECT_GRADE', code, name: nameIn(name), article, confirmed, effect: null, per: null },
        ...{ cap: null, decay: null, atBest, withinMonths: source.withinMonths ?? null },
      })),
    ],
  };
}
