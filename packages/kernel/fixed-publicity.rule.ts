import type { LegalDay } from './legal-day.ts';
import { decidePublicity, type PublicityDecision } from './publicity.ts';
import type { RuleRow } from './publicity.versions.ts';

/** Months of publicity of a sector's record type. Where the authority may choose, the longest and the shortest differ. */
export interface FixedPublicityRow extends RuleRow {
  readonly shortestMonths: number;
  readonly longestMonths: number;
  /** Months after which a repair may end it; null where the rule knows none. */
  readonly minimumMonths: number | null;
}

export interface FixedPublicityInput {
  /** Code of the rule, e.g. 'construction-bad-publicity'. */
  readonly ruleCode: string;
  readonly versions: readonly FixedPublicityRow[];
  readonly decidedOn: LegalDay;
  /** Months that the authority fixed within the rule; null: the shortest, provisionally. */
  readonly months: number | null;
}

/** Which version holds for an older record is as uncertain as for penalties. */
const transition = { holds: 'EARLIER_END', confirmed: false } as const;

/** How long a record of a sector's type is shown. An authority's choice outside the rule's bounds is brought inside. */
export function fixedPublicity(input: FixedPublicityInput, today: LegalDay): PublicityDecision {
  return decidePublicity(
    { code: input.ruleCode, rows: input.versions, transition },
    input.decidedOn,
    today,
    (row) => {
      const maximumMonths = Math.min(Math.max(input.months ?? 0, row.shortestMonths), row.longestMonths);
      const minimumMonths = row.minimumMonths === null ? null : Math.min(row.minimumMonths, maximumMonths);
      return {
        decision: 'PUBLISH',
        months: { minimumMonths, maximumMonths },
        unsure: input.months === null && row.shortestMonths < row.longestMonths,
      };
    },
  );
}
