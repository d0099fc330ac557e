import { formatInstant, StatusTag, type QueryColumn, type QueryField } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { DepartmentRecordsQuery, RecordTypeChoicesQuery } from '../gql/graphql.ts';
import { words } from '../words/words.ts';
import { publicityStatuses, recordKinds, standings } from './record-question.ts';
import type { recordsTexts } from './texts.ts';

/** A row of the department's table. */
export type RecordRow = DepartmentRecordsQuery['records']['nodes'][number];
type RecordsText = typeof recordsTexts.text;
type Words = typeof words.text;
type RecordType = RecordTypeChoicesQuery['recordTypes'][number];

function Standing({ row }: { readonly row: RecordRow }): ReactNode {
  const w = words.use();
  const tone = { IN_FORCE: 'success', PENDING: 'warning', ENDED: 'neutral' } as const;
  return (
    <span className="xt-row" style={{ gap: 4 }}>
      <StatusTag tone={tone[row.standing]}>{w(`standing.${row.standing}`)}</StatusTag>
      {row.underObjection && <StatusTag tone="warning">{w('underObjection')}</StatusTag>}
      {row.notes.length > 0 && <StatusTag tone="warning">{w('bothSides')}</StatusTag>}
    </span>
  );
}

/** The columns, in the language of the screen. */
export function recordColumns(t: RecordsText, w: Words): readonly QueryColumn<RecordRow>[] {
  return [
    {
      key: 'decidedOn',
      title: t('column.decidedOn'),
      width: 120,
      render: (row) => row.decidedOn,
      sort: { ascending: 'DECIDED_OLDEST', descending: 'DECIDED_NEWEST' },
    },
    { key: 'subject', title: t('column.subject'), width: 280, render: (row) => row.subject.name },
    {
      key: 'code',
      title: t('column.code'),
      width: 190,
      render: (row) => <span className="xt-code">{row.subject.code ?? w('noCode')}</span>,
    },
    { key: 'type', title: t('column.type'), width: 150, render: (row) => row.recordType.name },
    {
      key: 'kind',
      title: t('column.kind'),
      width: 100,
      render: (row) => w(`recordKind.${row.kind}`),
      hidden: true,
    },
    { key: 'title', title: t('column.title'), width: 240, render: (row) => row.title },
    { key: 'document', title: t('column.document'), width: 200, render: (row) => row.documentNumber },
    {
      key: 'standing',
      title: t('column.standing'),
      width: 190,
      render: (row) => <Standing row={row} />,
    },
    {
      key: 'authority',
      title: t('column.authority'),
      width: 180,
      render: (row) => row.authority.name,
      hidden: true,
    },
    {
      key: 'provider',
      title: t('column.provider'),
      width: 180,
      render: (row) => row.provider.name,
      hidden: true,
    },
    {
      key: 'receivedAt',
      title: t('column.receivedAt'),
      width: 160,
      render: (row) => formatInstant(row.receivedAt),
      sort: { ascending: 'RECEIVED_OLDEST', descending: 'RECEIVED_NEWEST' },
    },
    {
      key: 'versions',
      title: t('column.versions'),
      width: 80,
      align: 'end',
      render: (row) => row.versionCount,
      hidden: true,
    },
  ];
}

/** The filter form, in the language of the screen. */
export function recordFields(types: readonly RecordType[], t: RecordsText, w: Words): readonly QueryField[] {
  return [
    { kind: 'text', key: 'text', label: t('filter.text'), placeholder: t('filter.text.example') },
    {
      kind: 'choices',
      key: 'type',
      label: t('filter.type'),
      options: types.map((type) => ({ value: type.code, label: type.name })),
    },
    {
      kind: 'choices',
      key: 'kind',
      label: t('filter.kind'),
      options: recordKinds.map((kind) => ({ value: kind, label: w(`recordKind.${kind}`) })),
    },
    { kind: 'days', key: 'decided', label: t('filter.decided') },
    {
      kind: 'choices',
      key: 'standing',
      label: t('filter.standing'),
      options: standings.map((standing) => ({ value: standing, label: w(`standing.${standing}`) })),
    },
    {
      kind: 'choices',
      key: 'publicity',
      label: t('filter.publicity'),
      options: publicityStatuses.map((status) => ({ value: status, label: w(`publicity.${status}`) })),
    },
    {
      kind: 'choices',
      key: 'objection',
      label: t('filter.objection'),
      single: true,
      options: [
        { value: 'yes', label: t('filter.objection.yes') },
        { value: 'no', label: t('filter.objection.no') },
      ],
    },
  ];
}
