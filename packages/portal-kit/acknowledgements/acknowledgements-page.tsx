import { EmptyState, firstOf, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import type { ReactNode } from 'react';
import { DepartmentAcknowledgementsDocument, type DepartmentAcknowledgementsQuery } from '../gql/graphql.ts';
import { usePageState } from '../shell/portal-page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import { acknowledgementTexts } from './texts.ts';

type Ending = DepartmentAcknowledgementsQuery['acknowledgements']['nodes'][number];

function State({ ending }: { readonly ending: Ending }): ReactNode {
  const t = acknowledgementTexts.use();
  const { acknowledgedOn, acknowledgerName, escalatedOn } = ending;
  if (acknowledgedOn != null)
    return <span className="xt-soft">{t('done', { on: acknowledgedOn, who: acknowledgerName ?? '' })}</span>;
  const late = escalatedOn != null;
  return <StatusTag tone={late ? 'danger' : 'warning'}>{t(late ? 'state.overdue' : 'state.open')}</StatusTag>;
}

function useColumns(): readonly QueryColumn<Ending>[] {
  const t = acknowledgementTexts.use();
  return [
    { key: 'subject', title: t('subject'), width: 220, render: (row) => row.subject?.name ?? '—' },
    {
      key: 'documentNumber',
      title: t('documentNumber'),
      width: 200,
      render: (row) => row.documentNumber ?? '—',
    },
    { key: 'recordType', title: t('recordType'), width: 140, render: (row) => row.recordType.name },
    { key: 'authority', title: t('authority'), width: 220, render: (row) => row.authority.name },
    { key: 'reason', title: t('reason'), width: 110, render: (row) => t(`reason.${row.reason}`) },
    { key: 'endedOn', title: t('endedOn'), width: 110, render: (row) => row.endedOn },
    {
      key: 'ways',
      title: t('ways'),
      width: 110,
      render: (row) => row.ways.map((way) => t(`way.${way}`)).join('、'),
    },
    {
      key: 'dueOn',
      title: t('dueOn'),
      width: 150,
      render: (row) => `${row.dueOn ?? '—'}${row.provisional ? `（${t('provisional')}）` : ''}`,
    },
    { key: 'state', title: t('state'), width: 170, render: (row) => <State ending={row} /> },
    {
      key: 'acknowledge',
      title: t('acknowledge'),
      width: 110,
      render: (row) => row.acknowledgedOn == null && <AcknowledgeButton id={row.id} />,
    },
  ];
}

/** 终止信息签收: records that the department received and that have ended; it takes note of each. */
export function AcknowledgementsPage(): ReactNode {
  const t = acknowledgementTexts.use();
  const { state, change } = usePageState();
  const columns = useColumns();
  const shown = firstOf(state, 'show');
  const table = useConnectionTable({
    address: { state, change },
    document: DepartmentAcknowledgementsDocument,
    question: (page) => ({ ...page, acknowledged: shown === null ? null : shown === 'done' }),
    connection: (data) => data.acknowledgements,
    empty: (
      <EmptyState title={t('none')}>
        <p>{t('none.what')}</p>
      </EmptyState>
    ),
  });
  return (
    <>
      <p className="xt-soft">{t('intro')}</p>
      <QueryTable
        {...table}
        name="acknowledgements"
        fields={[
          {
            ...{ kind: 'choices', key: 'show', label: t('show'), single: true },
            options: [
              { value: 'open', label: t('state.open') },
              { value: 'done', label: t('state.done') },
            ],
          },
        ]}
        columns={columns}
      />
    </>
  );
}
