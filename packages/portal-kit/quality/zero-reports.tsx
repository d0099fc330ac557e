import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Input, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  DeclareZeroReportDocument,
  type DeclareZeroReportMutation,
  UnreportedMonthsDocument,
  WithdrawZeroReportDocument,
  type WithdrawZeroReportMutation,
  ZeroReportsDocument,
  type ZeroReportsQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay, useViewer } from '../session/session.tsx';
import { monthsBefore } from './quarters.ts';
import { qualityTexts } from './texts.ts';

const MONTHS_BACK = 6;
const PAGE = 10;
const declareErrors = (data: DeclareZeroReportMutation) => data.declareZeroReport.userErrors;
const withdrawErrors = (data: WithdrawZeroReportMutation) => data.withdrawZeroReport.userErrors;
type Report = ZeroReportsQuery['zeroReports']['nodes'][number];

function Waiting({ provider }: { readonly provider: string }): ReactNode {
  const t = qualityTexts.use();
  const mayDeclare = useMay('zero-report.declare');
  const change = useChange(DeclareZeroReportDocument, declareErrors);
  const since = monthsBefore(useViewer().today, MONTHS_BACK);
  const result = useQuery(UnreportedMonthsDocument, {
    variables: { since, provider },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryResult result={result} lines={3}>
      {({ unreportedMonths: { nodes } }) =>
        nodes.length === 0 ? (
          <EmptyState title={t('zero.nothing')} />
        ) : (
          <>
            <ChangeErrors errors={change.errors} lost={change.lost} />
            <PlainTable
              caption={t('zero.waiting')}
              head={[t('month'), t('recordType'), ...(mayDeclare ? [t('act')] : [])]}
              rows={nodes.map(({ month, recordType }) => ({
                key: `${month} ${recordType.code}`,
                cells: [
                  ...[month.slice(0, 7), recordType.name],
                  ...(mayDeclare
                    ? [
                        <Button
                          key="declare"
                          size="small"
                          disabled={change.running}
                          aria-label={`${t('zero.declare')} ${month.slice(0, 7)} ${recordType.name}`}
                          onClick={() => void change.run({ input: { recordType: recordType.code, month } })}
                        >
                          {t('zero.declare')}
                        </Button>,
                      ]
                    : []),
                ],
              }))}
            />
          </>
        )
      }
    </QueryResult>
  );
}

function ReportState({ report }: { readonly report: Report }): ReactNode {
  const t = qualityTexts.use();
  if (report.withdrawnOn !== null)
    return (
      <StatusTag tone="neutral">{t('state.withdrawn', { reason: report.withdrawnReason ?? '' })}</StatusTag>
    );
  return report.stands ? (
    <StatusTag tone="success">{t('state.stands')}</StatusTag>
  ) : (
    <StatusTag tone="danger">{t('state.contradicted')}</StatusTag>
  );
}

function Withdraw({ id }: { readonly id: string }): ReactNode {
  const t = qualityTexts.use();
  const field = useId();
  const change = useChange(WithdrawZeroReportDocument, withdrawErrors);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if ((await change.run({ input: { id, reason } })) !== null) setAsking(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('zero.withdraw')}
      </Button>
      <Modal
        open={asking}
        title={t('zero.withdraw')}
        okText={t('zero.confirm')}
        cancelText={t('zero.cancel')}
        confirmLoading={change.running}
        onOk={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <label htmlFor={field}>{t('zero.reason')}</label>
        <Input.TextArea id={field} value={reason} onChange={(event) => setReason(event.target.value)} />
        <ChangeErrors errors={change.errors} lost={change.lost} />
      </Modal>
    </>
  );
}

/** Months of which nothing was said, and those for which "nothing arose" was declared (零报送). */
export function ZeroReports({ provider }: { readonly provider: string }): ReactNode {
  const t = qualityTexts.use();
  const mayDeclare = useMay('zero-report.declare');
  const result = useQuery(ZeroReportsDocument, {
    variables: { provider, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { zeroReports } }) => ({
        zeroReports: { ...zeroReports, nodes: [...previous.zeroReports.nodes, ...zeroReports.nodes] },
      }),
    });
  return (
    <section className="xt-card xt-stack" aria-label={t('zero')}>
      <h2>{t('zero')}</h2>
      <p className="xt-soft">{t('zero.note')}</p>
      <Waiting provider={provider} />
      <QueryResult result={result} lines={3}>
        {({ zeroReports: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('zero.none')} />
          ) : (
            <>
              <p>{t('zero.total', { count: formatCount(totalCount) })}</p>
              <PlainTable
                caption={t('zero.declared')}
                head={[t('month'), t('recordType'), t('declarer'), t('state'), t('act')]}
                rows={nodes.map((report) => ({
                  key: report.id,
                  cells: [
                    ...[report.month.slice(0, 7), report.recordType.name, report.declarerName],
                    <ReportState key="state" report={report} />,
                    mayDeclare && report.withdrawnOn === null ? (
                      <Withdraw key="withdraw" id={report.id} />
                    ) : (
                      '—'
                    ),
                  ],
                }))}
              />
              {pageInfo.hasNextPage && (
                <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                  {t('zero.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryResult>
    </section>
  );
}
