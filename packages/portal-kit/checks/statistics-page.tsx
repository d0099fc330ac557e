import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, firstOf, formatCount, formatRate, PlainTable } from '@xintu/ui';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { CheckStatisticsDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay, useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { HandledFile } from './handled-file.tsx';
import { checkTexts } from './texts.ts';

const route = getRouteApi('/checks/statistics');
const counted = [
  ...(['checks', 'subjects', 'hits', 'measures', 'carriedOut', 'notCarriedOut', 'open', 'overdue'] as const),
];

/** How far checks go, by department and matter: counts in the order of codes, nobody is ranked. */
export function StatisticsPage(): ReactNode {
  const t = checkTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const mayReport = useMay('handled-case.report');
  const thisYear = Number(useViewer().today.slice(0, 4));
  const year = firstOf(state, 'year') === 'last' ? thisYear - 1 : thisYear;
  const [from, to] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const result = useQuery(CheckStatisticsDocument, {
    variables: { from, to },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('statistics.title')} tools={<Link to="/checks">{t('back')}</Link>}>
      <p className="xt-soft">{t('statistics.note')}</p>
      <Segmented
        aria-label={t('statistics.period')}
        value={year === thisYear ? 'this' : 'last'}
        options={[
          { value: 'this', label: t('statistics.thisYear') },
          { value: 'last', label: t('statistics.lastYear') },
        ]}
        onChange={(chosen) => void navigate({ search: chosen === 'last' ? { year: ['last'] } : {} })}
      />
      {mayReport && <HandledFile onTaken={() => void result.refetch()} />}
      <QueryResult result={result} lines={8}>
        {({ checkStatistics: rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('statistics.none')} />
          ) : (
            <div className="xt-card">
              <PlainTable
                caption={t('statistics.caption', { from, to })}
                head={[
                  ...[t('statistics.department'), t('matter'), t('statistics.handled')],
                  ...[t('statistics.handledChecked'), t('statistics.coverage')],
                  ...counted.map((figure) => t(`statistics.${figure}`)),
                ]}
                rows={rows.map((row) => ({
                  key: `${row.departmentCode} ${row.matterCode}`,
                  cells: [
                    <div key="department" style={{ minInlineSize: 140 }}>
                      {row.departmentName}
                    </div>,
                    <div key="matter" style={{ minInlineSize: 90 }}>
                      {row.matterName}
                    </div>,
                    ...[formatCount(row.handled), formatCount(row.handledChecked)],
                    row.coverage === null ? '—' : formatRate(row.coverage),
                    ...counted.map((figure) => formatCount(row[figure])),
                  ],
                }))}
              />
            </div>
          )
        }
      </QueryResult>
    </Page>
  );
}
