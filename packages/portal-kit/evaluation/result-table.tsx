import { EmptyState, QueryTable, StatusTag, textOf, type QueryColumn } from '@xintu/ui';
import { useMemo, type ReactNode } from 'react';
import { ComputedEvaluationsDocument, type ComputedEvaluationsQuery } from '../gql/graphql.ts';
import { usePageState } from '../shell/portal-page.tsx';
import { useConnectionTable } from '../table/use-connection-table.tsx';
import { evaluationTexts } from './texts.ts';

type Row = ComputedEvaluationsQuery['computedEvaluations']['nodes'][number];
type Text = typeof evaluationTexts.text;

/** Whether a result is the one in force; what was only simulated never is. */
function stateColumn(t: Text): QueryColumn<Row> {
  return {
    key: 'state',
    title: t('state'),
    width: 120,
    render: (row) => (
      <StatusTag tone={row.inForce ? 'success' : 'neutral'}>
        {t(row.inForce ? 'state.inForce' : 'state.notInForce')}
      </StatusTag>
    ),
  };
}

function columnsOf(t: Text, simulated: boolean): readonly QueryColumn<Row>[] {
  return [
    { key: 'organisation', title: t('organisation'), width: 260, render: (row) => row.subject.name },
    { key: 'total', title: t('total'), width: 90, render: (row) => row.total },
    { key: 'grade', title: t('grade'), width: 80, render: (row) => row.grade },
    { key: 'beforeTotal', title: t('beforeTotal'), width: 100, render: (row) => row.beforeTotal ?? '—' },
    { key: 'beforeGrade', title: t('beforeGrade'), width: 100, render: (row) => row.beforeGrade ?? '—' },
    ...(simulated ? [] : [stateColumn(t)]),
  ];
}

/** The results of a run, each with the way to its reasons. */
export function ResultTable({
  run,
  simulated,
  onOpen,
}: {
  readonly run: string;
  readonly simulated: boolean;
  readonly onOpen: (result: string) => void;
}): ReactNode {
  const t = evaluationTexts.use();
  const { state, change } = usePageState();
  const columns = useMemo(() => columnsOf(t, simulated), [t, simulated]);
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
