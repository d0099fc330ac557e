import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { QueryResult, SubjectTimelineDocument, type WholeRecordFragment } from '@xintu/portal-kit';
import { formatCount } from '@xintu/ui';
import type { ReactNode } from 'react';
import { subjectTexts } from './texts.ts';

type Kind = WholeRecordFragment['kind'];

interface RecordsOfKindProps {
  readonly subjectId: string;
  readonly title: string;
  /** What stands there where there is none. */
  readonly none: string;
  readonly kinds: readonly Kind[];
  readonly each: (record: WholeRecordFragment) => ReactNode;
}

/** Records asked for at a time. */
const pageSize = 10;

/** The records of some kinds, newest decision first, as a plain list: it reads on a phone and with the keyboard. */
export function RecordsOfKind({ subjectId, title, none, kinds, each }: RecordsOfKindProps): ReactNode {
  const t = subjectTexts.use();
  const result = useQuery(SubjectTimelineDocument, {
    variables: { id: subjectId, asOf: null, kinds: [...kinds], sector: null, first: pageSize, after: null },
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { subjectById: next } }) =>
        next === null || previous.subjectById === null
          ? previous
          : {
              subjectById: {
                ...next,
                timeline: {
                  ...next.timeline,
                  nodes: [...previous.subjectById.timeline.nodes, ...next.timeline.nodes],
                },
              },
            },
    });
  const total = result.data?.subjectById?.timeline.totalCount;
  return (
    <section className="xt-card">
      <h2>
        {title}
        {total !== undefined && total > 0 && t('count', { count: formatCount(total) })}
      </h2>
      <QueryResult result={result} lines={3}>
        {({ subjectById }) =>
          subjectById === null || subjectById.timeline.nodes.length === 0 ? (
            <p className="xt-soft">{none}</p>
          ) : (
            <>
              <ul className="xt-site-list">
                {subjectById.timeline.nodes.map((record) => (
                  <li key={record.id}>{each(record)}</li>
                ))}
              </ul>
              {subjectById.timeline.pageInfo.hasNextPage && (
                <p className="xt-site-more">
                  <Button
                    loading={result.loading}
                    onClick={() => loadMore(subjectById.timeline.pageInfo.endCursor)}
                  >
                    {t('more')}
                  </Button>
                </p>
              )}
            </>
          )
        }
      </QueryResult>
    </section>
  );
}
