import { useQuery } from '@apollo/client/react';
import { QueryResult, type SectorPanelProps } from '@xintu/portal-kit';
import { defineTexts, EmptyState, FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CultureTourismPanelDocument } from './gql/graphql.ts';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

const texts = defineTexts('sector.culture-tourism', chinese, english);

/** What culture and tourism says of a subject: its markets and its listings. */
export function CultureTourismPanel({ subjectId, asOf }: SectorPanelProps): ReactNode {
  const t = texts.use();
  const result = useQuery(CultureTourismPanelDocument, { variables: { id: subjectId, asOf } });
  const listed = (count: number) => (count === 0 ? t('notListed') : t('listed', { count }));
  return (
    <QueryResult result={result}>
      {(data) => {
        const panel = data.subjectById?.cultureTourism;
        if (!panel) return <EmptyState title={t('none')} />;
        return (
          <FactList
            items={[
              { label: t('marketTypes'), value: panel.marketTypes.join('、') },
              { label: t('serious'), value: listed(panel.seriousListings.length) },
              { label: t('minor'), value: listed(panel.minorListings.length) },
            ]}
          />
        );
      }}
    </QueryResult>
  );
}
