import { FactList, PlainTable, StatusTag } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  type EvaluationSchemesQuery,
  StartEvaluationDocument,
  type StartEvaluationMutation,
} from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { evaluationTexts } from './texts.ts';

type Scheme = EvaluationSchemesQuery['evaluationSchemes'][number];
type Indicator = Scheme['indicators'][number];

const errorsOf = (data: StartEvaluationMutation) => data.startEvaluation.userErrors;

function useHow(): (indicator: Indicator) => string {
  const t = evaluationTexts.use();
  return ({ kind, per, decay, atBest, withinMonths }) => {
    const months = withinMonths == null ? [] : [t('how.months', { months: withinMonths })];
    if (kind === 'DIRECT_GRADE') return [t('direct', { grade: atBest ?? '' }), ...months].join('；');
    const way = per === 'RANK' ? 'how.rank' : decay === 'NONE' ? 'how.plain' : 'how.decay';
    return [t(way), ...months].join('；');
  };
}

function Indicators({ indicators }: Pick<Scheme, 'indicators'>): ReactNode {
  const t = evaluationTexts.use();
  const how = useHow();
  const effect = (code: string | null | undefined) =>
    code === 'ADDITION' || code === 'DEDUCTION' ? t(`effect.${code}`) : '';
  return (
    <PlainTable
      caption={t('indicators')}
      head={[t('indicator'), t('effect'), t('cap'), t('how'), t('basis'), t('state')]}
      rows={indicators.map((one) => ({
        key: one.code,
        cells: [
          one.name,
          effect(one.effect),
          one.cap,
          how(one),
          one.article,
          one.confirmed ? t('confirmed') : <StatusTag tone="warning">{t('provisional')}</StatusTag>,
        ],
      }))}
    />
  );
}

/** Starting a run of a scheme: in earnest, or to see what this version would change. */
function Start({ scheme, onStarted }: SchemeCardProps): ReactNode {
  const t = evaluationTexts.use();
  const mayRun = useMay('evaluation.run');
  const change = useChange(StartEvaluationDocument, errorsOf);
  const start = async (simulate: string | null) => {
    const started = await change.run({ input: { scheme: scheme.code, simulate } });
    const run = started?.startEvaluation.run ?? null;
    if (run !== null) onStarted(run.id);
  };
  if (!mayRun) return null;
  return (
    <>
      <div className="xt-row">
        {scheme.inForce && (
          <Button type="primary" loading={change.running} onClick={() => void start(null)}>
            {t('compute')}
          </Button>
        )}
        <Button loading={change.running} onClick={() => void start(scheme.version)}>
          {t('simulate', { version: scheme.version })}
        </Button>
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
    </>
  );
}

interface SchemeCardProps {
  readonly scheme: Scheme;
  readonly onStarted: (run: string) => void;
}

/** One version of a scheme: on what it stands, what it looks at, and what its grades lead to. */
export function SchemeCard({ scheme, onStarted }: SchemeCardProps): ReactNode {
  const t = evaluationTexts.use();
  const id = `scheme-${scheme.code}-${scheme.version}`;
  const { refresh, publication } = scheme;
  return (
    <section className="xt-card xt-stack" aria-labelledby={id}>
      <h2 id={id}>
        {scheme.name} {scheme.version}{' '}
        {!scheme.inForce && <StatusTag tone="neutral">{t('notInForce')}</StatusTag>}
      </h2>
      <FactList
        items={[
          { label: t('inForce'), value: `${scheme.validFrom} – ${scheme.validTo ?? t('onwards')}` },
          { label: t('basis'), value: `${scheme.legalBasis.title} ${scheme.legalBasis.article}` },
          { label: t('start'), value: scheme.startPoints },
          {
            label: t('refresh'),
            value:
              refresh === 'MONTHLY' || refresh === 'QUARTERLY' || refresh === 'YEARLY'
                ? t(`refresh.${refresh}`)
                : refresh,
          },
          {
            label: t('publication'),
            value:
              publication === 'PUBLIC' || publication === 'ON_REQUEST' || publication === 'NOT_PUBLIC'
                ? t(`publication.${publication}`)
                : publication,
          },
          { label: t('kind'), value: scheme.origin === 'RECEIVED' ? t('received') : null },
        ]}
      />
      <Start scheme={scheme} onStarted={onStarted} />
      <PlainTable
        caption={t('grades')}
        head={[t('grade'), t('from'), t('share')]}
        rows={scheme.grades.map((grade) => ({
          key: grade.value,
          cells: [grade.name, grade.pointsFrom, t('percent', { percent: grade.inspectedPercent ?? 0 })],
        }))}
      />
      <Indicators indicators={scheme.indicators} />
    </section>
  );
}
