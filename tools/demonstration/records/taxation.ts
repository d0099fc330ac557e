import { addMonths, type LegalDay } from '@xintu/kernel';
import type { Organisation } from '../organisations/organisation.ts';
import { createRandom } from '../random.ts';
import { commonCells, dayText, signOf } from './common-cells.ts';
import type { Cells, Maker, Making } from './statement.ts';

const grades = ['A', 'B', 'M', 'C', 'D'] as const;
type Grade = (typeof grades)[number];
/** Scores from and to; a grade D may follow from one item alone. */
const scores: Readonly<Record<Grade, readonly [number, number]>> = {
  A: [90, 100],
  B: [70, 89],
  M: [70, 89],
  C: [40, 69],
  D: [10, 39],
};
const directItems = [
  '逾期未缴纳税款且经税务机关通知仍不缴纳',
  '由非正常户负责人注册登记',
  '提供虚假申报材料享受税收优惠',
] as const;
const YOUNG = 36;

/**
 * 纳税缴费信用级别 of one organisation for a year. The same organisation is graded much the same from year to year.
 * @param bad whether it is one that is in trouble
 */
export function gradeCells(
  { random, department, numbers }: Making,
  organisation: Organisation,
  year: number,
  decidedOn: LegalDay,
  bad: boolean,
): Cells {
  const grade = bad ? 'D' : gradeOf(organisation, year, decidedOn);
  const [from, to] = scores[grade];
  const direct = grade === 'D' && (bad || random.chance(0.4));
  return {
    ...commonCells(organisation, department, decidedOn),
    period: String(year),
    grade,
    score: direct || grade === 'M' ? '' : String(random.between(from, to)),
    title: `${year}年度纳税缴费信用评价结果`,
    documentNumber: numbers.document(`${signOf(department)}信评`, decidedOn),
    validTo: dayText(addMonths(decidedOn, 12)),
    directItem: direct ? random.pick(directItems) : '',
  };
}

function gradeOf(organisation: Organisation, year: number, day: LegalDay): Grade {
  if (addMonths(organisation.registeredOn, YOUNG) > day) return 'M';
  const usual = createRandom(`grade ${organisation.number}`).next();
  const now = createRandom(`grade ${organisation.number} ${year}`).next();
  const place = usual * 0.8 + now * 0.2;
  if (place < 0.22) return 'A';
  if (place < 0.72) return 'B';
  return place < 0.88 ? 'C' : 'D';
}

/** A grade that was changed on review: one better. */
export function correctedGrade(cells: Cells): Cells {
  const better: Readonly<Record<string, string>> = { D: 'C', C: 'B', B: 'A', M: 'B', A: 'B' };
  return { grade: better[cells['grade'] ?? ''] ?? 'B', score: '', directItem: '', remark: '复评后调整' };
}

const situations: readonly (readonly [situation: string, facts: string, grounds: string])[] = [
  [
    '偷税（逃避缴纳税款）',
    '采取少列收入、虚假申报等手段，不缴或者少缴应纳税款',
    '《中华人民共和国税收征收管理法》第六十三条',
  ],
  [
    '虚开增值税专用发票等',
    '在没有真实交易的情况下开具增值税专用发票',
    '《中华人民共和国发票管理办法》第二十一条',
  ],
  ['虚开增值税普通发票', '虚开增值税普通发票一百份以上', '《中华人民共和国发票管理办法》第二十一条'],
  ['逃避追缴欠税', '采取转移财产的手段妨碍追缴欠缴的税款', '《中华人民共和国税收征收管理法》第六十五条'],
  [
    '走逃（失联）',
    '具有偷税行为，经税务机关检查确认走逃（失联）',
    '《重大税收违法失信主体信息公布管理办法》第六条',
  ],
];

/** 重大税收违法失信主体. */
export const majorTaxViolationMaker: Maker = {
  make: ({ random, department, numbers, pools }, decidedOn, about) => {
    const forms = ['COMPANY', 'BRANCH', 'INDIVIDUAL', 'COOPERATIVE'] as const;
    const organisation = about ?? pools.choose(random, department, decidedOn, { forms });
    const [situation, facts, grounds] = random.pick(situations);
    return {
      ...commonCells(organisation, department, decidedOn),
      title: '重大税收违法失信主体确定文书',
      documentNumber: numbers.document(`${signOf(department)}失信确`, decidedOn),
      facts: `经查，当事人${facts}。`,
      grounds,
      validFrom: dayText(decidedOn),
      validTo: dayText(addMonths(decidedOn, 36)),
      state: '在列',
      situation,
      amountYuan: String(random.between(10, 900) * 10_000),
    };
  },
  /** Taken off the list early after everything was paid. */
  correct: ({ department, numbers }, { decidedOn }, { round, receivedOn }) => {
    if (round > 1) return { remark: '补充移出情况' };
    const wanted = addMonths(decidedOn, 7);
    const exitOn = wanted < receivedOn ? wanted : receivedOn;
    return {
      state: '移出',
      exitOn: dayText(exitOn),
      exitReason: '已缴清税款、滞纳金和罚款，经确定机关同意提前停止公布',
      exitDocumentNumber: numbers.document(`${signOf(department)}失信移`, exitOn),
    };
  },
};
