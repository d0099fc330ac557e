import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, PlainTable, StatusTag, type Tone } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { AdmittedCodesDocument, type AdmittedCodesQuery, type CodeState } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { CodeRequestForm } from './code-request-form.tsx';
import { DecideCode, type CodeAct } from './decide-code.tsx';
import { codeTexts } from './texts.ts';

const PAGE = 20;
const tones: Readonly<Record<CodeState, Tone>> = {
  REQUESTED: 'warning',
  ADMITTED: 'success',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
};
const acts: Readonly<Record<CodeState, readonly CodeAct[]>> = {
  REQUESTED: ['admit', 'decline'],
  ADMITTED: ['withdraw'],
  DECLINED: [],
  WITHDRAWN: [],
};

type Code = AdmittedCodesQuery['admittedCodes']['nodes'][number];

function CodeTable({ codes }: { readonly codes: readonly Code[] }): ReactNode {
  const t = codeTexts.use();
  const mayDecide = useMay('code.admit');
  return (
    <PlainTable
      caption={t('list')}
      head={[
        ...[t('code'), t('name'), t('department'), t('reason'), t('proof')],
        ...[t('requested'), t('state'), t('decision'), ...(mayDecide ? [t('act')] : [])],
      ]}
      rows={codes.map((code) => ({
        key: code.code,
        cells: [
          ...[code.code, code.name, code.department.name, code.reason, code.proof],
          code.requestedAt.slice(0, 10),
          <StatusTag key="state" tone={tones[code.state]}>
            {t(`state.${code.state}`)}
          </StatusTag>,
          code.withdrawalReason ?? code.decisionReason ?? '—',
          ...(mayDecide
            ? [
                <div key="acts" className="xt-row">
                  {acts[code.state].map((act) => (
                    <DecideCode key={act} code={code.code} act={act} />
                  ))}
                </div>,
              ]
            : []),
        ],
      }))}
    />
  );
}

/** Lawful codes with a wrong check character: asked for by a department, admitted by the credit office. */
export function CodesPage(): ReactNode {
  const t = codeTexts.use();
  const mayAsk = useMay('code.request');
  const result = useQuery(AdmittedCodesDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { admittedCodes } }) => ({
        admittedCodes: { ...admittedCodes, nodes: [...previous.admittedCodes.nodes, ...admittedCodes.nodes] },
      }),
    });
  return (
    <Page title={t('title')}>
      <p className="xt-soft">{t('note')}</p>
      {mayAsk && <CodeRequestForm />}
      <section className="xt-card xt-stack" aria-label={t('list')}>
        <h2>{t('list')}</h2>
        <QueryResult result={result} lines={4}>
          {({ admittedCodes: { nodes, totalCount, pageInfo } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('none')}>
                <p>{t('none.what')}</p>
              </EmptyState>
            ) : (
              <>
                <p>{t('total', { count: formatCount(totalCount) })}</p>
                <CodeTable codes={nodes} />
                {pageInfo.hasNextPage && (
                  <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                    {t('more')}
                  </Button>
                )}
              </>
            )
          }
        </QueryResult>
      </section>
    </Page>
  );
}
