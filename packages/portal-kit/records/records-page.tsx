import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import {
  EmptyState,
  firstOf,
  nextPage,
  NoPermission,
  pageSizeOf,
  pagesFor,
  previousPage,
  presentCursor,
  QueryTable,
  withValues,
  type CursorPages,
  type UrlState,
} from '@xintu/ui';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { DepartmentRecordsDocument, RecordTypeChoicesDocument } from '../gql/graphql.ts';
import { RequestError } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { words } from '../words/words.ts';
import { recordColumns, recordFields } from './record-columns.tsx';
import { RecordDrawer } from './record-drawer.tsx';
import { recordFilter, recordOrder } from './record-question.ts';
import { recordsTexts } from './texts.ts';

const route = getRouteApi('/records');

/** What of the address is the question: the rest (page, open record) does not ask again from the first page. */
function question(state: UrlState): UrlState {
  return withValues(withValues(state, 'after', []), 'record', []);
}

function DepartmentRecords(): ReactNode {
  const t = recordsTexts.use();
  const w = words.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const [known, setKnown] = useState<CursorPages>([]);
  const pages = pagesFor(known, firstOf(state, 'after'));
  const asked = useMemo(() => question(state), [state]);
  const types = useQuery(RecordTypeChoicesDocument);
  const result = useQuery(DepartmentRecordsDocument, {
    variables: {
      filter: recordFilter(state),
      order: recordOrder(state),
      first: pageSizeOf(state),
      after: presentCursor(pages),
    },
  });
  const data = result.data ?? (result.error ? undefined : result.previousData);
  const records = data?.records ?? null;
  const ask = useCallback((next: UrlState) => void navigate({ search: question(next) }), [navigate]);
  const turn = (next: CursorPages) => {
    setKnown(next);
    const cursor = presentCursor(next);
    void navigate({ search: withValues(asked, 'after', cursor === null ? [] : [cursor]) });
  };
  const open = (id: string | null) => void navigate({ search: withValues(state, 'record', id ? [id] : []) });
  const fields = useMemo(() => recordFields(types.data?.recordTypes ?? [], t, w), [types.data, t, w]);
  const columns = useMemo(() => recordColumns(t, w), [t, w]);
  const end = records?.pageInfo.hasNextPage ? records.pageInfo.endCursor : null;
  const notice = result.error ? (
    <RequestError error={result.error} onRetry={result.refetch} />
  ) : records?.nodes.length === 0 ? (
    <EmptyState title={t('empty')}>
      <p>{t('empty.what')}</p>
    </EmptyState>
  ) : null;
  return (
    <>
      <QueryTable
        name="records"
        fields={fields}
        columns={columns}
        rows={records?.nodes ?? null}
        rowKey={(row) => row.id}
        total={records && { count: records.totalCount, exact: records.totalCountExact }}
        notice={notice}
        state={asked}
        defaultOrder="DECIDED_NEWEST"
        onState={ask}
        page={{
          number: pages.length + 1,
          onFirst: pages.length > 0 ? () => turn([]) : null,
          onPrevious: pages.length > 0 ? () => turn(previousPage(pages)) : null,
          onNext: end === null ? null : () => turn(nextPage(pages, end)),
        }}
        onOpen={(row) => open(row.id)}
      />
      <RecordDrawer id={firstOf(state, 'record')} onClose={() => open(null)} />
    </>
  );
}

/** The records of the reader's department in the query table. */
export function RecordsPage(): ReactNode {
  const t = recordsTexts.use();
  const mayRead = useMay('record.read-own');
  return (
    <Page title={t('title')}>
      {mayRead ? (
        <DepartmentRecords />
      ) : (
        <div className="xt-card">
          <NoPermission />
        </div>
      )}
    </Page>
  );
}
