import { Alert } from 'antd';
import { basisLine, FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { WholeCaseFragment } from '../gql/graphql.ts';
import { nextParty } from './cases-page.tsx';
import { DueTag } from './due-tag.tsx';
import { caseTexts } from './texts.ts';

type Text = ReturnType<typeof caseTexts.use>;
type Limit = NonNullable<WholeCaseFragment['limit']>;

/** For whom an open case waits: somebody, the clock, or nobody. */
function waiting(t: Text, found: WholeCaseFragment): string {
  const { waitsFor } = found.state;
  if (waitsFor === null) return t('next.waits.nobody');
  return waitsFor === 'CLOCK' ? t('next.waits.clock') : t('next.waits', { party: nextParty(t, found) });
}

/** How long the limit is and from when it counts; of a limit without length only its day. */
function length(t: Text, { name, value, unit, from }: Limit): string {
  if (value === 0) return t('next.limit.day', { name, from });
  return t('next.limit.value', { name, value, from, unit: t(`unit.${unit}`) });
}

/** What is next, by when, and under which rule. */
export function CaseNow(props: { readonly of: WholeCaseFragment }): ReactNode {
  const t = caseTexts.use();
  const { state, closedOn, limit, kind, escalatedOn } = props.of;
  return (
    <section className="xt-card xt-stack" aria-labelledby="now">
      <h2 id="now">{t('next.title')}</h2>
      <p>
        <strong>{closedOn === null ? waiting(t, props.of) : t('next.closed', { day: closedOn })}</strong>
        {closedOn === null ? ` · ${state.name}` : ''}
      </p>
      {escalatedOn !== null && (
        <Alert
          type="error"
          showIcon
          title={t('next.escalated')}
          description={t('next.escalated.what', { day: escalatedOn })}
        />
      )}
      <FactList
        items={[
          { label: t('next.due'), value: closedOn === null ? <DueTag of={props.of} /> : null },
          {
            label: t('next.limit'),
            value: limit && length(t, limit),
          },
          { label: t('next.basis'), value: limit && `${limit.basis} ${limit.article}` },
          { label: t('next.kind'), value: basisLine(kind.legalBasis) },
        ]}
      />
      {limit?.provisional === true && <p className="xt-soft">{t('next.provisional')}</p>}
    </section>
  );
}
