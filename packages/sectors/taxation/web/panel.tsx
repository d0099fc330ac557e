import { useQuery } from '@apollo/client/react';
import { QueryResult, words, type SectorPanelProps } from '@xintu/portal-kit';
import { defineTexts, EmptyState, FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import { TaxationPanelDocument } from './gql/graphql.ts';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

const texts = defineTexts('sector.taxation', chinese, english);

/** What taxation says of a subject: the grade of the last year, and major violations. */
export function TaxationPanel({ subjectId, asOf }: SectorPanelProps): ReactNode {
  const t = texts.use();
  const w = words.use();
  const result = useQuery(TaxationPanelDocument, { variables: { id: subjectId, asOf } });
  return (
    <QueryResult result={result}>
      {(data) => {
        const panel = data.subjectById?.taxation;
        if (!panel) return <EmptyState title={t('none')} />;
        const violations = panel.majorViolations.length;
        return (
          <FactList
            items={[
              {
                label: t('grade'),
                value: panel.grade && t('grade.year', { grade: panel.grade, year: panel.year ?? '' }),
              },
              { label: t('score'), value: panel.score },
              { label: t('determinedOn'), value: panel.determinedOn },
              { label: t('origin'), value: panel.origin && w(`origin.${panel.origin}`) },
              {
                label: t('violations'),
                value: violations === 0 ? t('notListed') : t('listed', { count: violations }),
              },
            ]}
          />
        );
      }}
    </QueryResult>
  );
}
