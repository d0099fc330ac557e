import { StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { Questions } from '../cases/step-form.tsx';
import type { RepairCoachFragment } from '../gql/graphql.ts';
import { RepairApplication } from './repair-application.tsx';
import './repair.css';
import { repairTexts } from './texts.ts';

/** An adverse record with what can be done about it. */
export type Advice = RepairCoachFragment;

function Standing({ advice }: { readonly advice: Advice }): ReactNode {
  const t = repairTexts.use();
  const { eligible, repairableFrom, underWay } = advice;
  if (underWay != null)
    return (
      <StatusTag tone="warning">
        {t('underWay', { number: underWay.number, state: underWay.state })}
      </StatusTag>
    );
  if (eligible) return <StatusTag tone="success">{t('eligible')}</StatusTag>;
  return <StatusTag>{repairableFrom == null ? t('never') : t('notYet', { day: repairableFrom })}</StatusTag>;
}

/** The steps in their order, each with what it needs and by which rule. */
function Steps({ advice }: { readonly advice: Advice }): ReactNode {
  const t = repairTexts.use();
  const { eligible, repairableFrom, needs, window: place } = advice;
  return (
    <ol className="xt-repair-steps">
      <li>{t('step.fulfil')}</li>
      {!eligible && repairableFrom != null && <li>{t('step.wait', { day: repairableFrom })}</li>}
      <li>
        {t('step.prepare')}
        <ul>
          {needs.map((need) => (
            <li key={need.code}>
              <strong>{need.name}</strong>：{need.what}
              <div className="xt-soft">{t('basis', { basis: need.basis })}</div>
            </li>
          ))}
        </ul>
      </li>
      <li>
        {t('step.apply')}
        <strong>{place.name}</strong>。{place.what}
        <div className="xt-soft">{t('basis', { basis: place.basis })}</div>
      </li>
      <li>{t('step.after')}</li>
    </ol>
  );
}

interface RepairCoachProps {
  readonly advice: Advice;
  /** Whether what to do is shown at once: of many records only the first has it open. */
  readonly open: boolean;
}

/** One record: what it is, whether it can be repaired, what to do, and the application filled in. */
export function RepairCoach({ advice, open }: RepairCoachProps): ReactNode {
  const t = repairTexts.use();
  const { title, authorityName, decidedOn, documentNumber, publicityUntil, obstacles } = advice;
  return (
    <section className="xt-card xt-stack xt-repair" aria-label={`${title} ${documentNumber}`}>
      <h2>{title}</h2>
      <div className="xt-row">
        <StatusTag>{advice.recordType}</StatusTag>
        <Standing advice={advice} />
      </div>
      <p>{t('decided', { authority: authorityName, on: decidedOn, number: documentNumber })}</p>
      {publicityUntil != null && (
        <p className="xt-soft">
          {t('until', { day: publicityUntil })}
          {advice.provisional && ` · ${t('provisional')}`}
        </p>
      )}
      {obstacles.length > 0 && (
        <>
          <h3>{t('obstacles')}</h3>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.code}>{obstacle.message}</li>
            ))}
          </ul>
        </>
      )}
      <Questions of={advice.questions} />
      {advice.repairableFrom != null && (
        <details open={open}>
          <summary>{t('steps')}</summary>
          <div className="xt-stack">
            <Steps advice={advice} />
            {advice.underWay == null && <RepairApplication advice={advice} />}
          </div>
        </details>
      )}
    </section>
  );
}
