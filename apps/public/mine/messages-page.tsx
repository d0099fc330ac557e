import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { ChangeErrors, QueryResult, useChange } from '@xintu/portal-kit';
import { formatInstant, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import {
  MarkReadDocument,
  OwnMessagesDocument,
  type MarkReadMutation,
  type OwnMessagesQuery,
} from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import { PagedList } from './paged-list.tsx';
import { mineTexts } from './texts.ts';

type Message = OwnMessagesQuery['messages']['nodes'][number];

const pageSize = 20;
const errorsOf = (data: MarkReadMutation) => data.markMessageRead.userErrors;

function useTitle(): (message: Message) => string {
  const t = mineTexts.use();
  return ({ kind, record, case: found, step }) =>
    kind === 'ADVERSE_RECORD'
      ? t('message.ADVERSE_RECORD', { title: record?.title ?? '' })
      : t('message.CASE_STEP', {
          ...{ kind: found?.kind.name ?? '', number: found?.number ?? '', step: step?.name ?? '' },
        });
}

/** What the message says in a line: the numbers and days that count. */
function useFacts(): (message: Message) => string {
  const t = mineTexts.use();
  return ({ kind, authority, madeAt, notice, record, state }) => {
    const { until = null, repairableFrom = null } = record?.publicity ?? {};
    const ofNotice =
      kind === 'ADVERSE_RECORD'
        ? [
            notice && t('message.noticeLine', { number: notice.number }),
            until && t('message.untilLine', { until }),
            repairableFrom && t('message.repairLine', { day: repairableFrom }),
          ]
        : [];
    const sent = state === 'SENT' ? t('message.sent') : state === 'FAILED' ? t('message.failed') : null;
    return [formatInstant(madeAt), authority.name, ...ofNotice, sent].filter(Boolean).join(' · ');
  };
}

function MessageLine({ message }: { readonly message: Message }): ReactNode {
  const t = mineTexts.use();
  const [titleOf, factsOf] = [useTitle(), useFacts()];
  const change = useChange(MarkReadDocument, errorsOf);
  const { id, readAt, record, kind, case: found } = message;
  return (
    <div className={readAt === null ? 'xt-mine-line xt-mine-unread' : 'xt-mine-line'}>
      <span className="xt-row">
        <strong>{titleOf(message)}</strong>
        {readAt === null && <StatusTag tone="accent">{t('unread')}</StatusTag>}
      </span>
      <span className="xt-soft">{factsOf(message)}</span>
      <span className="xt-row">
        {kind === 'CASE_STEP' && found && <SiteLink to={`/mine/cases/${found.id}`}>{t('toCase')}</SiteLink>}
        {record && <SiteLink to={`/mine/records/${record.id}`}>{t('toRecord')}</SiteLink>}
        {readAt === null && (
          <Button
            size="small"
            loading={change.running}
            onClick={() => void change.run({ input: { messageId: id } })}
          >
            {t('markRead')}
          </Button>
        )}
      </span>
      <ChangeErrors errors={change.errors} lost={change.lost} />
    </div>
  );
}

/** What the organisation was told, newest first. */
export function MessagesPage(): ReactNode {
  const t = mineTexts.use();
  const result = useQuery(OwnMessagesDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { messages } }) => ({
        messages: { ...messages, nodes: [...previous.messages.nodes, ...messages.nodes] },
      }),
    });
  return (
    <SitePage title={t('messages')}>
      <p className="xt-soft">{t('messages.what')}</p>
      <section className="xt-card">
        <QueryResult result={result}>
          {({ messages: { nodes, totalCount, pageInfo } }) => (
            <PagedList
              total={totalCount}
              none={t('messages.none')}
              loading={result.loading}
              onMore={pageInfo.hasNextPage ? () => loadMore(pageInfo.endCursor) : null}
            >
              {nodes.map((message) => (
                <li key={message.id}>
                  <MessageLine message={message} />
                </li>
              ))}
            </PagedList>
          )}
        </QueryResult>
      </section>
    </SitePage>
  );
}
