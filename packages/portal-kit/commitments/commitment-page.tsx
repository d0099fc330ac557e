import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, FactList, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CaseView } from '../cases/case-view.tsx';
import { SignedCommitmentDocument, type SignedCommitmentQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { fulfilmentTone } from './commitments-page.tsx';
import './commitments.css';
import { commitmentTexts } from './texts.ts';

const route = getRouteApi('/commitments/$commitment');

type Signed = NonNullable<SignedCommitmentQuery['signedCommitment']>;

function Facts({ of }: { readonly of: Signed }): ReactNode {
  const t = commitmentTexts.use();
  const { item, record } = of;
  const fulfilment = record?.fulfilment ?? null;
  return (
    <section className="xt-card xt-stack" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <div className="xt-row">
        <strong>{of.number}</strong>
        <StatusTag tone={fulfilmentTone(fulfilment)}>{t(`fulfilment.${fulfilment ?? 'unknown'}`)}</StatusTag>
        {record?.underObjection === true && <StatusTag tone="warning">{t('objection')}</StatusTag>}
      </div>
      <FactList
        items={[
          { label: t('subject'), value: <SubjectLink subject={of.subject} /> },
          { label: t('item'), value: `${item.name}（${item.otherType ?? t(`type.${item.type}`)}）` },
          { label: t('basis'), value: `${item.basis} ${item.article}` },
          { label: t('without'), value: t(`without.${item.withoutIt}`) },
          { label: t('department'), value: of.department.name },
          { label: t('way'), value: t(`way.${of.way}`) },
          { label: t('signer'), value: of.signerName },
          { label: t('signedOn'), value: of.signedOn },
          { label: t('dueOn'), value: of.dueOn },
          { label: t('recordType'), value: record?.recordType.name },
        ]}
      />
    </section>
  );
}

/** The text as it was signed, with the hash that proves it. */
function SignedText({ of }: { readonly of: Signed }): ReactNode {
  const t = commitmentTexts.use();
  return (
    <section className="xt-card xt-stack" aria-labelledby="text">
      <h2 id="text">{t('text')}</h2>
      <p className="xt-soft">{t('text.note')}</p>
      <pre className="xt-signed-text">{of.content}</pre>
      <FactList
        items={[
          { label: t('version'), value: String(of.templateVersion) },
          { label: t('digest'), value: <code className="xt-digest">{of.digest}</code> },
          {
            label: t('scan'),
            value: of.scanDigest === null ? null : <code className="xt-digest">{of.scanDigest}</code>,
          },
        ]}
      />
    </section>
  );
}

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
              <Facts of={found} />
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
