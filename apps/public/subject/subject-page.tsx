import { skipToken, useQuery } from '@apollo/client/react';
import { readCreditCode } from '@xintu/kernel';
import { QueryResult, subjectStatusTone, words, type WholeRecordFragment } from '@xintu/portal-kit';
import { EmptyState, FactList, Loading, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import {
  type PublicHeadFragment,
  PublicSubjectByCodeDocument,
  PublicSubjectByIdDocument,
} from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import { siteTexts } from '../site/texts.ts';
import { PublicRecord } from './public-record.tsx';
import { RecordsOfKind } from './records-of-kind.tsx';
import { subjectTexts } from './texts.ts';

/** Kinds shown besides licences and penalties. */
const otherKinds = ['LISTING', 'HONOUR', 'COMMITMENT', 'EVALUATION', 'FACT'] as const;

/** What the registration says. */
export function Registration({ subject }: { readonly subject: PublicHeadFragment }): ReactNode {
  const t = subjectTexts.use();
  const w = words.use();
  const { parent } = subject;
  return (
    <section className="xt-card">
      <h2>{t('registration')}</h2>
      <p className="xt-row">
        <StatusTag tone={subjectStatusTone(subject.status)}>{w(`subjectStatus.${subject.status}`)}</StatusTag>
        <span>{w(`subjectKind.${subject.kind}`)}</span>
      </p>
      <FactList
        items={[
          { label: t('code'), value: <span className="xt-code">{subject.code ?? w('noCode')}</span> },
          { label: t('formerNames'), value: subject.formerNames.join('、') },
          { label: t('enterpriseType'), value: subject.enterpriseType },
          { label: t('legalRepresentative'), value: subject.legalRepresentative },
          { label: t('registeredOn'), value: subject.registeredOn },
          { label: t('registeredCapital'), value: subject.registeredCapital },
          { label: t('address'), value: subject.address },
          { label: t('division'), value: subject.division?.name },
          { label: t('registeredAt'), value: subject.registeredAt?.name },
          { label: t('businessScope'), value: subject.businessScope },
          {
            label: t('parent'),
            value: parent && (
              <SiteLink to={parent.code === null ? `/subjects/id/${parent.id}` : `/subjects/${parent.code}`}>
                {parent.name}
              </SiteLink>
            ),
          },
        ]}
      />
    </section>
  );
}

function SubjectView({ subject }: { readonly subject: PublicHeadFragment }): ReactNode {
  const t = subjectTexts.use();
  const { id, name, code } = subject;
  const each = (record: WholeRecordFragment) => (
    <PublicRecord
      record={record}
      facts={[
        { label: t('counterpart'), value: name },
        { label: t('counterpartCode'), value: code },
      ]}
    >
      {record.recordType.adverse && (
        <p>
          <SiteLink to="/verify" search={{ record: [record.id] }}>
            {t('proof')}
          </SiteLink>
        </p>
      )}
    </PublicRecord>
  );
  return (
    <SitePage title={name}>
      <Registration subject={subject} />
      <RecordsOfKind
        subjectId={id}
        title={t('penalties')}
        none={t('penalties.none')}
        kinds={['PENALTY']}
        each={each}
      />
      <RecordsOfKind
        subjectId={id}
        title={t('licences')}
        none={t('licences.none')}
        kinds={['LICENCE']}
        each={each}
      />
      <RecordsOfKind
        subjectId={id}
        title={t('others')}
        none={t('others.none')}
        kinds={otherKinds}
        each={each}
      />
      <p className="xt-soft">{t('marks')}</p>
      <p className="xt-soft">{t('objection')}</p>
    </SitePage>
  );
}

function Absent(): ReactNode {
  const t = subjectTexts.use();
  return (
    <SitePage title={t('absent')}>
      <div className="xt-card">
        <EmptyState title={t('absent.what')} action={<SiteLink to="/">{t('back')}</SiteLink>} />
      </div>
    </SitePage>
  );
}

function Waiting(): ReactNode {
  const t = siteTexts.use();
  return (
    <SitePage title={t('name')}>
      <Loading lines={8} />
    </SitePage>
  );
}

/** An organisation as anybody sees it, by its credit code. */
export function SubjectByCode({ code }: { readonly code: string }): ReactNode {
  const read = readCreditCode(code);
  const result = useQuery(
    PublicSubjectByCodeDocument,
    read.ok ? { variables: { code: read.code } } : skipToken,
  );
  if (!read.ok) return <Absent />;
  if (result.loading && !result.data) return <Waiting />;
  return (
    <QueryResult result={result}>
      {({ subject }) => (subject === null ? <Absent /> : <SubjectView subject={subject} />)}
    </QueryResult>
  );
}

/** An organisation that has no credit code. */
export function SubjectById({ id }: { readonly id: string }): ReactNode {
  const result = useQuery(PublicSubjectByIdDocument, { variables: { id } });
  if (result.loading && !result.data) return <Waiting />;
  return (
    <QueryResult result={result}>
      {({ subjectById }) => (subjectById === null ? <Absent /> : <SubjectView subject={subjectById} />)}
    </QueryResult>
  );
}
