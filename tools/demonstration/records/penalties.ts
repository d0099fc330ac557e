import { addMonths, readYuan, yuanInTenThousands, type LegalDay } from '@xintu/kernel';
import { demonstrationExamples } from '../examples.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Random } from '../random.ts';
import { commonCells, dayText, signOf } from './common-cells.ts';
import { penaltyPatterns, type PenaltyPattern } from './penalty-patterns.ts';
import type { Maker, Making } from './statement.ts';

const everybody = ['COMPANY', 'BRANCH', 'INDIVIDUAL', 'COOPERATIVE', 'OTHER'] as const;

/** What is imposed: kinds of penalty with the class that goes with them. */
interface Outcome {
  readonly categories: readonly string[];
  readonly severity: '轻微' | '一般' | '严重' | '特定严重';
  /** Fine in yuan, from and to. */
  readonly fine?: readonly [number, number];
  readonly confiscated?: readonly [number, number];
  readonly simplified?: true;
  readonly weight: number;
}

const outcomes: readonly Outcome[] = [
  { categories: ['警告'], severity: '轻微', weight: 10 },
  { categories: ['警告'], severity: '轻微', simplified: true, weight: 4 },
  { categories: ['通报批评'], severity: '轻微', weight: 2 },
  { categories: ['罚款'], severity: '轻微', fine: [200, 3_000], simplified: true, weight: 6 },
  { categories: ['罚款'], severity: '轻微', fine: [500, 3_000], weight: 10 },
  { categories: ['罚款'], severity: '一般', fine: [3_000, 30_000], weight: 26 },
  { categories: ['警告', '罚款'], severity: '一般', fine: [2_000, 20_000], weight: 14 },
  {
    categories: ['罚款', '没收违法所得'],
    severity: '一般',
    fine: [5_000, 50_000],
    confiscated: [300, 20_000],
    weight: 8,
  },
  {
    categories: ['罚款', '没收非法财物'],
    severity: '一般',
    fine: [5_000, 40_000],
    confiscated: [500, 9_000],
    weight: 6,
  },
  { categories: ['其他-责令限期改正'], severity: '一般', weight: 3 },
  { categories: ['罚款'], severity: '严重', fine: [80_000, 600_000], weight: 5 },
  { categories: ['责令停产停业', '罚款'], severity: '严重', fine: [20_000, 100_000], weight: 3 },
  { categories: ['暂扣许可证件'], severity: '严重', weight: 1.5 },
  { categories: ['吊销许可证件'], severity: '严重', weight: 1 },
  { categories: ['降低资质等级', '罚款'], severity: '严重', fine: [50_000, 200_000], weight: 0.6 },
  { categories: ['限制开展生产经营活动'], severity: '严重', weight: 0.8 },
  { categories: ['责令关闭'], severity: '严重', weight: 0.5 },
  { categories: ['限制从业', '罚款'], severity: '特定严重', fine: [100_000, 500_000], weight: 0.6 },
];
const graveOutcomes = outcomes.filter(({ severity }) => severity === '严重');
const ordinaryFines = outcomes.filter(({ severity, fine }) => severity === '一般' && fine !== undefined);
const inTrouble = new Set<string>(demonstrationExamples.inTrouble.map(({ code }) => code));

/** Share of rows on which the department forgot the class. */
const CLASS_FORGOTTEN = 0.07;

/** 行政处罚 of every department. */
export const penaltyMaker: Maker = {
  make: (making, decidedOn, about) => {
    const { random, department, pools, numbers } = making;
    const pattern = choosePattern(random, department.kind, about);
    const { activities } = pattern;
    const choice = { forms: everybody, uneven: true, ...(activities === undefined ? {} : { activities }) };
    const organisation = about ?? pools.choose(random, department, decidedOn, choice);
    const outcome = random.weighted(outcomesFor(about).map((one) => [one, one.weight]));
    const fine = amount(random, outcome.fine);
    const confiscated = amount(random, outcome.confiscated);
    const forgotten = about === null && random.chance(CLASS_FORGOTTEN);
    return {
      ...commonCells(organisation, department, decidedOn),
      documentNumber: numbers.document(`${signOf(department)}罚字`, decidedOn),
      violation: pattern.violation,
      facts: `经查，当事人${pattern.facts}。`,
      grounds: pattern.grounds,
      categories: outcome.categories.join('；'),
      content: contentOf(outcome, fine, confiscated),
      fineAmount: inTenThousands(fine),
      confiscatedAmount: inTenThousands(confiscated),
      certificatesAffected: outcome.categories.some((word) => /暂扣|吊销/.test(word))
        ? `许可证${String(organisation.number).padStart(6, '0')}`
        : '',
      validTo: dayText(addMonths(decidedOn, 12)),
      procedure: outcome.simplified === true ? '简易程序' : '普通程序',
      severity: forgotten ? '' : severityOf(outcome, decidedOn),
      field: pattern.field,
    };
  },
  correct: ({ random }, { cells }, { round }) => {
    if (cells['severity'] === '') return { severity: '一般' };
    const fine = cells['fineAmount'] ?? '';
    if (fine === '' || round === 2) {
      return { facts: `${cells['facts'] ?? ''}当事人已按要求改正。`, remark: '补充违法事实' };
    }
    const lower = String(random.between(2, 9) * 100);
    return {
      fineAmount: inTenThousands(lower),
      content: (cells['content'] ?? '').replace(/罚款[\d.]+元/, `罚款${lower}元`),
      remark: '更正罚款金额',
    };
  },
};

/** Of the examples, those in trouble are punished gravely, others in the common way. */
function outcomesFor(about: Organisation | null): readonly Outcome[] {
  if (about === null) return outcomes;
  return inTrouble.has(about.code) ? graveOutcomes : ordinaryFines;
}

function choosePattern(
  random: Random,
  kind: Making['department']['kind'],
  about: Organisation | null,
): PenaltyPattern {
  const patterns = penaltyPatterns.filter(({ by }) => by === kind);
  const fitting = patterns.filter(
    ({ activities }) =>
      about === null ||
      activities === undefined ||
      about.trade.activities.some((one) => activities.includes(one)),
  );
  return random.pick(fitting.length > 0 ? fitting : patterns);
}

/** The gravest class existed under the rules before May 2023 only. */
function severityOf({ severity }: Outcome, day: LegalDay): string {
  return severity === '特定严重' && day >= '2023-05-01' ? '严重' : severity;
}

function amount(random: Random, range: readonly [number, number] | undefined): string | null {
  if (range === undefined) return null;
  const [from, to] = range;
  return String(random.between(from / 100, to / 100) * 100);
}

function inTenThousands(yuan: string | null): string {
  const read = yuan === null ? null : readYuan(yuan, 'YUAN');
  return read === null ? '' : yuanInTenThousands(read);
}

function contentOf({ categories }: Outcome, fine: string | null, confiscated: string | null): string {
  const parts = categories.map((category): string => {
    if (category === '罚款') return `罚款${fine ?? '0'}元`;
    if (category.startsWith('没收')) return `${category}${confiscated ?? '0'}元`;
    return category.replace(/^其他-/, '');
  });
  return `${parts.join('；')}。`;
}
