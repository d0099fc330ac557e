import { badMaker, goodMaker, qualificationMaker } from './construction.ts';
import { entertainmentMaker, guideMaker, travelAgencyMaker } from './culture.ts';
import { licenceMaker } from './licences.ts';
import { penaltyMaker } from './penalties.ts';
import type { Maker, TypeCode } from './statement.ts';
import { majorTaxViolationMaker } from './taxation.ts';

/** Makers of the record types that are stated one by one; tax grades are given to all at once. */
export const makers: Readonly<Record<Exclude<TypeCode, 'tax-credit-grade'>, Maker>> = {
  licence: licenceMaker,
  penalty: penaltyMaker,
  'entertainment-licence': entertainmentMaker,
  'travel-agency-licence': travelAgencyMaker,
  'guide-licence': guideMaker,
  'construction-qualification': qualificationMaker,
  'construction-good': goodMaker,
  'construction-bad': badMaker,
  'major-tax-violation': majorTaxViolationMaker,
};
