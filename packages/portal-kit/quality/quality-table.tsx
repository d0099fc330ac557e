import { formatCount, formatRate, PlainTable } from '@xintu/ui';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { QualityOfPeriodQuery, ReportedSelection } from '../gql/graphql.ts';
import { placeInPortal } from '../home/place.ts';
import { usePortal } from '../portal/portal.ts';
import { useMay, useViewer } from '../session/session.tsx';
import { qualityTexts } from './texts.ts';

export type QualityRow = QualityOfPeriodQuery['reportingQuality']['rows'][number];
type Section = QualityOfPeriodQuery['reportingQuality']['sections'][number];
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

/** A count of spot checks: opens them for the credit office, whose page they are. */
function Checked({ row, value }: { readonly row: QualityRow; readonly value: number }): ReactNode {
  const t = qualityTexts.use();
  const { base } = usePortal();
  const count = formatCount(value);
  if (!useMay('spot-check.create') || value === 0) return count;
  const place = placeInPortal(`/pages/spot-checks?provider=${row.provider.code}`, base);
  return (
    <a href={place} aria-label={t('openedSpotChecks', { count })}>
      {count}
    </a>
  );
}

/** Problem data that are open: listed for the department that has to settle them. */
function OpenProblems({ row }: { readonly row: QualityRow }): ReactNode {
  const t = qualityTexts.use();
  const own = useViewer().department?.code;
  const count = formatCount(row.openProblems);
  const text = row.oldestProblemOn === null ? count : t('since', { count, day: row.oldestProblemOn });
  return row.openProblems > 0 && row.provider.code === own ? <Link to="/problems">{text}</Link> : text;
}

/** Opens what the department left out with a reason. */
function Ignored({ row, onOpen }: { readonly row: QualityRow; readonly onOpen: () => void }): ReactNode {
  const t = qualityTexts.use();
  const label = `${t('ignored')}：${t('showIgnored')} ${row.provider.name} ${row.recordType.name}`;
  return (
    <Button type="link" size="small" aria-label={label} onClick={onOpen}>
      {t('ignored')}
    </Button>
  );
}

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
        ...[t('flawed'), t('awaitingReview'), t('ignored'), t('complianceRate'), t('lateRate')],
        ...[t('completeness'), t('timeliness')],
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
          count(row, 'AWAITING_REVIEW', row.awaitingReview),
          <Ignored
            key="ignored"
            row={row}
            onOpen={() =>
              props.onOpen({ provider: row.provider.code, recordType: row.recordType.code, only: 'IGNORED' })
            }
          />,
          ...[rate(row.complianceRate), rate(row.lateRate), rate(row.completeness)],
          ...[rate(row.timeliness), rate(row.accuracy)],
          <Checked key="checked" row={row} value={row.spotChecked} />,
          <Checked key="concealed" row={row} value={row.concealed} />,
          ...[rate(row.concealedRate), formatCount(row.zeroReported)],
          <OpenProblems key="problems" row={row} />,
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

/** Figures by section (科室) of who handed in. */
export function SectionTable({ sections }: { readonly sections: readonly Section[] }): ReactNode {
  const t = qualityTexts.use();
  return (
    <PlainTable
      caption={t('sections')}
      head={[
        ...[
          t('provider'),
          t('section'),
          t('recordType'),
          t('submitted'),
          t('accepted'),
          t('late'),
          t('flawed'),
        ],
        ...[t('complianceRate'), t('lateRate')],
      ]}
      rows={sections.map((row) => ({
        key: `${row.provider.code} ${row.section ?? ''} ${row.recordType.code}`,
        cells: [
          <Wide key="provider">{row.provider.name}</Wide>,
          row.section ?? t('section.none'),
          <Wide key="type">{row.recordType.name}</Wide>,
          ...[formatCount(row.submitted), formatCount(row.accepted), formatCount(row.late)],
          ...[formatCount(row.flawed), rate(row.complianceRate), rate(row.lateRate)],
        ],
      }))}
    />
  );
}
