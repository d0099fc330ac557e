import { formatInstant, type FactItem } from '@xintu/ui';
import type { RecordDetailQuery } from '../gql/graphql.ts';
import type { recordsTexts } from './texts.ts';

type Provenance = Pick<
  NonNullable<RecordDetailQuery['record']>,
  'acceptedOn' | 'publishedOn' | 'handIn' | 'disclosure'
>;
type Translate = ReturnType<typeof recordsTexts.use>;

const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ');

/** Where a record comes from: who handed in and approved, in which section, its days, what its review said. */
export function provenanceFacts(record: Provenance, t: Translate): FactItem[] {
  const { handIn, disclosure, acceptedOn, publishedOn } = record;
  return [
    { label: t('provenance.acceptedOn'), value: acceptedOn },
    { label: t('provenance.publishedOn'), value: publishedOn ?? t('provenance.notPublished') },
    ...(handIn === null
      ? []
      : [
          {
            label: t('provenance.submitted'),
            value: joined(handIn.section, handIn.submittedBy, formatInstant(handIn.submittedAt)),
          },
          {
            label: t('provenance.approved'),
            value:
              handIn.approvedBy === null
                ? t('provenance.notReviewed')
                : joined(handIn.approvedBy, handIn.approvedAt && formatInstant(handIn.approvedAt)),
          },
        ]),
    ...(disclosure === null
      ? []
      : [
          {
            label: t('provenance.disclosure'),
            value: joined(
              t(`disclosure.${disclosure.decision}`),
              disclosure.basis,
              disclosure.reason,
              disclosure.reviewedBy,
              disclosure.reviewedOn,
            ),
          },
        ]),
  ];
}

/** The limits of a record with how they stand. */
export function limitFacts(limits: RecordDetailQuery['recordLimits'], t: Translate): FactItem[] {
  return limits.map(({ code, dueOn, state, provisional }) => ({
    label: t(`limit.${code}`),
    value: joined(dueOn, t(`limit.${state}`), provisional ? t('limit.provisional') : null),
  }));
}
