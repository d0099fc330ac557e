import { useQuery } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { EmptyState, formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  EndOwnSessionDocument,
  type EndOwnSessionMutation,
  OwnDelegationsDocument,
  OwnSessionsDocument,
  type OwnSessionsQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { secondFactorAddress } from '../graph/sign-in.ts';
import { useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationTable } from './delegation-table.tsx';
import { accountTexts } from './texts.ts';

const errorsOf = (data: EndOwnSessionMutation) => data.endOwnSession.userErrors;

function SessionTable({ sessions }: { readonly sessions: OwnSessionsQuery['ownSessions'] }): ReactNode {
  const t = accountTexts.use();
  const end = useChange(EndOwnSessionDocument, errorsOf);
  const rows = sessions.map((one) => {
    const device = one.device === 'UNKNOWN' ? t('unknownDevice') : one.device;
    const time = formatInstant(one.createdAt);
    return {
      key: one.id,
      cells: [
        device,
        t(`address.${one.addressClass}`),
        time,
        formatInstant(one.lastSeenAt),
        formatInstant(one.expiresAt),
        t(one.secondFactor ? 'sessions.factor.yes' : 'sessions.factor.no'),
        one.current ? (
          <StatusTag key="current" tone="success">
            {t('sessions.current')}
          </StatusTag>
        ) : (
          <Button
            key="end"
            disabled={end.running}
            aria-label={t('sessions.end.one', { device, time })}
            onClick={() => void end.run({ input: { id: one.id } })}
          >
            {t('sessions.end')}
          </Button>
        ),
      ],
    };
  });
  return (
    <>
      <ChangeErrors errors={end.errors} lost={end.lost} />
      <PlainTable
        caption={t('sessions.title')}
        head={[
          t('sessions.device'),
          t('sessions.from'),
          t('sessions.began'),
          t('sessions.seen'),
          t('sessions.until'),
          t('sessions.factor'),
          t('sessions.end'),
        ]}
        rows={rows}
      />
    </>
  );
}

function Sessions(): ReactNode {
  const t = accountTexts.use();
  const viewer = useViewer();
  const result = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="xt-card" aria-labelledby="sessions">
      <div className="xt-card-head">
        <h2 id="sessions">{t('sessions.title')}</h2>
        <div className="xt-row">
          {viewer.secondFactor !== 'GIVEN' && (
            <Button href={secondFactorAddress(window.location)}>{t('sessions.secondFactor')}</Button>
          )}
          <form method="post" action="/sign-out?everywhere=yes">
            <Button htmlType="submit" danger>
              {t('sessions.endAll')}
            </Button>
          </form>
        </div>
      </div>
      <p className="xt-soft">{t('sessions.what')}</p>
      <QueryResult result={result}>{(data) => <SessionTable sessions={data.ownSessions} />}</QueryResult>
    </section>
  );
}

function Delegations({ department }: { readonly department: string }): ReactNode {
  const t = accountTexts.use();
  const { id } = useViewer();
  const own = id.replace(/^account:/, '');
  const [adding, setAdding] = useState(false);
  const result = useQuery(OwnDelegationsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="xt-card" aria-labelledby="delegations">
      <div className="xt-card-head">
        <h2 id="delegations">{t('delegations.title')}</h2>
        <Button onClick={() => setAdding(true)}>{t('delegations.new')}</Button>
      </div>
      <p className="xt-soft">{t('delegations.what')}</p>
      <QueryResult result={result}>
        {(data) => {
          const concerned = data.delegations.nodes.filter((one) => [one.from?.id, one.to?.id].includes(own));
          if (concerned.length === 0) return <EmptyState title={t('delegations.none')} />;
          return <DelegationTable delegations={concerned} mayEnd={(one) => one.from?.id === own} />;
        }}
      </QueryResult>
      <Modal
        open={adding}
        footer={null}
        title={t('delegations.new')}
        destroyOnHidden
        onCancel={() => setAdding(false)}
      >
        <DelegationForm department={department} giver={own} onDone={() => setAdding(false)} />
      </Modal>
    </section>
  );
}

/** One's own sessions, and who stands in for oneself. */
export function AccountPage(): ReactNode {
  const t = accountTexts.use();
  const { department } = useViewer();
  return (
    <Page title={t('title')}>
      <Sessions />
      {department !== null && department !== undefined && <Delegations department={department.code} />}
    </Page>
  );
}
