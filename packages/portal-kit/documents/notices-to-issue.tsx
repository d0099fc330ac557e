import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, PlainTable } from '@xintu/ui';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  type DocumentFilesFragment,
  IssueNoticeDocumentDocument,
  type IssueNoticeDocumentMutation,
  NoticesToIssueDocument,
  type NoticesToIssueQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { IssuedDocumentCard } from './issued-document-card.tsx';
import { documentTexts } from './texts.ts';

const pageSize = 20;

type Notice = NoticesToIssueQuery['notices']['nodes'][number];

const errorsOf = (data: IssueNoticeDocumentMutation) => data.issueNoticeDocument.userErrors;

interface NoticeTableProps {
  readonly notices: readonly Notice[];
  readonly running: boolean;
  readonly onIssue: (notice: Notice) => void;
}

function NoticeTable({ notices, running, onIssue }: NoticeTableProps): ReactNode {
  const t = documentTexts.use();
  const may = useMay('notice.deliver');
  return (
    <PlainTable
      caption={t('show.notices')}
      head={[
        ...[t('head.number'), t('notices.record'), t('notices.madeOn')],
        ...[t('notices.deliveredOn'), t('notices.issue')],
      ]}
      rows={notices.map((notice) => ({
        key: notice.id,
        cells: [
          notice.number,
          notice.record ? `${notice.record.title} ${notice.record.documentNumber}` : '—',
          ...[notice.madeOn, notice.deliveredOn ?? t('notices.undelivered')],
          may && (
            <Button
              key="issue"
              size="small"
              disabled={running}
              aria-label={t('notices.issue.one', { number: notice.number })}
              onClick={() => onIssue(notice)}
            >
              {t('notices.issue')}
            </Button>
          ),
        ],
      }))}
    />
  );
}

/** The repair notices of the department, each to be made into a document: with it the decision is served. */
export function NoticesToIssue(): ReactNode {
  const t = documentTexts.use();
  const [issued, setIssued] = useState<DocumentFilesFragment | null>(null);
  const change = useChange(IssueNoticeDocumentDocument, errorsOf);
  const result = useQuery(NoticesToIssueDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const issue = async ({ id }: Notice) => {
    const answer = await change.run({ input: { noticeId: id } });
    setIssued(answer?.issueNoticeDocument.document ?? null);
  };
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { notices } }) => ({
        notices: { ...notices, nodes: [...previous.notices.nodes, ...notices.nodes] },
      }),
    });
  return (
    <>
      <p className="xt-soft">{t('notices.what')}</p>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      {issued !== null && (
        <div role="status">
          <IssuedDocumentCard document={issued} />
        </div>
      )}
      <QueryResult result={result} lines={6}>
        {({ notices: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('notices.none')} />
          ) : (
            <>
              <p>{t('total', { count: formatCount(totalCount) })}</p>
              <NoticeTable
                notices={nodes}
                running={change.running}
                onIssue={(notice) => void issue(notice)}
              />
              {pageInfo.hasNextPage && (
                <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                  {t('more')}
                </Button>
              )}
            </>
          )
        }
      </QueryResult>
    </>
  );
}
