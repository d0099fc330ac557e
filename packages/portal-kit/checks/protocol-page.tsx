import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, FactList, formatInstant } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { CheckDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import type { ShownCheck } from './check-page.tsx';
import './protocol.css';
import { checkTexts } from './texts.ts';

const route = getRouteApi('/checks/$check/protocol');

function Row({ at, of }: { readonly at: number; readonly of: ShownCheck['results'][number] }): ReactNode {
  const t = checkTexts.use();
  return (
    <tr>
      <td>{at}</td>
      <th scope="row">
        {of.subject?.name ?? of.name ?? '—'}
        <br />
        {of.subject?.code ?? of.code ?? ''}
      </th>
      <td>
        {t(`outcome.${of.outcome}`)}
        {of.matchedBy !== null && of.matchedBy !== 'CODE' && `（${t(`matched.${of.matchedBy}`)}）`}
      </td>
      <td>
        {of.records.map(({ id, type, documentNumber, decidedOn, underObjection }) => (
          <p key={id}>
            {`${type.name}：${documentNumber}，${decidedOn}`}
            {underObjection && `（${t('objection')}）`}
          </p>
        ))}
        {of.outcome === 'HAS_RECORDS' && of.records.length === 0 && t('records.gone')}
      </td>
      <td>
        {of.measures.map(({ id, measure: { name, legalBasis } }) => (
          <p key={id}>{`${name}（${legalBasis.title}${legalBasis.article}）`}</p>
        ))}
      </td>
    </tr>
  );
}

function Protocol({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  const types = of.coverage.map(({ recordType }) => recordType.name).join('、');
  return (
    <article className="xt-protocol xt-card xt-stack">
      <h2>{t('protocol.title')}</h2>
      <FactList
        items={[
          { label: t('number'), value: of.number },
          { label: t('protocol.department'), value: of.department.name },
          { label: t('matter'), value: of.matter.name },
          { label: t('reference'), value: of.reference },
          { label: t('when'), value: formatInstant(of.createdAt) },
          { label: t('who'), value: of.creatorName },
          { label: t('code'), value: <code>{of.verificationCode}</code> },
          { label: t('digest'), value: <code style={{ overflowWrap: 'anywhere' }}>{of.digest}</code> },
        ]}
      />
      <div className="xt-protocol-scroll" role="group" tabIndex={0} aria-label={t('results')}>
        <table>
          <thead>
            <tr>
              {(['row', 'subject', 'outcome', 'records', 'measures'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`export.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.results.map((result, at) => (
              <Row key={result.id} at={at + 1} of={result} />
            ))}
          </tbody>
        </table>
      </div>
      <p>{types === '' ? t('coverage.nothing') : t('coverage', { moment: formatInstant(of.asOf), types })}</p>
      <p className="xt-soft">{t('protocol.note')}</p>
      <p style={{ whiteSpace: 'pre-wrap' }}>{t('protocol.sign')}</p>
    </article>
  );
}

/** The protocol of a check, numbered, with the result of each subject: to be printed and filed with a bid list, say. */
export function ProtocolPage(): ReactNode {
  const t = checkTexts.use();
  const { check: id } = route.useParams();
  const result = useQuery(CheckDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title={t('protocol')}
      tools={
        <>
          <Button onClick={() => window.print()}>{t('protocol.print')}</Button>{' '}
          <Link to="/checks/$check" params={{ check: id }}>
            {t('protocol.back')}
          </Link>
        </>
      }
    >
      <QueryResult result={result} lines={10}>
        {({ creditCheck: found }) =>
          found ? (
            <Protocol of={found} />
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
