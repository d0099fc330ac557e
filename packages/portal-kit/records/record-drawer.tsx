import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { basisLine, EmptyState, FactList, formatInstant, StatusTag } from '@xintu/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { RecordCases } from '../cases/record-cases.tsx';
import { RecordDetailDocument, type RecordDetailQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { words } from '../words/words.ts';
import { recordFacts } from './record-facts.ts';
import { RecordNotes } from './record-notes.tsx';
import { RecordHistory } from './record-history.tsx';
import { recordsTexts } from './texts.ts';

type Detail = NonNullable<RecordDetailQuery['record']>;

function RecordDetail({ record }: { readonly record: Detail }): ReactNode {
  const t = recordsTexts.use();
  const w = words.use();
  return (
    <div className="xt-stack">
      <div className="xt-row">
        <StatusTag>{record.recordType.name}</StatusTag>
        <StatusTag tone={record.standing === 'IN_FORCE' ? 'success' : 'neutral'}>
          {w(`standing.${record.standing}`)}
        </StatusTag>
        {record.underObjection && <StatusTag tone="warning">{w('underObjection')}</StatusTag>}
        {record.underReview && <StatusTag tone="warning">{w('underReview')}</StatusTag>}
      </div>
      <FactList
        items={[
          { label: t('detail.subject'), value: <SubjectLink subject={record.subject} /> },
          { label: t('detail.document'), value: record.documentNumber },
          { label: t('detail.authority'), value: record.authority.name },
          { label: t('detail.decidedOn'), value: record.decidedOn },
          { label: t('detail.basis'), value: basisLine(record.legalBasis) },
          ...recordFacts(record),
          {
            label: t('detail.versions'),
            value: t('detail.versionCount', {
              count: record.versionCount,
              from: formatInstant(record.recordedFrom),
            }),
          },
        ]}
      />
    </div>
  );
}

function DrawerBody({ id }: { readonly id: string }): ReactNode {
  const t = recordsTexts.use();
  const result = useQuery(RecordDetailDocument, { variables: { id } });
  return (
    <QueryResult result={result} lines={10}>
      {(data) =>
        data.record ? (
          <>
            <p style={{ fontSize: 16, fontWeight: 600, marginBottom: 12 }}>{data.record.title}</p>
            <RecordDetail record={data.record} />
            <RecordNotes notes={data.record.notes} />
            <RecordCases recordId={data.record.id} />
            <RecordHistory id={data.record.id} />
          </>
        ) : (
          <EmptyState title={t('detail.absent')} />
        )
      }
    </QueryResult>
  );
}

interface RecordDrawerProps {
  /** The record to show; null closes. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** All that one record says, beside the table; focus returns to its row on closing. */
export function RecordDrawer({ id, onClose }: RecordDrawerProps): ReactNode {
  const t = recordsTexts.use();
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (id !== null) last.current = id;
  }, [id]);
  const backToRow = (open: boolean) => {
    if (open || last.current === null) return;
    document.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(last.current)}"]`)?.focus();
  };
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      afterOpenChange={backToRow}
      title={t('detail.title')}
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      {id !== null && <DrawerBody key={id} id={id} />}
    </Drawer>
  );
}
