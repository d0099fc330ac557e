import { useQuery } from '@apollo/client/react';
import {
  CaseOpenings,
  QueryResult,
  RecordDetailDocument,
  recordFacts,
  RecordNotes,
  words,
  type WholeRecordFragment,
} from '@xintu/portal-kit';
import { EmptyState, FactList, formatInstant, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OwnRecordDocument, type OwnRecordQuery } from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import { CaseLine } from './case-line.tsx';
import { mineTexts } from './texts.ts';

type Own = NonNullable<OwnRecordQuery['record']>;
type Notice = Own['notices'][number];

/** How it stands in public, and what can be done by when. */
function Publicity({ publicity }: { readonly publicity: NonNullable<Own['publicity']> }): ReactNode {
  const t = mineTexts.use();
  const w = words.use();
  const { status, reason, from, until, repairableFrom, provisional } = publicity;
  const runs = status === 'IN_PUBLICITY' || status === 'PENDING';
  return (
    <section className="xt-card xt-stack">
      <h2>{t('publicity')}</h2>
      <p className="xt-row">
        <StatusTag tone={runs ? 'warning' : 'neutral'}>{w(`publicity.${status}`)}</StatusTag>
        {provisional && <StatusTag>{w('provisional')}</StatusTag>}
      </p>
      {status === 'PENDING' && reason === 'NOTICE_NOT_DELIVERED' && <p>{t('reason.NOTICE_NOT_DELIVERED')}</p>}
      {status === 'PENDING' && reason === 'LEGAL_BASIS_LAPSED' && <p>{t('reason.LEGAL_BASIS_LAPSED')}</p>}
      {status === 'PENDING' && reason === 'DUE_PROCESS_NOT_IN_FORCE' && (
        <p>{t('reason.DUE_PROCESS_NOT_IN_FORCE')}</p>
      )}
      {until !== null && <p>{from === null ? t('until', { until }) : t('shown', { from, until })}</p>}
      {runs && <p>{t('objectable')}</p>}
      {runs && repairableFrom !== null && <p>{t('repairable', { day: repairableFrom })}</p>}
    </section>
  );
}

function NoticeFacts({ notice }: { readonly notice: Notice }): ReactNode {
  const t = mineTexts.use();
  const { number, madeOn, deliveredOn, deliveredWay, authority, message } = notice;
  const toldAt = message === null ? null : formatInstant(message.madeAt);
  const readAt = message?.readAt ?? null;
  return (
    <li className="xt-mine-line">
      <strong>{t('notice', { number })}</strong>
      <FactList
        items={[
          { label: t('authority'), value: authority.name },
          { label: t('madeOn'), value: madeOn },
          {
            label: t('deliveredOn'),
            value:
              deliveredOn === null
                ? t('notDelivered')
                : t('delivered', {
                    ...{
                      day: deliveredOn,
                      way: deliveredWay === null ? '' : t(`way.${deliveredWay}`),
                    },
                  }),
          },
          {
            label: t('told'),
            value:
              toldAt === null
                ? null
                : readAt === null
                  ? t('told.at', { at: toldAt })
                  : t('told.read', { at: toldAt, read: formatInstant(readAt) }),
          },
        ]}
      />
    </li>
  );
}

function Notices({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const t = mineTexts.use();
  return (
    <section className="xt-card">
      <h2>{t('notices')}</h2>
      {notices.length === 0 ? (
        <p className="xt-soft">{t('notices.none')}</p>
      ) : (
        <ul className="xt-site-list">
          {notices.map((notice) => (
            <NoticeFacts key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface DueProcessProps {
  readonly id: string;
  /** Called with the identifier of a case that was opened. */
  readonly onOpened: (id: string) => void;
}

/** What the subject was told of the record, and what it can do about it. */
function DueProcess({ id, onOpened }: DueProcessProps): ReactNode {
  const t = mineTexts.use();
  const result = useQuery(OwnRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult result={result}>
      {({ record, cases }) => (
        <>
          {record?.publicity && <Publicity publicity={record.publicity} />}
          {record && record.notices.length > 0 && <Notices notices={record.notices} />}
          {cases.nodes.length > 0 && (
            <section className="xt-card">
              <h2>{t('cases')}</h2>
              <ul className="xt-site-list">
                {cases.nodes.map((one) => (
                  <li key={one.id}>
                    <CaseLine of={one} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="xt-card xt-stack">
            <h2>{t('apply')}</h2>
            <p className="xt-soft">{t('apply.what')}</p>
            <CaseOpenings about={{ recordId: id }} onOpened={onOpened} />
          </section>
        </>
      )}
    </QueryResult>
  );
}

/** All that the record says, and what both sides say of it. */
function Statement({ record }: { readonly record: WholeRecordFragment }): ReactNode {
  const w = words.use();
  return (
    <section className="xt-card xt-stack">
      <p className="xt-row">
        <StatusTag>{record.recordType.name}</StatusTag>
        <StatusTag>{w(`standing.${record.standing}`)}</StatusTag>
        {record.underObjection && <StatusTag tone="warning">{w('underObjection')}</StatusTag>}
        {record.notes.length > 0 && <StatusTag tone="warning">{w('bothSides')}</StatusTag>}
        {record.underReview && <StatusTag tone="warning">{w('underReview')}</StatusTag>}
      </p>
      <FactList items={recordFacts(record)} />
      <RecordNotes notes={record.notes} />
    </section>
  );
}

/** One own record: all that it says, how it stands in public, its notices, and what can be done. */
export function RecordPage({ id, onOpened }: DueProcessProps): ReactNode {
  const t = mineTexts.use();
  const result = useQuery(RecordDetailDocument, { variables: { id } });
  const title = result.data?.record?.title ?? t('record.title');
  return (
    <SitePage title={title}>
      <p>
        <SiteLink to="/mine">{t('back')}</SiteLink>
      </p>
      <QueryResult result={result}>
        {({ record }) =>
          record === null ? (
            <div className="xt-card">
              <EmptyState title={t('record.absent')} />
            </div>
          ) : (
            <>
              <Statement record={record} />
              <DueProcess id={id} onOpened={onOpened} />
            </>
          )
        }
      </QueryResult>
    </SitePage>
  );
}
