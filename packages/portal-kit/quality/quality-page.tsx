import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState, firstOf, valuesOf, withValues, type UrlState } from '@xintu/ui';
import { Segmented, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import {
  QualityOfPeriodDocument,
  type QualityOfPeriodQuery,
  type ReportedSelection,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { Identities } from './identities.tsx';
import { NumberGaps } from './number-gaps.tsx';
import { LevelTable, type Opened, QualityTable, type QualityRow, SectionTable } from './quality-table.tsx';
import { type Quarter, quartersUntil } from './quarters.ts';
import { qualityTexts } from './texts.ts';
import { ZeroReports } from './zero-reports.tsx';

const route = getRouteApi('/quality');
const selections: readonly ReportedSelection[] = [
  ...(['SUBMITTED', 'ACCEPTED', 'NOT_ACCEPTED', 'LATE', 'FLAWED', 'AWAITING_REVIEW', 'IGNORED'] as const),
];

const isActive = (row: QualityRow) =>
  row.submitted + row.spotChecked + row.openProblems + row.zeroReported + row.awaitingReview > 0;

/** What the address says is opened. */
function openedOf(state: UrlState): Opened | null {
  const [provider, recordType] = [firstOf(state, 'provider'), firstOf(state, 'type')];
  const [only] = valuesOf(state, 'only', selections);
  return provider === null || recordType === null || only === undefined
    ? null
    : { provider, recordType, only };
}

function PeriodChoice(props: {
  readonly quarters: readonly Quarter[];
  readonly chosen: Quarter;
  readonly onChoose: (key: string) => void;
}): ReactNode {
  const t = qualityTexts.use();
  const id = useId();
  return (
    <div className="xt-row">
      <label htmlFor={id}>{t('period')}</label>
      <Select
        id={id}
        value={props.chosen.key}
        style={{ minInlineSize: 200 }}
        options={props.quarters.map(({ key, year, quarter }) => ({
          value: key,
          label: t('quarter', { year, quarter }),
        }))}
        onChange={props.onChoose}
      />
    </div>
  );
}

<<<<<<< HEAD
type Reported = QualityOfPeriodQuery['reportingQuality'];
type Show = 'active' | 'all';

/** By level where there are several departments, and by department and record type. */
function Figures(props: {
  readonly quality: Reported;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const t = qualityTexts.use();
  const { rows, levels, stoodOn } = props.quality;
  const shown = props.show === 'all' ? rows : rows.filter(isActive);
  const several = new Set(rows.map(({ provider }) => provider.code)).size > 1;
  return (
    <>
      <div className="xt-row">
        <Segmented
          aria-label={t('show')}
          value={props.show}
          options={(['active', 'all'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={props.onShow}
        />
        <span className="xt-soft">{t('stoodOn', { day: stoodOn })}</span>
      </div>
      {several && <LevelTable levels={levels.filter(({ submitted }) => submitted > 0)} />}
      {shown.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('none.what')}</p>
        </EmptyState>
      ) : (
        <QualityTable rows={shown} onOpen={props.onOpen} />
      )}
    </>
  );
}

=======
function ShowChoice(props: {
  readonly show: 'active' | 'all';
  readonly onChoose: (show: string) => void;
}): ReactNode {
  const t = qualityTexts.use();
  return (
    <Segmented
      aria-label={t('show')}
      value={props.show}
      options={(['active', 'all'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
      onChange={props.onChoose}
    />
  );
}

function Shown(props: {
  readonly rows: readonly QualityRow[];
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const t = qualityTexts.use();
  if (props.rows.length > 0) return <QualityTable rows={props.rows} onOpen={props.onOpen} />;
  return (
    <EmptyState title={t('none')}>
      <p>{t('none.what')}</p>
    </EmptyState>
  );
}

/** The figures of a quarter as files. */
function Downloads({ quarter: { from, to } }: { readonly quarter: Quarter }): ReactNode {
  const t = qualityTexts.use();
  return (['xlsx', 'csv'] as const).map((format) => (
    <a key={format} href={`/quality/figures.${format}?from=${from}&to=${to}`} download>
      {t(`download.${format}`)}
    </a>
  ));
}

>>>>>>> five
/** Quality of handing in: of the own department, and for a credit office of all in its area. */
export function QualityPage(): ReactNode {
  const t = qualityTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const quarters = quartersUntil(viewer.today);
  const chosen = quarters.find(({ key }) => key === firstOf(state, 'quarter')) ?? quarters[0];
  const opened = openedOf(state);
  const change = (next: UrlState) => void navigate({ search: next });
  const close = withValues(withValues(withValues(state, 'provider', []), 'type', []), 'only', []);
  const result = useQuery(QualityOfPeriodDocument, {
    variables: { from: chosen?.from ?? '', to: chosen?.to ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  if (chosen === undefined) return null;
  const provider = opened?.provider ?? viewer.department?.code;
  return (
    <Page title={t('title')}>
      <section className="xt-card xt-stack" aria-label={t('figures')}>
        <p className="xt-soft">{t('note')}</p>
        <PeriodChoice
          quarters={quarters}
          chosen={chosen}
          onChoose={(key) => change(withValues(close, 'quarter', [key]))}
        />
        <QueryResult result={result} lines={8}>
<<<<<<< HEAD
          {({ reportingQuality }) => (
            <Figures
              quality={reportingQuality}
              show={firstOf(state, 'show') === 'all' ? 'all' : 'active'}
              onShow={(show) => change(withValues(state, 'show', [show]))}
              onOpen={({ provider: of, recordType, only }) =>
                change({ ...state, provider: [of], type: [recordType], only: [only] })
              }
            />
          )}
=======
          {({ reportingQuality: { rows, levels, sections, stoodOn } }) => {
            const shown = show === 'all' ? rows : rows.filter(isActive);
            const several = new Set(rows.map(({ provider }) => provider.code)).size > 1;
            return (
              <>
                <div className="xt-row">
                  <ShowChoice show={show} onChoose={(value) => change(withValues(state, 'show', [value]))} />
                  <span className="xt-soft">{t('stoodOn', { day: stoodOn })}</span>
                  {viewer.department !== null && <Downloads quarter={chosen} />}
                </div>
                {several && <LevelTable levels={levels.filter(({ submitted }) => submitted > 0)} />}
                <Shown rows={shown} onOpen={open} />
                {sections.some(({ section }) => section !== null) && <SectionTable sections={sections} />}
              </>
            );
          }}
>>>>>>> five
        </QueryResult>
      </section>
      {opened !== null && (
        <Identities
          key={JSON.stringify([opened, chosen.key])}
          opened={opened}
          quarter={chosen}
          names={namesOf(result.data?.reportingQuality.rows ?? [], opened)}
          onClose={() => change(close)}
        />
      )}
      {viewer.department !== null && provider !== undefined && (
        <>
          <ZeroReports provider={provider} />
          <NumberGaps provider={provider} year={chosen.year} />
        </>
      )}
    </Page>
  );
}

function namesOf(rows: readonly QualityRow[], { provider, recordType }: Opened) {
  const row = rows.find((one) => one.provider.code === provider && one.recordType.code === recordType);
  return { provider: row?.provider.name ?? provider, type: row?.recordType.name ?? recordType };
}
