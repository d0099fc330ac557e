import { useConnectionTable, usePageState } from '@xintu/portal-kit';
import { EmptyState, firstOf, formatCount, QueryTable, type QueryColumn, withValues } from '@xintu/ui';
import type { ReactNode } from 'react';
import { useDepartments } from '../administration/use-departments.ts';
import { SpotChecksDocument, type SpotChecksQuery } from '../gql/graphql.ts';
import { NewSpotCheck } from './new-spot-check.tsx';
import { SpotCheckResult } from './spot-check-result.tsx';
import { oversightTexts } from './texts.ts';

type SpotCheck = SpotChecksQuery['spotChecks']['nodes'][number];

function useColumns(): readonly QueryColumn<SpotCheck>[] {
  const t = oversightTexts.use();
  return [
    { key: 'number', title: t('number'), width: 150, render: (row) => row.number },
    { key: 'provider', title: t('provider'), width: 240, render: (row) => row.provider.name },
    { key: 'type', title: t('recordType'), width: 140, render: (row) => row.recordType.name },
    { key: 'source', title: t('source'), width: 160, render: (row) => row.source },
    { key: 'day', title: t('checkedOn'), width: 120, render: (row) => row.checkedOn },
    { key: 'checked', title: t('spotChecked'), width: 100, render: (row) => formatCount(row.spotChecked) },
    { key: 'concealed', title: t('concealed'), width: 90, render: (row) => formatCount(row.concealed) },
    { key: 'late', title: t('late'), width: 90, render: (row) => formatCount(row.late) },
    { key: 'checker', title: t('checker'), width: 160, render: (row) => row.checkerName },
    { key: 'file', title: t('file'), width: 180, render: (row) => row.fileName },
  ];
}

/** Spot checks (抽查): lists of decisions are brought in, compared, and what was found is kept. */
export function SpotChecksPage(): ReactNode {
  const t = oversightTexts.use();
  const { state, change } = usePageState();
  const departments = useDepartments();
  const columns = useColumns();
  const opened = firstOf(state, 'open');
  const open = (id: string | null) => change(withValues(state, 'open', id === null ? [] : [id]));
  const table = useConnectionTable({
    address: { state, change },
    document: SpotChecksDocument,
    question: (page) => ({ ...page, provider: firstOf(state, 'provider') }),
    connection: (data) => data.spotChecks,
    empty: <EmptyState title={t('checks.none')} />,
  });
  return (
    <>
      <NewSpotCheck onDone={open} />
      {opened !== null && <SpotCheckResult key={opened} id={opened} onClose={() => open(null)} />}
      <QueryTable
        {...table}
        name="spot-checks"
        fields={[
          { kind: 'choices', key: 'provider', label: t('provider'), options: departments, single: true },
        ]}
        columns={columns}
        onOpen={(row) => open(row.id)}
      />
    </>
  );
}
