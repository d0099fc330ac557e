import { useQuery } from '@apollo/client/react';
import {
  CaseView,
  CommitmentFacts,
  QueryResult,
  SignedCommitmentDocument,
  SignedText,
} from '@xintu/portal-kit';
import { EmptyState } from '@xintu/ui';
import type { ReactNode } from 'react';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import { ownCommitmentTexts } from './texts.ts';

/** One own commitment: its number, the text as it was signed, and how it is being kept. */
export function CommitmentPage({ id }: { readonly id: string }): ReactNode {
  const t = ownCommitmentTexts.use();
  const result = useQuery(SignedCommitmentDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <SitePage title={result.data?.signedCommitment?.item.name ?? t('title')}>
      <p>
        <SiteLink to="/mine/commitments">{t('back')}</SiteLink>
      </p>
      <QueryResult result={result} lines={10}>
        {({ signedCommitment: found }) =>
          found === null ? (
            <div className="xt-card">
              <EmptyState title={t('commitment.absent')} />
            </div>
          ) : (
            <>
              <p role="status">{t('receipt', { number: found.number })}</p>
              <CommitmentFacts of={found} subject={`${found.subject.name}（${found.subject.code ?? ''}）`} />
              {found.case && (
                <section className="xt-stack" aria-labelledby="keeping">
                  <h2 id="keeping">{t('keeping')}</h2>
                  <CaseView key={found.case.id} id={found.case.id} />
                </section>
              )}
              <SignedText of={found} />
            </>
          )
        }
      </QueryResult>
    </SitePage>
  );
}
