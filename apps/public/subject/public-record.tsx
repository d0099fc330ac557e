import { recordFacts, RecordNotes, recordSummary, words, type WholeRecordFragment } from '@xintu/portal-kit';
import { basisLine, FactList, StatementCard, StatusTag, type Tone } from '@xintu/ui';
import type { ReactNode } from 'react';

/** Who a record is about, as the columns of the double publicity name it. */
export interface Counterpart {
  readonly name: string;
  readonly code: string | null;
}

interface PublicRecordProps {
  readonly record: WholeRecordFragment;
  readonly facts?: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Below the facts. */
  readonly children?: ReactNode;
}

function toneOf({ standing, recordType }: WholeRecordFragment): Tone {
  if (standing === 'ENDED') return 'neutral';
  return recordType.adverse ? 'warning' : 'accent';
}

/** A record as a statement with its ground; unfolded, the columns of the double publicity. */
export function PublicRecord({ record, facts = [], children }: PublicRecordProps): ReactNode {
  const w = words.use();
  return (
    <StatementCard
      anchor={`record-${record.id}`}
      tone={toneOf(record)}
      title={record.title}
      marks={
        <>
          <StatusTag>{w(`standing.${record.standing}`)}</StatusTag>
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
      <FactList items={[...facts, ...recordFacts(record)]} />
      <RecordNotes notes={record.notes} />
      {children}
    </StatementCard>
  );
}
