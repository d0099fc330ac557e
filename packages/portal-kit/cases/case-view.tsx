import { useQuery } from '@apollo/client/react';
import { EmptyState, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CaseDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { IssuedInCase } from '../documents/issued-in-case.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseNow } from './case-now.tsx';
import { CaseParties } from './case-parties.tsx';
import './cases.css';
import { Steps } from './step-form.tsx';
import { caseTexts } from './texts.ts';

/** A whole case: what is next and the steps to take, what happened, whom it concerns. For any kind of case. */
export function CaseView({ id }: { readonly id: string }): ReactNode {
  const t = caseTexts.use();
  const result = useQuery(CaseDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult result={result} lines={10}>
      {({ case: found, caseSteps }) =>
        found ? (
          <>
            <div className="xt-row">
              <strong>{found.number}</strong>
              <StatusTag>{found.kind.name}</StatusTag>
              <span role="status">
                <StatusTag tone={found.state.closed ? 'neutral' : 'accent'}>{found.state.name}</StatusTag>
              </span>
            </div>
            <div className="xt-case">
              <div className="xt-stack">
                <CaseNow of={found} />
                {!found.state.closed && <Steps steps={caseSteps} of={found} />}
                <CaseHistory of={found} />
              </div>
              <div className="xt-stack">
                <CaseParties of={found} />
                <CaseDocuments of={found} />
                <IssuedInCase caseId={found.id} />
              </div>
            </div>
          </>
        ) : (
          <EmptyState title={t('absent')}>
            <p>{t('absent.what')}</p>
          </EmptyState>
        )
      }
    </QueryResult>
  );
}
