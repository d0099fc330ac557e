import { StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { OwnCaseLineFragment } from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { mineTexts } from './texts.ts';

/** A case in a line: what it is, how it stands, by when. */
export function CaseLine({ of }: { readonly of: OwnCaseLineFragment }): ReactNode {
  const t = mineTexts.use();
  const { id, number, kind, state, department, openedOn, dueOn, record } = of;
  return (
    <div className="xt-mine-line">
      <span className="xt-row">
        <SiteLink to={`/mine/cases/${id}`}>
          {kind.name} {number}
        </SiteLink>
        <StatusTag tone={state.closed ? 'neutral' : 'accent'}>{state.name}</StatusTag>
        {state.waitsFor === 'SUBJECT' && <StatusTag tone="warning">{t('case.yours')}</StatusTag>}
      </span>
      {record && <span>{record.title}</span>}
      <span className="xt-soft">
        {[
          t('case.line', { department: department.name, day: openedOn }),
          dueOn === null ? null : t('case.due', { day: dueOn }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
