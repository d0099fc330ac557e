import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { PlainTable, StatusTag } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ComputedEvaluationDocument, type ComputedEvaluationQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { evaluationTexts } from './texts.ts';

type Evaluation = NonNullable<ComputedEvaluationQuery['computedEvaluation']>;
type Point = Evaluation['points'][number];

/** The record behind a point; what ended is not told. */
function Behind({ record }: Pick<Point, 'record'>): ReactNode {
  const t = evaluationTexts.use();
  if (!record) return <span className="xt-soft">{t('record.gone')}</span>;
  return (
    <Link to="/records" search={{ text: [record.documentNumber] }}>
      {`${record.title} ${record.documentNumber}（${record.decidedOn}）`}
    </Link>
  );
}

const signed = (points: number): string => (points > 0 ? `+${String(points)}` : String(points));

/** Whether it is in force; a simulation says that it is one. */
function Standing({ evaluation: { run, inForce } }: { readonly evaluation: Evaluation }): ReactNode {
  const t = evaluationTexts.use();
  if (run.kind === 'SIMULATION') return <StatusTag tone="warning">{t('kind.SIMULATION')}</StatusTag>;
  return (
    <StatusTag tone={inForce ? 'success' : 'neutral'}>
      {t(inForce ? 'state.inForce' : 'state.notInForce')}
    </StatusTag>
  );
}

function Reasons({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const t = evaluationTexts.use();
  if (evaluation.points.length === 0) return <p>{t('explanation.none')}</p>;
  return (
    <PlainTable
      caption={t('explanation')}
      head={[t('reason'), t('record'), t('points'), t('fullPoints')]}
      rows={evaluation.points.map((point, position) => ({
        key: String(position),
        cells: [
          point.rank == null
            ? (point.name ?? point.code)
            : `${point.name ?? ''} ${t('rank', { rank: point.rank })}`,
          <Behind key="record" record={point.record} />,
          point.kind === 'DIRECT_GRADE' ? '—' : signed(point.points),
          point.kind === 'DIRECT_GRADE' ? '—' : signed(point.fullPoints),
        ],
      }))}
    />
  );
}

/** 评分说明: where the points begin, and each reason with its record. */
export function Explanation({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = evaluationTexts.use();
  const result = useQuery(ComputedEvaluationDocument, { variables: { id } });
  return (
    <QueryResult result={result}>
      {({ computedEvaluation: evaluation }) =>
        evaluation && (
          <section className="xt-card xt-stack" aria-labelledby="explanation">
            <h2 id="explanation">
              {t('explanation')} · <SubjectLink subject={evaluation.subject} />{' '}
              <Standing evaluation={evaluation} />
            </h2>
            <p>
              {t('explanation.start', {
                start: evaluation.scheme.startPoints,
                total: evaluation.total ?? '—',
                grade: evaluation.grade,
              })}
              {evaluation.directGrade != null &&
                ` ${t('explanation.direct', {
                  name:
                    evaluation.points.find(({ code }) => code === evaluation.directGrade)?.name ??
                    evaluation.directGrade,
                })}`}
            </p>
            <Reasons evaluation={evaluation} />
            <div className="xt-row">
              <Button onClick={onClose}>{t('close')}</Button>
            </div>
          </section>
        )
      }
    </QueryResult>
  );
}
