import { getRouteApi, Link } from '@tanstack/react-router';
import {
  EmptyState,
  firstOf,
  formatInstant,
  QueryTable,
  StatusTag,
  textOf,
  type QueryColumn,
  type QueryField,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import { ChecksDocument, type CheckStatus, type ChecksQuery } from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { checkTexts } from './texts.ts';

const route = getRouteApi('/checks');
const statuses: readonly CheckStatus[] = ['OPEN', 'ANSWERED'];

type Text = typeof checkTexts.text;
type Row = ChecksQuery['creditChecks']['nodes'][number];

function columnsOf(t: Text): readonly QueryColumn<Row>[] {
  return [
    { key: 'number', title: t('column.number'), width: 170, render: (row) => row.number },
    { key: 'matter', title: t('column.matter'), width: 130, render: (row) => row.matter.name },
    { key: 'reference', title: t('column.reference'), width: 190, render: (row) => row.reference },
    { key: 'when', title: t('column.when'), width: 160, render: (row) => formatInstant(row.createdAt) },
    { key: 'who', title: t('column.who'), width: 150, render: (row) => row.creatorName },
    { key: 'subjects', title: t('column.subjects'), width: 90, render: (row) => row.subjectCount },
    { key: 'hits', title: t('column.hits'), width: 90, render: (row) => row.hitCount },
    {
      key: 'status',
      title: t('column.status'),
      width: 120,
      render: (row) => (
        <StatusTag tone={row.status === 'OPEN' ? 'warning' : 'neutral'}>
          {t(`status.${row.status}`)}
        </StatusTag>
      ),
    },
  ];
}

function fieldsOf(t: Text): readonly QueryField[] {
  const options = statuses.map((value) => ({ value, label: t(`status.${value}`) }));
  return [
    { kind: 'choices', key: 'status', label: t('filter.status'), single: true, options },
    { kind: 'text', key: 'reference', label: t('filter.reference') },
  ];
}

function questionOf(state: UrlState) {
  return {
    status: statuses.find((status) => status === firstOf(state, 'status')) ?? null,
    reference: textOf(state, 'reference'),
  };
}

/** What else there is about checks, for those who may. */
function CheckTools(): ReactNode {
  const t = checkTexts.use();
  const mayCheck = useMay('credit-check.create');
  const maySeeStatistics = useMay('check-statistics.read');
  const maySeeReports = useMay('credit-report.create');
  const maySetMatters = useMay('matter.configure');
  return (
    <>
      {mayCheck && <Link to="/checks/new">{t('new')}</Link>}{' '}
      {maySeeStatistics && <Link to="/checks/statistics">{t('statistics.title')}</Link>}{' '}
      {(mayCheck || maySetMatters) && <Link to="/checks/matters">{t('matters.title')}</Link>}{' '}
      {maySeeReports && <Link to="/checks/reports">{t('reports')}</Link>}{' '}
      {maySetMatters && <Link to="/checks/webhooks">{t('webhooks')}</Link>}
    </>
  );
}

/** The checks of the reader's department, newest first. */
export function ChecksPage(): ReactNode {
  const t = checkTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  const table = useConnectionTable({
    address: { state, change },
    document: ChecksDocument,
    question: (page) => ({ ...questionOf(state), ...page }),
    connection: (data) => data.creditChecks,
    empty: (
      <EmptyState title={t('empty')}>
        <p>{t('empty.what')}</p>
      </EmptyState>
    ),
  });
  const columns = useMemo(() => columnsOf(t), [t]);
  const fields = useMemo(() => fieldsOf(t), [t]);
  return (
    <Page title={t('title')} tools={<CheckTools />}>
      <QueryTable
        {...table}
        name="checks"
        fields={fields}
        columns={columns}
        onOpen={(row) => void navigate({ to: '/checks/$check', params: { check: row.id } })}
      />
    </Page>
  );
}
