import { addDays, addMonths, isLegalDay, type LegalDay } from '@xintu/kernel';
import { demonstrationExamples } from '../examples.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { CITY, PREFECTURE } from '../organisations/places.ts';
import type { Making } from '../records/statement.ts';
import { correctedGrade, gradeCells } from '../records/taxation.ts';
import { workingDaysAfter } from './days.ts';
import { spoil } from './faults.ts';
import type { PlannedFile, PlannedRow } from './file.ts';
import { departmentOf } from './lanes.ts';

const YEARS = 5;
/** The grades of a year are determined in April of the next. */
const DETERMINED = '04-28';
const odds = { fault: 0.012, reviewed: 0.008 };

/** Tax grades of five years: each tax department hands in a year's grades of its taxpayers at once. */
export function planGrades(
  anchor: LegalDay,
  organisations: readonly Organisation[],
  makingFor: (name: string, department: PlannedFile['department']) => Making,
): readonly PlannedFile[] {
  const troubled = new Set<string>(demonstrationExamples.inTrouble.map(({ code }) => code));
  return [PREFECTURE, CITY].flatMap((division) => {
    const department = departmentOf('tax', division);
    const making = makingFor(`grades ${division}`, department);
    const { random } = making;
    const taxpayers = organisations.filter(
      ({ form, place }) =>
        (form === 'COMPANY' || form === 'COOPERATIVE') && (place.code === CITY) === (division === CITY),
    );
    let due: PlannedRow[] = [];
    return gradedYears(anchor).flatMap(({ year, decidedOn }, index, years) => {
      const receivedOn = workingDaysAfter(decidedOn, 4);
      const rows: PlannedRow[] = due;
      due = [];
      for (const organisation of taxpayers) {
        if (addMonths(organisation.registeredOn, 6) > `${year}-12-31`) continue;
        const cells = gradeCells(making, organisation, year, decidedOn, troubled.has(organisation.code));
        const last = index === years.length - 1;
        if (!last && random.chance(odds.fault)) {
          const spoiled = spoil(random, cells, receivedOn, false);
          rows.push({ cells: spoiled, fate: 'REJECTED' });
          due.push({ cells, fate: 'NEW' });
          continue;
        }
        rows.push({ cells, fate: 'NEW' });
        if (!last && cells['grade'] !== 'A' && random.chance(odds.reviewed)) {
          due.push({ cells: { ...cells, ...correctedGrade(cells) }, fate: 'CHANGED' });
        }
      }
      const fileName = `${year}年度评价结果.csv`;
      return [{ department, typeCode: 'tax-credit-grade' as const, receivedOn, fileName, rows }];
    });
  });
}

/** The last years of which the grades are known by the anchor day, oldest first. */
function gradedYears(anchor: LegalDay): readonly { year: number; decidedOn: LegalDay }[] {
  const thisYear = Number(anchor.slice(0, 4));
  const known = `${thisYear}-${DETERMINED}` <= addDays(anchor, -12);
  const latest = thisYear - (known ? 1 : 2);
  return Array.from({ length: YEARS }, (_, index) => latest - (YEARS - 1 - index)).flatMap((year) => {
    const decidedOn = `${year + 1}-${DETERMINED}`;
    return isLegalDay(decidedOn) ? [{ year, decidedOn }] : [];
  });
}
