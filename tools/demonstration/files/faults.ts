import { addDays, readLegalDay, type LegalDay } from '@xintu/kernel';
import type { Random } from '../random.ts';
import { dayText } from '../records/common-cells.ts';
import type { Cells } from '../records/statement.ts';

/** Spoils a row as people do; null where the row has nothing of the kind to spoil. */
type Fault = (cells: Cells, receivedOn: LegalDay) => Cells | null;

/** One digit of the code is mistyped: its check character is wrong now. */
const mistypedCode: Fault = (cells) => {
  const code = cells['subjectCode'] ?? '';
  if (code === '') return null;
  const last = code.slice(-1);
  return { subjectCode: `${code.slice(0, -1)}${last === '8' ? '9' : '8'}` };
};
const otherName: Fault = (cells) =>
  (cells['subjectCode'] ?? '') === '' ? null : { subjectName: '误填名称商行（演示）' };
const missingFine: Fault = (cells) => withoutFine(cells);
const futureDay: Fault = (_, receivedOn) => ({ decidedOn: dayText(addDays(receivedOn, 9)) });
const missingContent: Fault = ({ content }) => (content === undefined ? null : { content: '' });
const unknownState: Fault = ({ state }) => (state === undefined ? null : { state: '有效期内' });
const reversedDays: Fault = ({ validFrom, validTo, decidedOn = '' }) => {
  const day = readLegalDay(decidedOn);
  return day === null || validFrom === undefined || validTo === undefined
    ? null
    : { validTo: dayText(addDays(day, -400)) };
};
const impossibleDay: Fault = () => ({ decidedOn: '2026年2月30日' });

const faults: readonly (readonly [Fault, number])[] = [
  [mistypedCode, 5],
  [otherName, 5],
  [missingFine, 12],
  [futureDay, 2],
  [missingContent, 2],
  [unknownState, 2],
  [reversedDays, 2],
  [impossibleDay, 1],
];
/** Faults that leave the day of the decision readable: the limit for handing the row in can still be counted. */
const withKnownDay = faults.filter(([fault]) => fault !== futureDay && fault !== impossibleDay);

/**
 * The row with a fault for which it will be rejected.
 * @param datable leave the decision day as it is
 */
export function spoil(random: Random, cells: Cells, receivedOn: LegalDay, datable: boolean): Cells {
  const possible = (datable ? withKnownDay : faults).flatMap(([fault, weight]) => {
    const spoiled = fault(cells, receivedOn);
    return spoiled === null ? [] : [[spoiled, weight] as const];
  });
  return { ...cells, ...random.weighted(possible) };
}

/** The row without the fine that it imposes; null where it imposes none. */
export function withoutFine(cells: Cells): Cells | null {
  return (cells['categories'] ?? '').includes('罚款') ? { ...cells, fineAmount: '' } : null;
}
