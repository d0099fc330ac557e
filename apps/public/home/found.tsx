import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { QueryResult, subjectStatusTone, words } from '@xintu/portal-kit';
import { boundedTotal, EmptyState, formatCount, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { PublicSearchDocument, type PublicSearchQuery } from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { homeTexts } from './texts.ts';

type Subject = PublicSearchQuery['subjects']['nodes'][number];

/** Results asked for at a time. */
const pageSize = 20;

function FoundLine({ subject }: { readonly subject: Subject }): ReactNode {
  const t = homeTexts.use();
  const w = words.use();
  const { code, id } = subject;
  return (
    <SiteLink to={code === null ? `/subjects/id/${id}` : `/subjects/${code}`}>
      <span className="xt-row">
        <strong>{subject.name}</strong>
        <StatusTag tone={subjectStatusTone(subject.status)}>{w(`subjectStatus.${subject.status}`)}</StatusTag>
      </span>
      <span className="xt-found-facts">
        <span className="xt-code">{code ?? w('noCode')}</span>
        <span>{w(`subjectKind.${subject.kind}`)}</span>
        <span>{subject.division?.name ?? subject.division?.code}</span>
        {subject.formerNames.length > 0 && (
          <span>{t('formerly', { names: subject.formerNames.join('、') })}</span>
        )}
      </span>
    </SiteLink>
  );
}

/** What was found, best match first; more on demand. */
export function Found({ text }: { readonly text: string }): ReactNode {
  const t = homeTexts.use();
  const result = useQuery(PublicSearchDocument, { variables: { text, first: pageSize } });
  // While the next letters are asked, the results before stay: nothing flickers.
  const data = result.data ?? (result.error ? undefined : result.previousData);
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { subjects } }) => ({
        subjects: { ...subjects, nodes: [...previous.subjects.nodes, ...subjects.nodes] },
      }),
    });
  return (
    <QueryResult result={{ data, error: result.error, refetch: result.refetch }} lines={6}>
      {({ subjects }) => {
        if (subjects.nodes.length === 0)
          return <EmptyState title={t('empty', { text })}>{t('empty.what')}</EmptyState>;
        const total = boundedTotal(subjects.totalCount, subjects.totalCountExact);
        return (
          <>
            <p role="status" className="xt-soft">
              {t(total.more ? 'totalMore' : 'total', { count: formatCount(total.count) })}
            </p>
            <ul className="xt-found">
              {subjects.nodes.map((subject) => (
                <li key={subject.id}>
                  <FoundLine subject={subject} />
                </li>
              ))}
            </ul>
            {subjects.pageInfo.hasNextPage && (
              <Button loading={result.loading} onClick={() => loadMore(subjects.pageInfo.endCursor)}>
                {t('more')}
              </Button>
            )}
          </>
        );
      }}
    </QueryResult>
  );
}
