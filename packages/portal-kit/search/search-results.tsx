import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { boundedTotal, EmptyState, formatCount, rowAfterKey, StatusTag } from '@xintu/ui';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PortalSearchDocument, type PortalSearchQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { subjectStatusTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import type { SearchQuestion } from './search-state.ts';
import { searchTexts } from './texts.ts';

type Found = PortalSearchQuery['subjects'];
type Subject = Found['nodes'][number];

/** Results asked for at a time. */
const pageSize = 20;

function ResultLine({ subject }: { readonly subject: Subject }): ReactNode {
  const t = searchTexts.use();
  const w = words.use();
  const content = (
    <>
      <span className="xt-row">
        <strong>{subject.name}</strong>
        <StatusTag tone={subjectStatusTone(subject.status)}>{w(`subjectStatus.${subject.status}`)}</StatusTag>
      </span>
      <span className="xt-result-facts">
        <span className="xt-code">{subject.code ?? w('noCode')}</span>
        <span>{w(`subjectKind.${subject.kind}`)}</span>
        <span>{subject.division?.name ?? subject.division?.code}</span>
        {subject.formerNames.length > 0 && (
          <span>{t('formerly', { names: subject.formerNames.join('、') })}</span>
        )}
      </span>
    </>
  );
  return subject.code === null ? (
    <Link className="xt-result" to="/subjects/id/$id" params={{ id: subject.id }}>
      {content}
    </Link>
  ) : (
    <Link className="xt-result" to="/subjects/$code" params={{ code: subject.code }}>
      {content}
    </Link>
  );
}

/** Arrows move between results; from the first one up, back to the field. */
function moveBetweenResults(event: KeyboardEvent<HTMLElement>, box: HTMLElement | null): void {
  const results = [...(box?.querySelectorAll<HTMLElement>('.xt-result') ?? [])];
  const present = results.findIndex((result) => result === document.activeElement);
  const next = rowAfterKey(event.key, present, results.length);
  if (next === null) return;
  event.preventDefault();
  if (present === 0 && event.key === 'ArrowUp')
    document.querySelector<HTMLElement>('.xt-page input')?.focus();
  else results[next]?.focus();
}

/** What was found, best match first; more by cursor. */
export function SearchResults({ question }: { readonly question: SearchQuestion }): ReactNode {
  const t = searchTexts.use();
  const box = useRef<HTMLUListElement>(null);
  const result = useQuery(PortalSearchDocument, {
    variables: { text: question.text, filter: question.filter, first: pageSize },
  });
  // While the next letters are asked, the results before stay: nothing flickers.
  const data = result.data ?? (result.error ? undefined : result.previousData);
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => ({
        subjects: {
          ...fetchMoreResult.subjects,
          nodes: [...previous.subjects.nodes, ...fetchMoreResult.subjects.nodes],
        },
      }),
    });
  return (
    <QueryResult result={{ data, error: result.error, refetch: result.refetch }} lines={6}>
      {({ subjects }) => {
        if (subjects.nodes.length === 0) {
          return (
            <EmptyState title={t('empty', { text: question.text })}>
              <p>{t('empty.what')}</p>
            </EmptyState>
          );
        }
        const total = boundedTotal(subjects.totalCount, subjects.totalCountExact);
        return (
          <>
            <p role="status" className="xt-soft">
              {t(total.more ? 'totalMore' : 'total', { count: formatCount(total.count) })}
            </p>
            <ul
              ref={box}
              className="xt-results"
              onKeyDown={(event) => moveBetweenResults(event, box.current)}
            >
              {subjects.nodes.map((subject) => (
                <li key={subject.id}>
                  <ResultLine subject={subject} />
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
