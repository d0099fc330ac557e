import { PENALTY_PUBLICITY_RULE } from '@xintu/kernel';
import { formatInstant, formatYuanText, type FactItem } from '@xintu/ui';
import type { PublicityPartsFragment, WholeRecordFragment } from '../gql/graphql.ts';
import { isWord, words } from '../words/words.ts';
import { recordTexts } from './record-texts.ts';

type Of<Name extends WholeRecordFragment['__typename']> = Extract<WholeRecordFragment, { __typename: Name }>;

const t = recordTexts.text;
const w = words.text;

function span(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  return t('validity.span', { from: from ?? t('validity.unknown'), to: to ?? t('validity.long') });
}

function yuan(amount: string | null): string | null {
  return amount === null ? null : t('yuan', { amount: formatYuanText(amount) });
}

/** How a record stands in public: its status with the days, where there are any. */
export function publicityWords(publicity: PublicityPartsFragment): string {
  const status = w(`publicity.${publicity.status}`);
  const stated =
    publicity.from === null || publicity.until === null
      ? status
      : t('publicity.span', { status, from: publicity.from, until: publicity.until });
  return publicity.provisional ? `${stated} · ${w('provisional')}` : stated;
}

function licenceFacts(licence: Of<'Licence'>): FactItem[] {
  return [
    { label: t('category'), value: licence.category },
    { label: t('content'), value: licence.licenceContent },
    { label: t('certificateName'), value: licence.certificateName },
    { label: t('certificateNumber'), value: licence.certificateNumber },
    { label: t('validity'), value: span(licence.validFrom, licence.validTo) },
  ];
}

function ruleName({ code, version }: NonNullable<PublicityPartsFragment['rule']>): string {
  return `${t(code === PENALTY_PUBLICITY_RULE ? 'publicity.rule.penalty' : 'publicity.rule.own')} ${version}`;
}

function publicityFacts(publicity: PublicityPartsFragment | null): FactItem[] {
  if (publicity === null) return [];
  const { repairableFrom, rule } = publicity;
  return [
    { label: t('publicity'), value: publicityWords(publicity) },
    { label: t('publicity.rule'), value: rule && ruleName(rule) },
    { label: t('repairableFrom'), value: repairableFrom && t('repairableFrom.day', { day: repairableFrom }) },
  ];
}

function penaltyFacts(penalty: Of<'Penalty'>): FactItem[] {
  return [
    { label: t('violation'), value: penalty.violation },
    { label: t('facts'), value: penalty.facts },
    { label: t('grounds'), value: penalty.grounds },
    {
      label: t('categories'),
      value: penalty.categories.map((category) => w(`category.${category}`)).join('、'),
    },
    { label: t('content'), value: penalty.penaltyContent },
    { label: t('fineAmount'), value: yuan(penalty.fineAmount) },
    { label: t('confiscatedAmount'), value: yuan(penalty.confiscatedAmount) },
    { label: t('certificatesAffected'), value: penalty.certificatesAffected },
    { label: t('procedure'), value: penalty.procedure && w(`procedure.${penalty.procedure}`) },
    { label: t('severity'), value: w(`severity.${penalty.severity ?? 'unknown'}`) },
    ...publicityFacts(penalty.publicity),
  ];
}

function listingFacts(listing: Of<'Listing'>): FactItem[] {
  const { exit } = listing;
  return [
    { label: t('list'), value: listing.list.name },
    { label: t('term'), value: span(listing.from, listing.until) },
    { label: t('exit'), value: exit && t('exit.words', { day: exit.on, reason: exit.reason ?? '' }) },
  ];
}

function commitmentType(code: string): string {
  const key = `commitmentType.${code}`;
  return isWord(key) ? w(key) : code;
}

function commitmentFacts(commitment: Of<'Commitment'>): FactItem[] {
  return [
    { label: t('type'), value: commitment.type && commitmentType(commitment.type) },
    { label: t('matter'), value: commitment.matter },
    { label: t('madeOn'), value: commitment.madeOn },
    { label: t('dueOn'), value: commitment.dueOn },
    { label: t('fulfilment'), value: w(`fulfilment.${commitment.fulfilment ?? 'open'}`) },
  ];
}

function evaluationFacts(evaluation: Of<'Evaluation'>): FactItem[] {
  return [
    { label: t('period'), value: evaluation.period },
    { label: t('grade'), value: evaluation.grade },
    { label: t('score'), value: evaluation.score },
    { label: t('origin'), value: evaluation.origin && w(`origin.${evaluation.origin}`) },
    {
      label: t('scheme'),
      value:
        evaluation.scheme &&
        [evaluation.scheme.name ?? evaluation.scheme.code, evaluation.scheme.version]
          .filter(Boolean)
          .join(' '),
    },
    { label: t('validUntil'), value: evaluation.validUntil },
  ];
}

function kindFacts(record: WholeRecordFragment): FactItem[] {
  switch (record.__typename) {
    case 'Licence':
      return licenceFacts(record);
    case 'Penalty':
      return penaltyFacts(record);
    case 'Listing':
      return listingFacts(record);
    case 'Commitment':
      return commitmentFacts(record);
    case 'Evaluation':
      return evaluationFacts(record);
    case 'Honour':
      return [{ label: t('content'), value: record.honourContent }];
    case 'Fact':
      return [
        { label: t('content'), value: record.factContent },
        { label: t('factCategory'), value: record.factCategory },
        { label: t('validUntil'), value: record.validTo },
        ...publicityFacts(record.publicity),
      ];
  }
}

/** All that a record says, in the order people read it: its kind's facts, its type's own fields, where it comes from. */
export function recordFacts(record: WholeRecordFragment): FactItem[] {
  return [
    ...kindFacts(record),
    ...record.fields.map((field) => ({ label: field.label, value: field.value })),
    { label: t('provider'), value: record.provider.name },
    { label: t('receivedAt'), value: formatInstant(record.receivedAt) },
  ];
}

/** The one line that matters most about a record. */
export function recordSummary(record: WholeRecordFragment): string | null {
  switch (record.__typename) {
    case 'Licence':
      return [record.certificateNumber, span(record.validFrom, record.validTo)].filter(Boolean).join(' · ');
    case 'Penalty':
      return [yuan(record.fineAmount), record.publicity && publicityWords(record.publicity)]
        .filter(Boolean)
        .join(' · ');
    case 'Listing':
      return span(record.from, record.until);
    case 'Commitment':
      return [record.dueOn, w(`fulfilment.${record.fulfilment ?? 'open'}`)].filter(Boolean).join(' · ');
    case 'Evaluation':
      return [record.period, record.grade].filter(Boolean).join(' · ');
    case 'Honour':
      return record.honourContent;
    case 'Fact':
      return [record.factCategory, record.factContent].filter(Boolean).join(' · ');
  }
}
