import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CaseView } from '../cases/case-view.tsx';
import { ComplaintDocument, type ComplaintQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay, useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { AssignForm } from './assign-form.tsx';
import { SenderForm } from './sender-form.tsx';
import { complaintTexts } from './texts.ts';

const route = getRouteApi('/complaints/$complaint');

type Complaint = NonNullable<ComplaintQuery['complaint']>;

function Facts({ of }: { readonly of: Complaint }): ReactNode {
  const t = complaintTexts.use();
  return (
    <section className="xt-card xt-stack" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <FactList
        items={[
          { label: t('subject'), value: <SubjectLink subject={of.subject} /> },
          { label: t('channel'), value: t(`channel.${of.channel}`) },
          { label: t('received'), value: of.receivedOn },
          { label: t('sender'), value: of.anonymous ? t('anonymous') : t('sealed') },
          { label: t('department'), value: of.case?.department.name },
          {
            label: t('decisions'),
            value:
              of.decisions.length === 0
                ? null
                : of.decisions.map((decision) => (
                    <p key={decision.id}>
                      {`${decision.recordType.name} ${decision.documentNumber ?? ''} ${decision.title}（${decision.decidedOn}）`}
                    </p>
                  )),
          },
        ]}
      />
    </section>
  );
}

/** One complaint: what it is about, who handles it, and how it is dealt with. */
export function ComplaintPage(): ReactNode {
  const t = complaintTexts.use();
  const viewer = useViewer();
  const mayOpenSender = useMay('complaint.open-sender');
  const { complaint: id } = route.useParams();
  const result = useQuery(ComplaintDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const own = viewer.department?.code ?? null;
  return (
    <Page title={t('title')} tools={<Link to="/complaints">{t('back')}</Link>}>
      <QueryResult result={result} lines={10}>
        {({ complaint: found }) =>
          found ? (
            <>
              <Facts of={found} />
              {found.case?.state.code === 'RECEIVED' && found.case.creditOffice?.code === own && (
                <AssignForm key={found.case.version} of={found.case} />
              )}
              {found.case && <CaseView key={found.case.id} id={found.case.id} />}
              {mayOpenSender && !found.anonymous && found.case?.department.code === own && (
                <SenderForm key={found.id} complaintId={found.id} />
              )}
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
