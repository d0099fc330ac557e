import { legalDay, type LegalDay } from '@xintu/kernel';

/** By when a check is to be answered: working days from the day of the check, the first not counted. */
export interface FeedbackLimit {
  readonly workingDays: number;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  /** Whether a text in force fixes it. */
  readonly confirmed: boolean;
}

/** No text fixes the days in which the use of a check is fed back: configuration, until the credit office confirms it. */
export const feedbackLimits: readonly FeedbackLimit[] = [
  {
    workingDays: 10,
    basis: '本平台暂定',
    article: '联合奖惩应用反馈期限，待信用办确认',
    from: legalDay('2017-01-01'),
    to: null,
    confirmed: false,
  },
];

/** The limit that holds on a day. */
export function feedbackLimitOn(day: LegalDay): FeedbackLimit {
  const found = feedbackLimits.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (found === undefined) throw new RangeError(`no limit of feedback holds on ${day}`);
  return found;
}
