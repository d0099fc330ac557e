import { useConnectionTable, useMay, usePageState } from '@xintu/portal-kit';
import { EmptyState, firstOf, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import type { ReactNode } from 'react';
import { AcknowledgementBoardDocument, type AcknowledgementBoardQuery } from '../gql/graphql.ts';
import { RepairImport } from './repair-import.tsx';
import { boardTexts } from './texts.ts';

type Ending = AcknowledgementBoardQuery['acknowledgements']['nodes'][number];

function State({ ending }: { readonly ending: Ending }): ReactNode {
  const t = boardTexts.use();
  const { acknowledgedOn, acknowledgerName, escalatedOn } = ending;
  if (acknowledgedOn != null)
    return <span className="xt-soft">{t('done', { on: acknowledgedOn, who: acknowledgerName ?? '' })}</span>;
  const late = escalatedOn != null;
  return <StatusTag tone={late ? 'danger' : 'warning'}>{t(late ? 'state.overdue' : 'state.open')}</StatusTag>;
}

function useColumns(): readonly QueryColumn<Ending>[] {
  const t = boardTexts.use();
  return [
    { key: 'department', title: t('department'), width: 240, render: (row) => row.department.name },
    { key: 'state', title: t('state'), width: 170, render: (row) => <State ending={row} /> },
    {
      key: 'dueOn',
      title: t('dueOn'),
      width: 150,
      render: (row) => `${row.dueOn ?? '—'}${row.provisional ? `（${t('provisional')}）` : ''}`,
    },
    { key: 'subject', title: t('subject'), width: 220, render: (row) => row.subject?.name ?? '—' },
    {
      key: 'documentNumber',
      title: t('documentNumber'),
      width: 200,
      render: (row) => row.documentNumber ?? '—',
    },
    { key: 'recordType', title: t('recordType'), width: 140, render: (row) => row.recordType.name },
    { key: 'reason', title: t('reason'), width: 110, render: (row) => t(`reason.${row.reason}`) },
    { key: 'endedOn', title: t('endedOn'), width: 110, render: (row) => row.endedOn },
    { key: 'toldOn', title: t('toldOn'), width: 110, render: (row) => row.toldOn },
    {
      key: 'ways',
      title: t('ways'),
      width: 110,
      render: (row) => row.ways.map((way) => t(`way.${way}`)).join('、'),
    },
    { key: 'authority', title: t('authority'), width: 220, render: (row) => row.authority.name },
    { key: 'note', title: t('note'), width: 220, render: (row) => row.note ?? '—' },
  ];
}

/** 签收看板: who received records that ended and has not taken note, and what comes from 信用中国. */
export function BoardPage(): ReactNode {
  const t = boardTexts.use();
  const { state, change } = usePageState();
  const columns = useColumns();
  const mayReceive = useMay('exchange.receive');
  const shown = firstOf(state, 'show');
  const table = useConnectionTable({
    address: { state, change },
    document: AcknowledgementBoardDocument,
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
        name="acknowledgement-board"
        fields={[
          {
            ...{ kind: 'choices', key: 'show', label: t('state'), single: true },
            options: [
              { value: 'open', label: t('state.open') },
              { value: 'done', label: t('state.done') },
            ],
          },
        ]}
        columns={columns}
      />
      {mayReceive && <RepairImport />}
    </>
  );
}
