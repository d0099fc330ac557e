import { formatCount, formatRate, PlainTable } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { QualityOfPeriodQuery, ReportedSelection } from '../gql/graphql.ts';
import { qualityTexts } from './texts.ts';

export type QualityRow = QualityOfPeriodQuery['reportingQuality']['rows'][number];
type Level = QualityOfPeriodQuery['reportingQuality']['levels'][number];

/** Which rows are opened: of whom, of what, and which of them. */
export interface Opened {
  readonly provider: string;
  readonly recordType: string;
  readonly only: ReportedSelection;
}

/** A name in a table that scrolls: wide enough to be read. */
export function Wide({ children }: { readonly children: ReactNode }): ReactNode {
  return <div style={{ minInlineSize: 160 }}>{children}</div>;
}

const rate = (value: number | null) => (value === null ? '—' : formatRate(value));

/** Figures by department and record type; a count opens the rows behind it. */
export function QualityTable(props: {
  readonly rows: readonly QualityRow[];
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const t = qualityTexts.use();
  const count = (row: QualityRow, only: ReportedSelection, value: number) =>
    value === 0 ? (
      '0'
    ) : (
      <Button
        key={only}
        type="link"
        size="small"
        aria-label={t('open', { count: formatCount(value) })}
        onClick={() => props.onOpen({ provider: row.provider.code, recordType: row.recordType.code, only })}
      >
        {formatCount(value)}
      </Button>
    );
  return (
    <PlainTable
      caption={t('figures')}
      head={[
        ...[t('provider'), t('recordType'), t('submitted'), t('accepted'), t('notAccepted'), t('late')],
        ...[t('flawed'), t('complianceRate'), t('lateRate'), t('completeness'), t('timeliness')],
        ...[t('accuracy'), t('spotChecked'), t('concealed'), t('concealedRate'), t('zeroReported')],
        t('openProblems'),
      ]}
      rows={props.rows.map((row) => ({
        key: `${row.provider.code} ${row.recordType.code}`,
        cells: [
          <Wide key="provider">{row.provider.name}</Wide>,
          <Wide key="type">{row.recordType.name}</Wide>,
          count(row, 'SUBMITTED', row.submitted),
          count(row, 'ACCEPTED', row.accepted),
          count(row, 'NOT_ACCEPTED', row.submitted - row.accepted),
          ...[count(row, 'LATE', row.late), count(row, 'FLAWED', row.flawed)],
          ...[rate(row.complianceRate), rate(row.lateRate), rate(row.completeness)],
          ...[rate(row.timeliness), rate(row.accuracy), formatCount(row.spotChecked)],
          ...[formatCount(row.concealed), rate(row.concealedRate), formatCount(row.zeroReported)],
          row.oldestProblemOn === null
            ? formatCount(row.openProblems)
            : t('since', { count: formatCount(row.openProblems), day: row.oldestProblemOn }),
        ],
      }))}
    />
  );
}

/** The same added up by level. */
export function LevelTable({ levels }: { readonly levels: readonly Level[] }): ReactNode {
  const t = qualityTexts.use();
  return (
    <PlainTable
      caption={t('levels')}
      head={[
        ...[t('level'), t('recordType'), t('providers'), t('submitted'), t('accepted'), t('late')],
        ...[t('complianceRate'), t('lateRate')],
      ]}
      rows={levels.map((row) => ({
        key: `${row.level} ${row.recordType.code}`,
        cells: [
          t(`level.${row.level}`),
          <Wide key="type">{row.recordType.name}</Wide>,
          formatCount(row.providers),
          ...[formatCount(row.submitted), formatCount(row.accepted), formatCount(row.late)],
          ...[rate(row.complianceRate), rate(row.lateRate)],
        ],
      }))}
    />
  );
}
