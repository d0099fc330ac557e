import { formatInstant } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { ShownCheck } from './check-page.tsx';
import { checkTexts } from './texts.ts';

/** What was said of a check so far, oldest first. */
export function CheckFeedback({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  if (of.feedback.length === 0) return null;
  const nameOf = (id: string) => {
    const result = of.results.find((one) => one.id === id);
    return result?.subject?.name ?? result?.name ?? '';
  };
  const measureOf = (id: string) =>
    of.results.flatMap(({ measures }) => measures).find((one) => one.id === id)?.measure.name ?? '';
  return (
    <section className="xt-card xt-stack" aria-labelledby="said">
      <h2 id="said">{t('feedback')}</h2>
      {of.feedback.map(({ recordedAt, recorderName, decisions, measures }) => (
        <article key={recordedAt} className="xt-stack">
          <h3>{t('feedback.said', { who: recorderName, when: formatInstant(recordedAt) })}</h3>
          <ul>
            {decisions.map(({ result, decision, documentNumber }) => (
              <li key={result.id}>
                {[nameOf(result.id), decision, documentNumber].filter(Boolean).join('：')}
              </li>
            ))}
            {measures.map(({ resultMeasure, carriedOut, reasonCode, reason }) => (
              <li key={resultMeasure.id}>
                {[
                  measureOf(resultMeasure.id),
                  t(carriedOut ? 'feedback.carriedOut' : 'feedback.notCarriedOut'),
                  reasonCode && t(`why.${reasonCode}`),
                  reason,
                ]
                  .filter(Boolean)
                  .join('：')}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
