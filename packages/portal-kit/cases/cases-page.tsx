import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState, QueryTable, StatusTag, type QueryColumn, type QueryField } from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import {
  CaseKindsDocument,
  CasesDocument,
  type CaseKindsQuery,
  type CaseLineFragment,
} from '../gql/graphql.ts';
import { Page } from '../shell/page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { caseQuestion, defaultCaseOrder, shown } from './case-question.ts';
import { DueTag } from './due-tag.tsx';
import { caseTexts } from './texts.ts';

const route = getRouteApi('/cases');

type Text = typeof caseTexts.text;
type Kind = CaseKindsQuery['caseKinds'][number];

/** Who is next, in words. */
export function nextParty(t: Text, { state }: Pick<CaseLineFragment, 'state'>): string {
  if (state.closed) return t('next.closedShort');
  return t(`party.${state.waitsFor ?? 'nobody'}`);
}

function caseColumns(t: Text): readonly QueryColumn<CaseLineFragment>[] {
  return [
    { key: 'number', title: t('column.number'), width: 150, render: (row) => row.number },
    { key: 'kind', title: t('column.kind'), width: 110, render: (row) => row.kind.name },
    { key: 'subject', title: t('column.subject'), width: 220, render: (row) => row.subject.name },
    {
      key: 'state',
      title: t('column.state'),
      width: 130,
      render: (row) => <StatusTag tone={row.state.closed ? 'neutral' : 'accent'}>{row.state.name}</StatusTag>,
    },
    { key: 'next', title: t('column.next'), width: 100, render: (row) => nextParty(t, row) },
    {
      key: 'due',
      title: t('column.due'),
      width: 170,
      render: (row) => <DueTag of={row} />,
      sort: { ascending: 'DUE_FIRST', descending: 'DUE_FIRST' },
    },
    { key: 'owner', title: t('column.owner'), width: 110, render: (row) => row.ownerName },
    {
      key: 'opened',
      title: t('column.opened'),
      width: 120,
      render: (row) => row.openedOn,
      sort: { ascending: 'OPENED_NEWEST', descending: 'OPENED_NEWEST' },
    },
    {
      key: 'department',
      title: t('column.department'),
      width: 220,
      render: (row) => row.department.name,
      hidden: true,
    },
  ];
}

function caseFields(kinds: readonly Kind[], t: Text): readonly QueryField[] {
  const states = new Map(kinds.flatMap((kind) => kind.states.map(({ code, name }) => [code, name])));
  return [
    {
      kind: 'choices',
      key: 'show',
      label: t('filter.show'),
      single: true,
      options: shown.map((value) => ({ value, label: t(`show.${value}`) })),
    },
    {
      kind: 'choices',
      key: 'kind',
      label: t('filter.kind'),
      single: true,
      options: kinds.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      kind: 'choices',
      key: 'state',
      label: t('filter.state'),
      single: true,
      options: [...states].map(([value, label]) => ({ value, label })),
    },
  ];
}

/** The cases in which the reader's department has a part: what is due first comes first. */
export function CasesPage(): ReactNode {
  const t = caseTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: typeof state) => void navigate({ search: next }), [navigate]);
  const kinds = useQuery(CaseKindsDocument);
  const table = useConnectionTable({
    address: { state, change },
    document: CasesDocument,
    question: (page) => ({ ...caseQuestion(state), ...page }),
    connection: (data) => data.cases,
    empty: (
      <EmptyState title={t('empty')}>
        <p>{t('empty.what')}</p>
      </EmptyState>
    ),
  });
  const fields = useMemo(() => caseFields(kinds.data?.caseKinds ?? [], t), [kinds.data, t]);
  const columns = useMemo(() => caseColumns(t), [t]);
  return (
    <Page title={t('title')}>
      <p className="xt-soft">{t('note')}</p>
      <QueryTable
        {...table}
        name="cases"
        fields={fields}
        columns={columns}
        defaultOrder={defaultCaseOrder}
        onOpen={(row) => void navigate({ to: '/cases/$case', params: { case: row.id } })}
      />
    </Page>
  );
}
