import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { CasesDocument } from '../gql/graphql.ts';
import { DueTag } from './due-tag.tsx';
import { OpenCase } from './open-case.tsx';
import { caseTexts } from './texts.ts';

/** Cases about one record shown beside it: a record has few by nature. */
const most = 20;

/** The cases about a record, newest first, and the way to another. */
export function RecordCases({ recordId }: { readonly recordId: string }): ReactNode {
  const t = caseTexts.use();
  const found = useQuery(CasesDocument, {
    variables: { recordId, order: 'OPENED_NEWEST', first: most },
    fetchPolicy: 'cache-and-network',
  }).data?.cases.nodes;
  return (
    <section className="xt-stack" style={{ marginBlock: 16 }} aria-label={t('title')}>
      <h3 style={{ margin: 0 }}>{t('title')}</h3>
      {found !== undefined && found.length > 0 && (
        <ul className="xt-stack" style={{ gap: 8 }}>
          {found.map((one) => (
            <li key={one.id} className="xt-row">
              <Link to="/cases/$case" params={{ case: one.id }}>
                {one.number}
              </Link>
              <StatusTag tone={one.state.closed ? 'neutral' : 'accent'}>{one.state.name}</StatusTag>
              <DueTag of={one} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <OpenCase about={{ recordId }} />
      </div>
    </section>
  );
}
