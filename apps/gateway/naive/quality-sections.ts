import { departmentOf, recordType } from './catalogue.ts';
import { sorted } from './page.ts';
import { dueOf, handedIn, isLate, isOfSector, rate } from './quality.ts';
import { seesQualityOf } from './quality-access.ts';
import { type Question, typeOf } from './question.ts';

/** Rows by a key. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

/** 分科室 */
export function sectionsOf(
  question: Question,
  { from, to, sector }: { from: string; to: string; sector: string | null },
) {
  const due = dueOf(question);
  const within = handedIn(question)
    .filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to)
    .filter(({ provider, type }) => isOfSector(question, provider, type, sector))
    .filter(({ provider }) => seesQualityOf(question, provider))
    .map((one) => ({
      ...one,
      section: question.rows.intake_batch.find(({ id }) => id === one.batchId)?.section ?? null,
    }));
  const groups = [
    ...grouped(within, ({ provider, type, section }) => JSON.stringify([provider, type, section])),
  ].flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]));
  return sorted(groups, {
    keys: ({ first: { provider, type, section } }) => [provider, type, section ?? ''],
    directions: ['asc', 'asc', 'asc'],
  }).map(({ first: { provider, type, section }, group }) => {
    const submitted = group.length;
    const accepted = group.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= to).length;
    const late = group.filter((one) => isLate(one, due(one), to, question.today)).length;
    const flawed = group.filter(({ firstProblem }) => firstProblem !== null).length;
    return {
      ...{ section, submitted, accepted, late, flawed, provider: () => departmentOf(question, provider) },
      recordType: () => recordType(question, typeOf(question, type)),
      ...{ complianceRate: rate(accepted, submitted), lateRate: rate(late, submitted) },
      accuracy: rate(submitted - flawed, submitted),
    };
  });
}
