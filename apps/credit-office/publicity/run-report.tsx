import { formatCount, formatInstant, PlainTable, ProgressBar } from '@xintu/ui';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { OfficeRulesQuery } from '../gql/graphql.ts';
import { rulesTexts } from './texts.ts';

type Run = OfficeRulesQuery['ruleSets'][number]['runs'][number];
type Result = Run['samples'][number]['before'];

function changeKey(change: string) {
  switch (change) {
    case 'PUBLISHED_NOW':
    case 'NO_LONGER_PUBLISHED':
    case 'CLASS_MISSING_NOW':
    case 'ENDS_EARLIER':
    case 'ENDS_LATER':
    case 'REPAIRABLE_EARLIER':
    case 'REPAIRABLE_LATER':
      return change;
    default:
      return 'BASIS_ONLY';
  }
}

function useResult(): (result: Result) => string {
  const t = rulesTexts.use();
  return ({ decision, version, until, provisional }) =>
    [
      version,
      decision === 'PUBLISH'
        ? t('until', { until: until ?? '' })
        : t(decision === 'UNDETERMINED' ? 'undetermined' : 'unpublished'),
      provisional ? t('provisional') : '',
    ]
      .filter(Boolean)
      .join(' · ');
}

/** What a set changes about the records: progress, counts by kind of change, samples before and after. */
export function RunReport({ run }: { readonly run: Run }): ReactNode {
  const t = rulesTexts.use();
  const resultOf = useResult();
  const total = run.recordsTotal ?? 0;
  return (
    <>
      <h3>
        {t(`run.${run.kind}`)} · {formatInstant(run.startedAt)} {run.startedBy}
      </h3>
      {run.status === 'RUNNING' && (
        <ProgressBar
          label={t('running')}
          fraction={total === 0 ? null : run.recordsRead / total}
          words={`${formatCount(run.recordsRead)} / ${formatCount(total)}`}
        />
      )}
      {run.status === 'FAILED' && (
        <Alert type="error" showIcon title={t('failed')} description={run.failure} />
      )}
      {run.status === 'DONE' && (
        <p>
          {t('report', {
            read: formatCount(run.recordsRead),
            changed: formatCount(run.recordsChanged),
            today: run.today,
          })}
        </p>
      )}
      {run.changes.length > 0 && (
        <PlainTable
          caption={t('changes')}
          head={[t('change'), t('count')]}
          rows={run.changes.map(({ change, count }) => ({
            key: change,
            cells: [t(`change.${changeKey(change)}`), formatCount(count)],
          }))}
        />
      )}
      {run.samples.length > 0 && (
        <PlainTable
          caption={t('samples')}
          head={[t('document'), t('authority'), t('decided'), t('change'), t('before'), t('after')]}
          rows={run.samples.map((sample) => ({
            key: `${sample.change} ${sample.recordId}`,
            cells: [
              sample.documentNumber,
              sample.authority?.name ?? '',
              sample.decidedOn,
              t(`change.${changeKey(sample.change)}`),
              resultOf(sample.before),
              resultOf(sample.after),
            ],
          }))}
        />
      )}
    </>
  );
}
