import { getRouteApi } from '@tanstack/react-router';
import {
  EmptyState,
  firstOf,
  QueryTable,
  StatusTag,
  withValues,
  type QueryColumn,
  type QueryField,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import { NoticesDocument, type NoticeLineFragment } from '../gql/graphql.ts';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { words } from '../words/words.ts';
import { NoticeDrawer, publicityOf } from './notice-drawer.tsx';
import { noticeTexts } from './texts.ts';

const route = getRouteApi('/notices');

type Text = typeof noticeTexts.text;
type Words = typeof words.text;

function Delivery({ notice }: { readonly notice: NoticeLineFragment }): ReactNode {
  const t = noticeTexts.use();
  const { deliveredOn, deliveredWay } = notice;
  if (deliveredOn === null) return <StatusTag tone="warning">{t('state.waiting')}</StatusTag>;
  const way = deliveredWay === null ? '' : t(`way.${deliveredWay}`);
  return <StatusTag tone="success">{t('state.delivered', { day: deliveredOn, way })}</StatusTag>;
}

function columnsOf(t: Text, w: Words): readonly QueryColumn<NoticeLineFragment>[] {
  return [
    { key: 'number', title: t('column.number'), width: 180, render: (row) => row.number },
    { key: 'subject', title: t('column.subject'), width: 240, render: (row) => row.record?.subject.name },
    { key: 'record', title: t('column.record'), width: 220, render: (row) => row.record?.documentNumber },
    { key: 'made', title: t('column.made'), width: 120, render: (row) => row.madeOn },
    { key: 'state', title: t('column.state'), width: 240, render: (row) => <Delivery notice={row} /> },
    {
      key: 'effect',
      title: t('column.effect'),
      width: 120,
      render: (row) => {
        const status = publicityOf(row)?.status ?? null;
        return status === null ? null : w(`publicity.${status}`);
      },
    },
  ];
}

function fieldsOf(t: Text): readonly QueryField[] {
  const options = [
    { value: 'no', label: t('delivered.no') },
    { value: 'yes', label: t('delivered.yes') },
  ];
  return [{ kind: 'choices', key: 'delivered', label: t('filter.delivered'), single: true, options }];
}

const deliveredOf = (state: UrlState): boolean | null => {
  const asked = firstOf(state, 'delivered');
  return asked === null ? null : asked === 'yes';
};

/** The notices of the department: what they say, and which still wait for their delivery. */
export function NoticesPage(): ReactNode {
  const t = noticeTexts.use();
  const w = words.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: UrlState) => void navigate({ search: next }), [navigate]);
  const table = useConnectionTable({
    address: { state, change },
    document: NoticesDocument,
    question: (page) => ({ delivered: deliveredOf(state), ...page }),
    connection: (data) => data.notices,
    empty: (
      <EmptyState title={t('empty')}>
        <p>{t('empty.what')}</p>
      </EmptyState>
    ),
  });
  const columns = useMemo(() => columnsOf(t, w), [t, w]);
  const fields = useMemo(() => fieldsOf(t), [t]);
  const opened = table.rows?.find(({ id }) => id === firstOf(state, 'notice')) ?? null;
  const open = (id: string | null) => change(withValues(state, 'notice', id === null ? [] : [id]));
  return (
    <Page title={t('title')}>
      <p className="xt-soft">{t('note')}</p>
      <QueryTable
        {...table}
        name="notices"
        fields={fields}
        columns={columns}
        state={withValues(table.state, 'notice', [])}
        onOpen={(row) => open(row.id)}
      />
      <NoticeDrawer notice={opened} onClose={() => open(null)} />
    </Page>
  );
}
