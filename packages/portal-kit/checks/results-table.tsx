import { StatusTag } from '@xintu/ui';
import { Select, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CheckOutcome } from '../gql/graphql.ts';
import type { ShownCheck } from './check-page.tsx';
import { outcomeTones, ResultCard } from './result-card.tsx';
import { checkTexts } from './texts.ts';

const outcomes: readonly CheckOutcome[] = [
  ...([
    'HAS_RECORDS',
    'AMBIGUOUS',
    'NAME_MISMATCH',
    'SUBJECT_UNKNOWN',
    'INVALID_CODE',
    'NO_RECORDS',
  ] as const),
];
const pageSize = 20;

/** The results of a long list: as a table, each to be opened; what needs somebody's eyes first. */
export function ResultsTable({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  const [shown, setShown] = useState<CheckOutcome | null>(null);
  const rows = of.results
    .map((result, at) => ({ ...result, at: at + 1 }))
    .filter(({ outcome }) => shown === null || outcome === shown)
    .toSorted((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));
  return (
    <>
      <Select
        allowClear
        style={{ minWidth: 220 }}
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        value={shown}
        onChange={(outcome: CheckOutcome | undefined) => setShown(outcome ?? null)}
        options={outcomes.map((value) => ({
          value,
          label: `${t(`outcome.${value}`)}（${String(of.results.filter(({ outcome }) => outcome === value).length)}）`,
        }))}
      />
      <Table
        size="small"
        rowKey="id"
        scroll={{ x: 760 }}
        dataSource={rows}
        pagination={{ pageSize, showSizeChanger: false }}
        expandable={{ expandedRowRender: (result) => <ResultCard checkId={of.id} result={result} /> }}
        columns={[
          { title: t('export.row'), dataIndex: 'at', width: 64 },
          {
            title: t('export.subject'),
            render: (_, { subject, name, code }) => subject?.name ?? name ?? code,
          },
          {
            title: t('export.outcome'),
            width: 150,
            render: (_, { outcome }) => (
              <StatusTag tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</StatusTag>
            ),
          },
          { title: t('export.records'), width: 90, render: (_, { records }) => records.length || '' },
          { title: t('export.measures'), width: 90, render: (_, { measures }) => measures.length || '' },
        ]}
      />
    </>
  );
}
