import { useQuery } from '@apollo/client/react';
import { QueryResult, words, type SectorPanelProps } from '@xintu/portal-kit';
import { defineTexts, EmptyState, PlainTable } from '@xintu/ui';
import type { ReactNode } from 'react';
import { ConstructionPanelDocument, type ConstructionPanelQuery } from './gql/graphql.ts';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh-CN.ts';

const texts = defineTexts('sector.construction', chinese, english);

type Panel = NonNullable<NonNullable<ConstructionPanelQuery['subjectById']>['construction']>;

function Qualifications({ qualifications }: Pick<Panel, 'qualifications'>): ReactNode {
  const t = texts.use();
  const w = words.use();
  if (qualifications.length === 0) return <p>{t('qualifications.none')}</p>;
  return (
    <PlainTable
      caption={t('qualifications')}
      head={[t('name'), t('grade'), t('certificate'), t('status'), t('validTo')]}
      rows={qualifications.map((one) => ({
        key: `${one.name} ${one.certificateNumber}`,
        cells: [
          one.name,
          one.grade,
          one.certificateNumber,
          w(`licenceStatus.${one.status}`),
          one.validTo ?? t('long'),
        ],
      }))}
    />
  );
}

function Scores({ scores }: Pick<Panel, 'scores'>): ReactNode {
  const t = texts.use();
  if (scores.length === 0) return <p className="xt-soft">{t('scores.none')}</p>;
  return (
    <PlainTable
      caption={t('scores')}
      head={[t('role'), t('total'), t('grade'), t('evaluatedOn'), t('scheme')]}
      rows={scores.map((score) => ({
        key: `${score.scheme.code} ${score.role} ${score.evaluatedOn}`,
        cells: [
          score.role,
          score.total,
          score.grade,
          score.evaluatedOn,
          `${score.scheme.code} ${score.scheme.version}`,
        ],
      }))}
    />
  );
}

/** What construction says of a subject: its qualifications and its scores by role. */
export function ConstructionPanel({ subjectId, asOf }: SectorPanelProps): ReactNode {
  const t = texts.use();
  const result = useQuery(ConstructionPanelDocument, { variables: { id: subjectId, asOf } });
  return (
    <QueryResult result={result}>
      {(data) => {
        const panel = data.subjectById?.construction;
        if (!panel) return <EmptyState title={t('none')} />;
        return (
          <div className="xt-stack">
            <Qualifications qualifications={panel.qualifications} />
            <Scores scores={panel.scores} />
          </div>
        );
      }}
    </QueryResult>
  );
}
