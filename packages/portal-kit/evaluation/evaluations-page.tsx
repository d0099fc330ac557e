import { useQuery } from '@apollo/client/react';
import { EmptyState, firstOf, withValues } from '@xintu/ui';
import type { ReactNode } from 'react';
import { EvaluationSchemesDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { usePortal } from '../portal/portal.ts';
import { usePageState } from '../shell/portal-page.tsx';
import { Explanation } from './explanation.tsx';
import { RunReport } from './run-report.tsx';
import { Runs } from './runs.tsx';
import { SchemeCard } from './scheme-card.tsx';
import { evaluationTexts } from './texts.ts';

/** 信用评价: the schemes of the sector, what was computed by them, and what a version to come would change. */
export function EvaluationsPage(): ReactNode {
  const t = evaluationTexts.use();
  const { state, change } = usePageState();
  const schemes = useQuery(EvaluationSchemesDocument, { variables: { sector: usePortal().sector } });
  const run = firstOf(state, 'run');
  const result = firstOf(state, 'result');
  const open = (key: 'run' | 'result', id: string | null) =>
    change(withValues(state, key, id === null ? [] : [id]));
  return (
    <>
      <p className="xt-soft">{t('intro')}</p>
      {run !== null && (
        <RunReport key={run} id={run} onOpen={(id) => open('result', id)} onClose={() => open('run', null)} />
      )}
      {result !== null && <Explanation key={result} id={result} onClose={() => open('result', null)} />}
      <Runs onOpen={(id) => open('run', id)} />
      <QueryResult result={schemes} lines={8}>
        {({ evaluationSchemes }) =>
          evaluationSchemes.length === 0 ? (
            <EmptyState title={t('none.schemes')} />
          ) : (
            evaluationSchemes.map((scheme) => (
              <SchemeCard
                key={`${scheme.code} ${scheme.version}`}
                scheme={scheme}
                onStarted={(id) => open('run', id)}
              />
            ))
          )
        }
      </QueryResult>
    </>
  );
}
