import { getRouteApi, Link } from '@tanstack/react-router';
import {
  EmptyState,
  firstOf,
  QueryTable,
  StatusTag,
  textOf,
  type QueryColumn,
  type QueryField,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import { ComplaintsDocument, type ComplaintsQuery } from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { complaintTexts } from './texts.ts';

const route = getRouteApi('/complaints');

type Text = typeof complaintTexts.text;
type Row = ComplaintsQuery['complaints']['nodes'][number];

function columnsOf(t: Text): readonly QueryColumn<Row>[] {
  return [
    { key: 'number', title: t('column.number'), width: 170, render: (row) => row.number },
    { key: 'subject', title: t('column.subject'), width: 260, render: (row) => row.subject.name },
    { key: 'channel', title: t('column.channel'), width: 90, render: (row) => t(`channel.${row.channel}`) },
    { key: 'received', title: t('column.received'), width: 120, render: (row) => row.receivedOn },
    {
      key: 'state',
      title: t('column.state'),
      width: 150,
      render: (row) =>
        row.case && (
          <StatusTag tone={row.case.state.closed ? 'neutral' : 'accent'}>{row.case.state.name}</StatusTag>
        ),
    },
    { key: 'due', title: t('column.due'), width: 120, render: (row) => row.case?.dueOn },
    {
      key: 'department',
      title: t('column.department'),
      width: 240,
      render: (row) => row.case?.department.name,
    },
  ];
}

function fieldsOf(t: Text): readonly QueryField[] {
  const options = (['open', 'closed'] as const).map((value) => ({ value, label: t(`show.${value}`) }));
  return [
    { kind: 'choices', key: 'show', label: t('filter.show'), single: true, options },
    { kind: 'text', key: 'number', label: t('filter.number') },
  ];
}

function questionOf(state: UrlState) {
  const show = firstOf(state, 'show');
  return { closed: show === null ? null : show === 'closed', number: textOf(state, 'number') };
}

/** Complaints that the reader's department handles, took in, or assigned; newest first. */
export function ComplaintsPage(): ReactNode {
  const t = complaintTexts.use();
  const mayRegister = useMay('complaint.register');
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  const table = useConnectionTable({
    address: { state, change },
    document: ComplaintsDocument,
    question: (page) => ({ ...questionOf(state), ...page }),
    connection: (data) => data.complaints,
    empty: (
      <EmptyState title={t('empty')}>
        <p>{t('empty.what')}</p>
      </EmptyState>
    ),
  });
  const columns = useMemo(() => columnsOf(t), [t]);
  const fields = useMemo(() => fieldsOf(t), [t]);
  return (
    <Page title={t('title')} tools={mayRegister && <Link to="/complaints/new">{t('register')}</Link>}>
      <p className="xt-soft">{t('note')}</p>
      <QueryTable
        {...table}
        name="complaints"
        fields={fields}
        columns={columns}
        onOpen={(row) => void navigate({ to: '/complaints/$complaint', params: { complaint: row.id } })}
      />
    </Page>
  );
}
