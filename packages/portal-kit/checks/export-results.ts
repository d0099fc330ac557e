import { csvLine } from '@xintu/kernel';
import type { ShownCheck } from './check-page.tsx';
import type { checkTexts } from './texts.ts';

type Text = typeof checkTexts.text;

/** The results of a check as a text file for spreadsheets, safe against formulas; what ended since is not in it. */
export function csvOfResults(check: ShownCheck, t: Text): string {
  const header = (
    [
      'row',
      'code',
      'name',
      'outcome',
      'matched',
      'subject',
      'subjectCode',
      'records',
      'measures',
      'candidates',
    ] as const
  ).map((column) => t(`export.${column}`));
  const rows = check.results.map((result, at) => [
    ...[at + 1, result.code ?? '', result.name ?? '', t(`outcome.${result.outcome}`)],
    result.matchedBy === null ? '' : t(`matched.${result.matchedBy}`),
    ...[result.subject?.name ?? '', result.subject?.code ?? ''],
    result.records
      .map(({ type, documentNumber, decidedOn }) => `${type.name} ${documentNumber} ${decidedOn}`)
      .join('；'),
    result.measures
      .map(({ measure: { name, legalBasis } }) => `${name}（${legalBasis.title}${legalBasis.article}）`)
      .join('；'),
    result.candidates.map(({ name, code, reason }) => `${name} ${code ?? ''}（${reason}）`).join('；'),
  ]);
  const head = [
    [t('number'), check.number],
    [t('matter'), check.matter.name],
    [t('reference'), check.reference],
    [t('when'), check.createdAt],
    [t('code'), check.verificationCode],
    [],
  ];
  return `\uFEFF${[...head, header, ...rows].map(csvLine).join('')}`;
}
