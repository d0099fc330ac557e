import { addDays, addMonths, readLegalDay, type LegalDay } from '@xintu/kernel';
import { commonCells, dayText, longTerm, signOf } from './common-cells.ts';
import { licencePatterns } from './licence-patterns.ts';
import type { Cells, Maker, Making, Statement } from './statement.ts';

const everybody = ['COMPANY', 'BRANCH', 'INDIVIDUAL', 'COOPERATIVE', 'OTHER'] as const;

/** First and last day of validity as cells. */
export function validity(from: LegalDay, years: number | null): Cells {
  const to = years === null ? longTerm : dayText(addDays(addMonths(from, years * 12), -1));
  return { validFrom: dayText(from), validTo: to };
}

/** What happens to a licence after it was granted: it is amended, renewed, cancelled or revoked. */
export function laterState({ random }: Making, { decidedOn, cells }: Statement, round: number): Cells {
  if (round > 1) return { content: `${cells['content'] ?? ''}（更正）`, remark: `第${round}次更正` };
  const state = random.weighted([
    ['变更', 5],
    ['延续', 3],
    ['注销', 3],
    ['撤销', 1],
  ]);
  if (state === '变更') return { state, content: `${cells['content'] ?? ''}（已核准变更）` };
  if (state !== '延续') return { state };
  const validTo = readLegalDay(cells['validTo'] ?? '');
  const until = addMonths(validTo ?? decidedOn, 36);
  return { state, validTo: cells['validTo'] === longTerm ? longTerm : dayText(until) };
}

/** 行政许可 of every department. */
export const licenceMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, numbers, pools } = making;
    const patterns = licencePatterns.filter(({ by }) => by === department.kind);
    const fitting = patterns.filter(
      ({ activities }) =>
        about === null ||
        activities === undefined ||
        about.trade.activities.some((one) => activities.includes(one)),
    );
    const among = fitting.length > 0 ? fitting : patterns;
    const pattern = random.weighted(among.map((one) => [one, one.weight]));
    const { activities, certificate } = pattern;
    const choice = { forms: everybody, ...(activities === undefined ? {} : { activities }) };
    const organisation = about ?? pools.choose(random, department, decidedOn, choice);
    return {
      ...commonCells(organisation, department, decidedOn),
      title: `准予行政许可决定书（${pattern.matter}）`,
      documentNumber: numbers.document(`${signOf(department)}许准字`, decidedOn),
      category: pattern.category,
      content: pattern.content,
      ...certificateCells(making, certificate),
      ...validity(decidedOn, pattern.years),
      state: '有效',
    };
  },
  correct: (making, stated, { round }) => laterState(making, stated, round),
};

function certificateCells(
  { numbers, department }: Making,
  certificate: readonly [name: string, prefix: string] | null,
): Cells {
  if (certificate === null) return {};
  const [name, prefix] = certificate;
  return {
    certificateName: name,
    certificateNumber: numbers.certificate(`${prefix}${department.divisionCode}`, 5),
  };
}
