import type { Text } from '@xintu/kernel';

import type { DepartmentKind, Publication } from './record-type.ts';

/** Which records of an organisation an indicator is about: those in force on the day of the evaluation. */
export interface IndicatorSource {
  readonly recordTypes: readonly [string, ...string[]];
  /** Only those of which this field, of the kind or of the type's own, holds one of these values. */
  readonly where?: readonly { readonly field: string; readonly oneOf: readonly [string, ...string[]] }[];
  /** 有效期: only decisions of so many months up to the day; without it, as long as a record is in force. */
  readonly withinMonths?: number;
}

/** 分值: the same for each record, or by what one of its fields says. At most two decimals, never negative. */
export type IndicatorPoints =
  | { readonly each: number }
  | {
      readonly field: string;
      readonly byValue: Readonly<Record<string, number>>;
      /** For a record that states no value, or another one. */
      readonly otherwise: number;
    };

interface IndicatorText {
  /** Kebab-case, unique in its scheme. */
  readonly code: string;
  readonly name: Text;
  readonly article: string;
  /** Read in the published text. Otherwise it is shown as provisional. */
  readonly confirmed: boolean;
  readonly source: IndicatorSource;
}

/** 加分项、扣分项, each record for itself. */
export interface RecordIndicator extends IndicatorText {
  readonly per: 'RECORD';
  readonly effect: 'ADDITION' | 'DEDUCTION';
  readonly points: IndicatorPoints;
  /** 封顶: the most that the indicator makes in all. */
  readonly cap: number;
  /** 衰减: whether what a record makes shrinks day by day until the last day of its publicity. */
  readonly decay: 'NONE' | 'UNTIL_END_OF_PUBLICITY';
}

/**
 * 排名计分: organisations are ranked by what their records come to; the first `every` of them get the most points, the
 * next ones a step less. Who has no such record has no rank and no points. Only what is good can be ranked.
 */
export interface RankIndicator extends IndicatorText {
  readonly per: 'RANK';
  readonly effect: 'ADDITION';
  /** What is ranked: how many records, or the sum of a field of numbers. */
  readonly by: { readonly count: true } | { readonly sumOf: string };
  readonly most: number;
  readonly step: number;
  readonly every: number;
}

/** 评价指标. */
export type Indicator = RecordIndicator | RankIndicator;

/** 直接判级: who has such a record is graded no better than this, whatever the points are. */
export interface DirectGrade {
  readonly code: string;
  readonly name: Text;
  readonly article: string;
  readonly confirmed: boolean;
  readonly source: IndicatorSource;
  readonly atBest: string;
}

/** 等级分数线: a grade holds from so many points on. */
export interface GradeThreshold {
  readonly grade: string;
  readonly from: number;
}

/** 双随机抽查比例: how many in a hundred of a grade a plan of inspections draws. It refuses no right. */
export interface InspectionShare {
  readonly grade: string;
  readonly percent: number;
}

/** 更新周期. */
export const schemeRefreshes = ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
export type SchemeRefresh = (typeof schemeRefreshes)[number];

/** How a scheme's grades are computed from records. Points have at most two decimals. */
export interface SchemeComputation {
  /** 主管部门: whose scheme it is, who runs it and sees all of its results. */
  readonly department: DepartmentKind;
  /** 评价对象: organisations of the scheme's kinds with a record in force of any of these types. */
  readonly population: readonly [string, ...string[]];
  /** 基准分. */
  readonly start: number;
  readonly lowest: number;
  readonly highest: number;
  readonly indicators: readonly [Indicator, ...Indicator[]];
  readonly directGrades: readonly DirectGrade[];
  /** Best grade first; the last one begins at the lowest points there are. */
  readonly thresholds: readonly [GradeThreshold, ...GradeThreshold[]];
  readonly refresh: SchemeRefresh;
  /** Whether grades are public. Points never are unless the scheme says `scorePublic`. */
  readonly publication: Publication;
  /** One row for each grade. */
  readonly inspection: readonly InspectionShare[];
}
