import { getRouteApi, Link } from '@tanstack/react-router';
import {
  EmptyState,
  firstOf,
  formatInstant,
  type QueryColumn,
  type QueryField,
  QueryTable,
  StatusTag,
  type UrlState,
} from '@xintu/ui';
import { type ReactNode, useCallback, useMemo } from 'react';
import { type CreditReportKind, ReportsDocument, type ReportsQuery } from '../gql/graphql.ts';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { reportTexts } from './texts.ts';

const route = getRouteApi('/checks/reports');
const kinds: readonly CreditReportKind[] = ['SUBJECT', 'CHECK'];
const tones = { CURRENT: 'success', CHANGED: 'warning', WITHDRAWN: 'neutral' } as const;

type Text = typeof reportTexts.text;
type Row = ReportsQuery['creditReports']['nodes'][number];

function columnsOf(t: Text): readonly QueryColumn<Row>[] {
  return [
    { key: 'number', title: t('list.number'), width: 190, render: (row) => row.number },
    {
      key: 'state',
      title: t('list.state'),
      width: 170,
      render: (row) => <StatusTag tone={tones[row.state]}>{t(`state.${row.state}`)}</StatusTag>,
    },
    { key: 'kind', title: t('list.kind'), width: 150, render: (row) => t(`kind.${row.kind}`) },
    { key: 'subject', title: t('list.subject'), width: 220, render: (row) => row.subject?.name ?? '—' },
    { key: 'matter', title: t('list.matter'), width: 120, render: (row) => row.matter?.name ?? '—' },
    { key: 'reference', title: t('list.reference'), width: 190, render: (row) => row.reference ?? '—' },
    { key: 'who', title: t('list.who'), width: 140, render: (row) => row.issuerName },
    { key: 'when', title: t('list.when'), width: 160, render: (row) => formatInstant(row.issuedAt) },
    {
      key: 'file',
      title: t('list.file'),
      width: 110,
      render: (row) => (row.url === null ? t('list.gone') : <a href={row.url}>{t('again')}</a>),
    },
  ];
}

/** Reports and printed checks that the reader's department had made, newest first, and whether each still holds. */
export function ReportsPage(): ReactNode {
  const t = reportTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  const table = useConnectionTable({
    address: { state, change },
    document: ReportsDocument,
    question: (page) => ({ kind: kinds.find((kind) => kind === firstOf(state, 'kind')) ?? null, ...page }),
    connection: (data) => data.creditReports,
    empty: <EmptyState title={t('list.empty')} />,
  });
  const columns = useMemo(() => columnsOf(t), [t]);
  const fields = useMemo((): readonly QueryField[] => {
    const options = kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
    return [{ kind: 'choices', key: 'kind', label: t('list.kind'), single: true, options }];
  }, [t]);
  return (
    <Page title={t('list.title')} tools={<Link to="/checks">{t('list.back')}</Link>}>
      <QueryTable {...table} name="reports" fields={fields} columns={columns} />
    </Page>
  );
}
