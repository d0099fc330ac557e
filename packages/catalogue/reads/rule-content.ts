import {
  isLegalDay,
  isYuan,
  penaltyCategories,
  penaltyFields,
  type PenaltyRuleSet,
  severities,
} from '@xintu/kernel';
import { z } from 'zod';

/** Who confirmed what, on which basis. */
export interface RuleConfirmation {
  /** `transition`, `version <version>` or `threshold <version>`. */
  readonly part: string;
  readonly basis: string;
  readonly name: string;
  readonly on: string;
}

/** A set of rules as it is stored. */
export interface RuleContent extends PenaltyRuleSet {
  readonly confirmations?: readonly RuleConfirmation[];
}

const day = z.string().refine(isLegalDay);
const yuan = z.string().refine(isYuan);
const months = z.number().int().positive();
const row = {
  ...{ version: z.string().min(1), basis: z.string().min(1), article: z.string().min(1) },
  ...{ from: day, to: day.nullable(), confirmed: z.boolean() },
};

const version = z.object({
  ...row,
  classes: z.partialRecord(
    z.enum(severities),
    z.object({ minimumMonths: months.nullable(), maximumMonths: months }),
  ),
  classless: z.boolean(),
  minimumByField: z.partialRecord(z.enum(penaltyFields), months),
  unpublishedCategories: z.array(z.enum(penaltyCategories)),
  classOfCategory: z.partialRecord(z.enum(penaltyCategories), z.enum(severities)),
  classOfFine: z.boolean(),
});

const content = z.object({
  versions: z.array(version).min(1),
  fineThresholds: z.array(
    z.object({ ...row, field: z.enum(penaltyFields).nullable(), largerFrom: yuan, hugeFrom: yuan }),
  ),
  transition: z.object({ holds: z.enum(['EARLIER_END', 'OWN_VERSION']), confirmed: z.boolean() }),
  confirmations: z
    .array(z.object({ part: z.string(), basis: z.string(), name: z.string(), on: z.string() }))
    .optional(),
});

/** Whether a stored value is a set of rules that kernel can compute by. */
export function isRuleContent(value: unknown): value is RuleContent {
  return content.safeParse(value).success;
}
