import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { boundedTotal, EmptyState, formatCount } from '@xintu/ui';
import type { ReactNode } from 'react';
import { SubjectTimelineDocument, type RecordKind, type WholeRecordFragment } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { RecordStatement } from '../records/record-statement.tsx';
import { subjectTexts } from './texts.ts';

/** Records asked for at a time. */
const pageSize = 10;

interface TimelineProps {
  readonly subjectId: string;
  readonly asOf: string | null;
  readonly kinds?: readonly RecordKind[];
  readonly sector?: string;
  /** Without the heads of years, for short lists of one kind. */
  readonly plain?: boolean;
}

interface YearProps {
  readonly records: readonly WholeRecordFragment[];
  readonly withKind: boolean;
}

function Statements({ records, withKind }: YearProps): ReactNode {
  return (
    <ol className="xt-stack" style={{ gap: 8 }}>
      {records.map((record) => (
        <li key={record.id}>
          <RecordStatement record={record} withKind={withKind} />
        </li>
      ))}
    </ol>
  );
}

function Years({ records }: { readonly records: readonly WholeRecordFragment[] }): ReactNode {
  const t = subjectTexts.use();
  const years = [...new Set(records.map((record) => record.decidedOn.slice(0, 4)))];
  return years.map((year) => (
    <div key={year} className="xt-year">
      <h3>{t('timeline.year', { year })}</h3>
      <Statements records={records.filter((record) => record.decidedOn.startsWith(year))} withKind />
    </div>
  ));
}

/** Records of a subject that the reader may see, newest decision first; more by cursor. */
export function Timeline({ subjectId, asOf, kinds, sector, plain = false }: TimelineProps): ReactNode {
  const t = subjectTexts.use();
  const result = useQuery(SubjectTimelineDocument, {
    variables: {
      id: subjectId,
      asOf,
      first: pageSize,
      kinds: kinds ? [...kinds] : null,
      sector: sector ?? null,
    },
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => {
        const [before, more] = [previous.subjectById?.timeline, fetchMoreResult.subjectById];
        if (!before || !more) return previous;
        const nodes = [...before.nodes, ...more.timeline.nodes];
        return { subjectById: { ...more, timeline: { ...more.timeline, nodes } } };
      },
    });
  return (
    <QueryResult result={result} lines={6}>
      {(data) => {
        const timeline = data.subjectById?.timeline;
        if (!timeline || timeline.nodes.length === 0) return <EmptyState title={t('timeline.empty')} />;
        const total = boundedTotal(timeline.totalCount, timeline.totalCountExact);
        return (
          <div className="xt-stack">
            <p className="xt-soft">
              {t(total.more ? 'timeline.totalMore' : 'timeline.total', { count: formatCount(total.count) })}
            </p>
            {plain ? (
              <Statements records={timeline.nodes} withKind={false} />
            ) : (
              <Years records={timeline.nodes} />
            )}
            {timeline.pageInfo.hasNextPage && (
              <Button loading={result.loading} onClick={() => loadMore(timeline.pageInfo.endCursor)}>
                {t('timeline.more')}
              </Button>
            )}
          </div>
        );
      }}
    </QueryResult>
  );
}
