import { useQuery } from '@apollo/client/react';
import { EmptyState, FactList, firstOf, formatCount, formatInstant, PlainTable, withValues } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  EvaluationSchemesDocument,
  InspectionPlanDocument,
  type InspectionPlanQuery,
  InspectionPlansDocument,
  PlanInspectionDocument,
  type PlanInspectionMutation,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { usePortal } from '../portal/portal.ts';
import { useMay } from '../session/session.tsx';
import { usePageState } from '../shell/portal-page.tsx';
import { SubjectLink } from '../subject/subject-link.tsx';
import { evaluationTexts } from './texts.ts';

/** So many plans, and so many organisations of one, stand on the page at once. */
const SHOWN = 100;

const errorsOf = (data: PlanInspectionMutation) => data.planInspection.userErrors;

type Plan = NonNullable<InspectionPlanQuery['inspectionPlan']>;

function NewPlan({ onMade }: { readonly onMade: (id: string) => void }): ReactNode {
  const t = evaluationTexts.use();
  const mayPlan = useMay('inspection.plan');
  const schemes = useQuery(EvaluationSchemesDocument, { variables: { sector: usePortal().sector } });
  const change = useChange(PlanInspectionDocument, errorsOf);
  const make = async (scheme: string) => {
    const plan = (await change.run({ input: { scheme } }))?.planInspection.plan ?? null;
    if (plan !== null) onMade(plan.id);
  };
  const newest = new Map((schemes.data?.evaluationSchemes ?? []).map((one) => [one.code, one]));
  if (!mayPlan) return null;
  return (
    <>
      <div className="xt-row">
        {[...newest.values()].map(({ code, name }) => (
          <Button key={code} loading={change.running} onClick={() => void make(code)}>
            {t('plan', { scheme: name })}
          </Button>
        ))}
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
    </>
  );
}

/** One plan: how many of each grade, and who. */
function PlanReport({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactNode {
  const t = evaluationTexts.use();
  return (
    <section className="xt-card xt-stack" aria-labelledby="plan">
      <h2 id="plan">
        {plan.scheme.name} · {plan.day}
      </h2>
      <FactList
        items={[
          { label: t('madeBy'), value: plan.madeBy },
          { label: t('organisations'), value: formatCount(plan.organisations) },
          { label: t('drawn'), value: formatCount(plan.drawn) },
          { label: t('seed'), value: <code style={{ overflowWrap: 'anywhere' }}>{plan.seed}</code> },
        ]}
      />
      <PlainTable
        caption={t('grades')}
        head={[t('grade'), t('share'), t('organisations'), t('drawn')]}
        rows={plan.shares.map(({ grade, percent, organisations, drawn }) => ({
          key: grade,
          cells: [grade, t('percent', { percent }), formatCount(organisations), formatCount(drawn)],
        }))}
      />
      <PlainTable
        caption={t('items')}
        head={[t('number'), t('organisation'), t('grade')]}
        rows={plan.items.nodes.map(({ position, grade, subject }) => ({
          key: String(position),
          cells: [position, <SubjectLink key="subject" subject={subject} />, grade],
        }))}
      />
      <div className="xt-row">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </section>
  );
}

/** 双随机抽查计划: made by the grades in force, kept with their seeds. */
export function InspectionsPage(): ReactNode {
  const t = evaluationTexts.use();
  const { state, change } = usePageState();
  const opened = firstOf(state, 'open');
  const open = (id: string | null) => change(withValues(state, 'open', id === null ? [] : [id]));
  const plans = useQuery(InspectionPlansDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const plan = useQuery(InspectionPlanDocument, {
    variables: { id: opened ?? '', first: SHOWN },
    skip: opened === null,
  });
  const shown = plan.data?.inspectionPlan ?? null;
  return (
    <>
      <p className="xt-soft">{t('inspections.intro')}</p>
      <NewPlan onMade={open} />
      {opened !== null && shown !== null && <PlanReport plan={shown} onClose={() => open(null)} />}
      <section className="xt-card" aria-label={t('inspections')}>
        <QueryResult result={plans}>
          {({ inspectionPlans: { nodes } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('inspections.none')} />
            ) : (
              <PlainTable
                caption={t('inspections')}
                head={[t('scheme'), t('day'), t('organisations'), t('drawn'), t('madeBy'), t('open')]}
                rows={nodes.map((one) => ({
                  key: one.id,
                  cells: [
                    `${one.scheme.name} ${one.scheme.version}`,
                    one.day,
                    formatCount(one.organisations),
                    formatCount(one.drawn),
                    `${one.madeBy} ${formatInstant(one.madeAt)}`,
                    <Button key="open" size="small" onClick={() => open(one.id)}>
                      {t('open')}
                    </Button>,
                  ],
                }))}
              />
            )
          }
        </QueryResult>
      </section>
    </>
  );
}
