import { EmptyState, QueryTable, StatusTag, textOf, type QueryColumn } from '@xintu/ui';
import { useMemo, type ReactNode } from 'react';
import { ComputedEvaluationsDocument, type ComputedEvaluationsQuery } from '../gql/graphql.ts';
import { usePageState } from '../shell/portal-page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { evaluationTexts } from './texts.ts';

type Row = ComputedEvaluationsQuery['computedEvaluations']['nodes'][number];
type Text = typeof evaluationTexts.text;

function columnsOf(t: Text): readonly QueryColumn<Row>[] {
  return [
    { key: 'organisation', title: t('organisation'), width: 260, render: (row) => row.subject.name },
    { key: 'total', title: t('total'), width: 90, render: (row) => row.total },
    { key: 'grade', title: t('grade'), width: 80, render: (row) => row.grade },
    { key: 'beforeTotal', title: t('beforeTotal'), width: 100, render: (row) => row.beforeTotal ?? '—' },
    { key: 'beforeGrade', title: t('beforeGrade'), width: 100, render: (row) => row.beforeGrade ?? '—' },
    {
      key: 'state',
      title: t('state'),
      width: 120,
      render: (row) => (
        <StatusTag tone={row.inForce ? 'success' : 'neutral'}>
          {t(row.inForce ? 'state.inForce' : 'state.notInForce')}
        </StatusTag>
      ),
    },
  ];
}

/** The results of a run, each with the way to its reasons. */
export function ResultTable({
  run,
  onOpen,
}: {
  readonly run: string;
  readonly onOpen: (result: string) => void;
}): ReactNode {
  const t = evaluationTexts.use();
  const { state, change } = usePageState();
  const columns = useMemo(() => columnsOf(t), [t]);
  const table = useConnectionTable({
    address: { state, change },
    document: ComputedEvaluationsDocument,
    question: (page) => ({
      ...page,
      run,
      grade: textOf(state, 'grade'),
      before: textOf(state, 'before'),
    }),
    connection: (data) => data.computedEvaluations,
    empty: <EmptyState title={t('results.none')} />,
  });
  return (
    <QueryTable
      {...table}
      name="evaluation-results"
      fields={[
        { kind: 'text', key: 'grade', label: t('grade') },
        { kind: 'text', key: 'before', label: t('beforeGrade') },
      ]}
      columns={columns}
      onOpen={(row) => onOpen(row.id)}
    />
  );
}
