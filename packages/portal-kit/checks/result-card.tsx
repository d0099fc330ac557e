import { basisLine, StatementCard, StatusTag, type Tone } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { CheckOutcome } from '../gql/graphql.ts';
import { SubjectLink } from '../subject/subject-link.tsx';
import { Candidates } from './candidates.tsx';
import type { ShownCheck } from './check-page.tsx';
import { checkTexts } from './texts.ts';

type Result = ShownCheck['results'][number];

/** How outcomes are coloured. */
export const outcomeTones: Readonly<Record<CheckOutcome, Tone>> = {
  HAS_RECORDS: 'warning',
  NO_RECORDS: 'success',
  SUBJECT_UNKNOWN: 'neutral',
  NAME_MISMATCH: 'danger',
  AMBIGUOUS: 'danger',
  INVALID_CODE: 'danger',
};

function Records({ of }: { readonly of: Result }): ReactNode {
  const t = checkTexts.use();
  if (of.outcome === 'HAS_RECORDS' && of.records.length === 0)
    return <p className="xt-soft">{t('records.gone')}</p>;
  return of.records.map((record) => (
    <StatementCard
      key={record.id}
      title={`${record.type.name}：${record.title}`}
      summary={`${record.documentNumber}，${record.decidedOn}`}
      marks={record.underObjection && <StatusTag tone="warning">{t('objection')}</StatusTag>}
      ground={{
        ...{ document: record.documentNumber, authority: record.authority.name },
        ...{ date: record.decidedOn, basis: null },
      }}
    />
  ));
}

function Measures({ of }: { readonly of: Result }): ReactNode {
  const t = checkTexts.use();
  if (of.measures.length === 0) return null;
  return (
    <div className="xt-stack">
      <h4>{t('measures')}</h4>
      <ul>
        {of.measures.map(({ id, measure }) => (
          <li key={id}>
            <StatusTag>{t(`kind.${measure.kind}`)}</StatusTag> {measure.name}
            <span className="xt-soft">（{basisLine(measure.legalBasis)}）</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a check found about one subject. */
export function ResultCard({
  checkId,
  result,
}: {
  readonly checkId: string;
  readonly result: Result;
}): ReactNode {
  const t = checkTexts.use();
  const { subject, outcome, matchedBy } = result;
  return (
    <article className="xt-card xt-stack">
      <h3>
        {subject === null ? (
          [result.code, result.name].filter(Boolean).join(' ')
        ) : (
          <SubjectLink subject={subject} />
        )}{' '}
        <StatusTag tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</StatusTag>
        {matchedBy !== null && matchedBy !== 'CODE' && (
          <StatusTag tone="warning">{t(`matched.${matchedBy}`)}</StatusTag>
        )}
      </h3>
      <Records of={result} />
      <Measures of={result} />
      <Candidates checkId={checkId} of={result} />
    </article>
  );
}
