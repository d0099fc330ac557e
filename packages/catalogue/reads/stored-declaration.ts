import {
  conditionCodes,
  departmentKinds,
  fieldCategories,
  fieldTypes,
  informationClasses,
  publications,
  type RecordTypeDeclaration,
  type RecordTypeDraft,
  recordKinds,
  recordProperties,
  rowProperties,
  sharings,
  updateCycles,
} from '@xintu/declarations';
import { basisLevels, isLegalDay, subjectKinds } from '@xintu/kernel';
import { z } from 'zod';

const text = z.object({ zh: z.string(), en: z.string() });
const day = z.string().refine(isLegalDay);
const whole = z.number().int();

const legalBasis = z.object({
  ...{ code: z.string(), title: z.string(), article: z.string(), level: z.enum(basisLevels) },
  ...{ from: day, to: day.nullable(), confirmed: z.boolean() },
});

const choice = z.object({
  ...{ value: z.string(), name: text, also: z.array(z.string()).optional() },
  storedAsNull: z.literal(true).optional(),
});

const field = z.object({
  ...{ code: z.string(), name: text, type: z.enum(fieldTypes) },
  property: z.enum([...recordProperties, ...rowProperties]).optional(),
  kept: z.literal(false).optional(),
  length: whole.optional(),
  required: z.union([z.enum(['always', 'optional']), z.object({ when: z.enum(conditionCodes) })]),
  personal: z.boolean(),
  category: z.enum(fieldCategories).optional(),
  choices: z.array(choice).optional(),
  aliases: z.array(z.string()).optional(),
});

const publicityRow = z.object({
  ...{ version: z.string(), basis: z.string(), article: z.string() },
  ...{ from: day, to: day.nullable(), confirmed: z.boolean() },
  ...{ shortestMonths: whole, longestMonths: whole, minimumMonths: whole.nullable() },
});

const draft = z.object({
  ...{ code: z.string(), name: text, kind: z.enum(recordKinds), version: whole },
  sector: z.string().nullable(),
  subjectKinds: z.array(z.enum(subjectKinds)).min(1),
  providers: z.union([
    z.object({ every: z.literal(true) }),
    z.object({ departments: z.array(z.enum(departmentKinds)) }),
  ]),
  legalBasis: legalBasis.nullable(),
  informationClass: z.enum(informationClasses),
  updateCycle: z.enum(updateCycles),
  reportWithin: z.object({ value: whole, unit: z.enum(['WORKING_DAY', 'DAY']) }),
  publication: z.enum(publications),
  sharing: z.enum(sharings),
  retentionYears: whole.nullable(),
  adverse: z.boolean(),
  publicity: z.union([
    z.object({ rule: z.enum(['penalty', 'none']) }),
    z.object({ rule: z.literal('fixed'), ruleCode: z.string(), versions: z.array(publicityRow) }),
  ]),
  review: z.object({ handIn: z.boolean(), disclosure: z.boolean() }).optional(),
  occupational: z.literal(true).optional(),
  list: z.string().optional(),
  scheme: z.string().optional(),
  identity: z.array(z.enum(recordProperties)).min(1),
  fields: z.array(field),
});

/** Whether a stored value is a record type as far as its form goes; what it may say `checkDeclaration` knows. */
export function isDraft(value: unknown): value is RecordTypeDraft {
  return draft.safeParse(value).success;
}

/** The same with its legal basis: what can be in force. */
export function isDeclaration(value: unknown): value is RecordTypeDeclaration {
  return isDraft(value) && value.legalBasis !== null;
}
