import { basisLine, FactList, StatementCard, StatusTag, type Tone } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OpenCase } from '../cases/open-case.tsx';
import type { WholeRecordFragment } from '../gql/graphql.ts';
import { listTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import { recordFacts, recordSummary } from './record-facts.ts';
import { RecordNotes } from './record-notes.tsx';

/** The colour at a record's edge: only what is adverse and holds now stands out. */
export function recordTone(record: WholeRecordFragment): Tone {
  if (record.standing === 'ENDED') return 'neutral';
  if (record.__typename === 'Listing') return listTone(record.list.kind);
  if (record.__typename === 'Honour') return 'success';
  return record.recordType.adverse ? 'warning' : 'accent';
}

interface RecordStatementProps {
  readonly record: WholeRecordFragment;
  /** Leave room for the kind where the list mixes kinds. */
  readonly withKind?: boolean;
}

/** A record as a statement with its ground; expanded, all that it says. */
export function RecordStatement({ record, withKind = false }: RecordStatementProps): ReactNode {
  const w = words.use();
  const tone = recordTone(record);
  return (
    <StatementCard
      anchor={`record-${record.id}`}
      tone={tone}
      title={record.title}
      marks={
        <>
          {withKind && <StatusTag>{record.recordType.name}</StatusTag>}
          <StatusTag tone={tone === 'accent' ? 'success' : tone}>
            {w(`standing.${record.standing}`)}
          </StatusTag>
          {record.underObjection && <StatusTag tone="warning">{w('underObjection')}</StatusTag>}
          {record.notes.length > 0 && <StatusTag tone="warning">{w('bothSides')}</StatusTag>}
          {record.underReview && <StatusTag tone="warning">{w('underReview')}</StatusTag>}
        </>
      }
      summary={[record.decidedOn, record.authority.name, recordSummary(record)].filter(Boolean).join(' · ')}
      ground={{
        document: record.documentNumber || null,
        authority: record.authority.name,
        date: record.decidedOn,
        basis: basisLine(record.legalBasis),
      }}
    >
      <FactList items={recordFacts(record)} />
      <RecordNotes notes={record.notes} />
      <OpenCase about={{ recordId: record.id }} />
    </StatementCard>
  );
}
