import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  EmptyState,
  QueryTable,
  StatusTag,
  textOf,
  type QueryColumn,
  type QueryField,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import {
  CommitmentItemsDocument,
  SignedCommitmentsDocument,
  type CommitmentItemsQuery,
  type SignedCommitmentsQuery,
} from '../gql/graphql.ts';
import { useMay, useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { fulfilmentTone } from './fulfilment-tone.ts';
import { commitmentTexts } from './texts.ts';

const route = getRouteApi('/commitments');

type Text = typeof commitmentTexts.text;
type Row = SignedCommitmentsQuery['signedCommitments']['nodes'][number];

function columnsOf(t: Text): readonly QueryColumn<Row>[] {
  return [
    { key: 'number', title: t('column.number'), width: 200, render: (row) => row.number },
    { key: 'subject', title: t('column.subject'), width: 240, render: (row) => row.subject.name },
    { key: 'item', title: t('column.item'), width: 220, render: (row) => row.item.name },
    { key: 'type', title: t('column.type'), width: 120, render: (row) => t(`type.${row.item.type}`) },
    { key: 'signed', title: t('column.signed'), width: 120, render: (row) => row.signedOn },
    { key: 'due', title: t('column.due'), width: 120, render: (row) => row.dueOn },
    {
      key: 'state',
      title: t('column.state'),
      width: 150,
      render: (row) =>
        row.case && (
          <StatusTag tone={row.case.state.closed ? 'neutral' : 'accent'}>{row.case.state.name}</StatusTag>
        ),
    },
    {
      key: 'fulfilment',
      title: t('column.fulfilment'),
      width: 120,
      render: (row) => {
        const fulfilment = row.record?.fulfilment ?? null;
        return (
          <StatusTag tone={fulfilmentTone(fulfilment)}>
            {t(`fulfilment.${fulfilment ?? 'unknown'}`)}
          </StatusTag>
        );
      },
    },
  ];
}

function fieldsOf(t: Text, items: CommitmentItemsQuery['commitmentItems']): readonly QueryField[] {
  const options = items.map(({ code, name }) => ({ value: code, label: name }));
  return [
    { kind: 'choices', key: 'item', label: t('filter.item'), single: true, options },
    { kind: 'text', key: 'number', label: t('filter.number') },
  ];
}

/** Commitments that the reader's department received, newest first. */
export function CommitmentsPage(): ReactNode {
  const t = commitmentTexts.use();
  const viewer = useViewer();
  const maySign = useMay('commitment.sign');
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  const items = useQuery(CommitmentItemsDocument, {
    variables: { department: viewer.department?.code ?? null },
  });
  const table = useConnectionTable({
    address: { state, change },
    document: SignedCommitmentsDocument,
    question: (page) => ({
      ...{ item: textOf(state, 'item'), number: textOf(state, 'number') },
      ...page,
    }),
    connection: (data) => data.signedCommitments,
    empty: (
      <EmptyState title={t('empty')}>
        <p>{t('empty.what')}</p>
      </EmptyState>
    ),
  });
  const columns = useMemo(() => columnsOf(t), [t]);
  const fields = useMemo(() => fieldsOf(t, items.data?.commitmentItems ?? []), [t, items.data]);
  return (
    <Page title={t('title')} tools={maySign && <Link to="/commitments/new">{t('sign')}</Link>}>
      <p className="xt-soft">{t('note')}</p>
      <QueryTable
        {...table}
        name="commitments"
        fields={fields}
        columns={columns}
        onOpen={(row) => void navigate({ to: '/commitments/$commitment', params: { commitment: row.id } })}
      />
    </Page>
  );
}
