import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { CaseIssuedDocumentsDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import './documents.css';
import { IssuedDocumentCard } from './issued-document-card.tsx';
import { documentTexts } from './texts.ts';

/** The documents that were issued in a case, newest first, with their files: a part of the page of a case. */
export function IssuedInCase({ caseId }: { readonly caseId: string }): ReactNode {
  const t = documentTexts.use();
  const result = useQuery(CaseIssuedDocumentsDocument, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult result={result} lines={2}>
      {({ case: found }) => {
        const documents = found?.issuedDocuments ?? [];
        return (
          <section className="xt-card xt-stack" aria-labelledby="issued">
            <h2 id="issued">{t('show.issued')}</h2>
            {documents.length === 0 && <p className="xt-soft">{t('none.case')}</p>}
            {documents.map((document) => (
              <IssuedDocumentCard key={document.id} document={document} />
            ))}
          </section>
        );
      }}
    </QueryResult>
  );
}
