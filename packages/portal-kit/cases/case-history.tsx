import { FactList, formatInstant } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { WholeCaseFragment } from '../gql/graphql.ts';
import { caseTexts } from './texts.ts';

/** What happened, oldest first: when, who, what was stated, and why. */
export function CaseHistory(props: { readonly of: WholeCaseFragment }): ReactNode {
  const t = caseTexts.use();
  return (
    <section className="xt-card xt-stack" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <ol className="xt-stack">
        {props.of.events.map((event) => (
          <li key={event.position}>
            <h3 className="xt-group-title">{event.name}</h3>
            <p className="xt-soft">
              {t('history.who', {
                when: formatInstant(event.takenAt),
                who: [event.actorName, event.department?.name].filter(Boolean).join(' · '),
              })}
            </p>
            <FactList
              items={[
                ...event.values.map(({ label, value }) => ({ label, value })),
                { label: t('history.reason'), value: event.reason },
              ]}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
