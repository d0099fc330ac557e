import { useQuery } from '@apollo/client/react';
import { EmptyState, PlainTable } from '@xintu/ui';
import type { ReactNode } from 'react';
import { DocumentNumberGapsDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { qualityTexts } from './texts.ts';

/** Numbers that are missing in a department's series of document numbers. */
export function NumberGaps(props: { readonly provider: string; readonly year: number }): ReactNode {
  const t = qualityTexts.use();
  const result = useQuery(DocumentNumberGapsDocument, { variables: props });
  return (
    <section className="xt-card xt-stack" aria-label={t('gaps', { year: props.year })}>
      <h2>{t('gaps', { year: props.year })}</h2>
      <p className="xt-soft">{t('gaps.note')}</p>
      <QueryResult result={result} lines={3}>
        {({ documentNumberGaps: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('gaps.none')} />
          ) : (
            <PlainTable
              caption={t('gaps', { year: props.year })}
              head={[t('gaps.series'), t('gaps.missing'), t('gaps.between')]}
              rows={nodes.map((gap) => ({
                key: `${gap.series} ${gap.firstMissing}`,
                cells: [
                  gap.series,
                  gap.firstMissing === gap.lastMissing
                    ? String(gap.firstMissing)
                    : `${gap.firstMissing}–${gap.lastMissing}`,
                  `${gap.before} … ${gap.after}`,
                ],
              }))}
            />
          )
        }
      </QueryResult>
    </section>
  );
}
