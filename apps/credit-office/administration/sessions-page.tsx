import { EmptyState, formatInstant, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import type { ReactNode } from 'react';
import { useChange, useConnectionTable, usePageState } from '@xintu/portal-kit';
import {
  AdministeredSessionsDocument,
  type AdministeredSessionsQuery,
  EndSessionDocument,
  type EndSessionMutation,
} from '../gql/graphql.ts';
import { DeliberateButton } from './deliberate-button.tsx';
import { administrationTexts } from './texts.ts';

type Session = AdministeredSessionsQuery['sessions']['nodes'][number];

const errorsOf = (data: EndSessionMutation) => data.endSession.userErrors;

function useColumns(): readonly QueryColumn<Session>[] {
  const t = administrationTexts.use();
  const change = useChange(EndSessionDocument, errorsOf);
  return [
    { key: 'account', title: t('session.account'), width: 220, render: (row) => row.account?.name ?? '—' },
    { key: 'device', title: t('session.device'), width: 160, render: (row) => row.device },
    { key: 'from', title: t('session.from'), width: 100, render: (row) => t(`address.${row.addressClass}`) },
    { key: 'createdAt', title: t('createdAt'), width: 160, render: (row) => formatInstant(row.createdAt) },
    { key: 'seen', title: t('session.seen'), width: 160, render: (row) => formatInstant(row.lastSeenAt) },
    { key: 'until', title: t('session.until'), width: 160, render: (row) => formatInstant(row.expiresAt) },
    {
      key: 'factor',
      title: t('session.factor'),
      width: 110,
      render: (row) => t(row.secondFactor ? 'session.factor.yes' : 'session.factor.no'),
    },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      render: (row) => (
        <StatusTag tone={row.endedAt == null ? 'success' : 'neutral'}>
          {t(row.endedAt == null ? 'session.open' : 'session.ended')}
        </StatusTag>
      ),
    },
    {
      key: 'end',
      title: t('session.end'),
      width: 130,
      render: (row) =>
        row.endedAt == null && (
          <DeliberateButton
            label={t('session.end')}
            effect={t('session.end.what')}
            change={change}
            onConfirm={async () => (await change.run({ input: { id: row.id } })) !== null}
          />
        ),
    },
  ];
}

/** Sessions (登录会话), for the security administrator. */
export function SessionsPage(): ReactNode {
  const t = administrationTexts.use();
  const address = usePageState();
  const columns = useColumns();
  const table = useConnectionTable({
    address,
    document: AdministeredSessionsDocument,
    question: (page) => ({ ...page }),
    connection: (data) => data.sessions,
    empty: <EmptyState title={t('session.none')} />,
  });
  return <QueryTable {...table} name="sessions" fields={[]} columns={columns} />;
}
