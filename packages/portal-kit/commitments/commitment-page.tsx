import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CaseView } from '../cases/case-view.tsx';
import { SignedCommitmentDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { CommitmentFacts, SignedText } from './signed-commitment.tsx';
import { commitmentTexts } from './texts.ts';

const route = getRouteApi('/commitments/$commitment');

/** One commitment: what was promised, by whom, and how it is kept. */
export function CommitmentPage(): ReactNode {
  const t = commitmentTexts.use();
  const { commitment: id } = route.useParams();
  const result = useQuery(SignedCommitmentDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')} tools={<Link to="/commitments">{t('back')}</Link>}>
      <QueryResult result={result} lines={10}>
        {({ signedCommitment: found }) =>
          found ? (
            <>
              <CommitmentFacts of={found} subject={<SubjectLink subject={found.subject} />} />
              {found.case && (
                <>
                  <h2>{t('keeping')}</h2>
                  <CaseView key={found.case.id} id={found.case.id} />
                </>
              )}
              <SignedText of={found} />
            </>
          ) : (
            <EmptyState title={t('absent')}>
              <p>{t('absent.what')}</p>
            </EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}
