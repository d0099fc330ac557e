import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState, Figure, StackedMonths } from '@xintu/ui';
import { useCallback, useMemo, type ReactNode } from 'react';
import {
  MonthFiguresDocument,
  RecordsByTypeDocument,
  TodosDocument,
  type RecordsByTypeQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay, useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import './home.css';
import { homeTexts } from './texts.ts';
import { TodoList } from './todo-list.tsx';

function Todos(): ReactNode {
  const t = homeTexts.use();
  const result = useQuery(TodosDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="xt-card" aria-labelledby="todos">
      <div className="xt-card-head">
        <h2 id="todos">{t('todos.title')}</h2>
        {result.data && (
          <span className="xt-soft">{t('todos.count', { count: result.data.todos.length })}</span>
        )}
      </div>
      <QueryResult result={result} lines={6}>
        {(data) => <TodoList todos={data.todos} />}
      </QueryResult>
    </section>
  );
}

function Figures(): ReactNode {
  const t = homeTexts.use();
  const result = useQuery(MonthFiguresDocument);
  return (
    <section aria-labelledby="figures" className="xt-stack">
      <h2 id="figures" className="xt-section-title">
        {t('figures.title')}
      </h2>
      <QueryResult result={result} lines={3}>
        {(data) => (
          <div className="xt-figures">
            {data.monthFigures.map((figure) => (
              <Figure key={figure.code} {...figure} label={t(`figure.${figure.code}`)} />
            ))}
          </div>
        )}
      </QueryResult>
    </section>
  );
}

type TypeCounts = RecordsByTypeQuery['recordsByType'];

function TypePicture({ counts }: { readonly counts: TypeCounts }): ReactNode {
  const t = homeTexts.use();
  const navigate = useNavigate();
  const months = useMemo(
    () => counts.map((one) => ({ group: one.name, month: one.month, count: one.count })),
    [counts],
  );
  const open = useCallback(
    (name: string) => {
      const type = counts.find((one) => one.name === name)?.code;
      if (type) void navigate({ to: '/records', search: { type: [type], order: ['RECEIVED_NEWEST'] } });
    },
    [counts, navigate],
  );
  if (counts.every((one) => one.count === 0)) {
    return (
      <EmptyState title={t('byType.empty')}>
        <p>{t('byType.empty.what')}</p>
      </EmptyState>
    );
  }
  return <StackedMonths label={t('byType.title')} counts={months} onOpen={open} />;
}

function ByType(): ReactNode {
  const t = homeTexts.use();
  const result = useQuery(RecordsByTypeDocument);
  return (
    <section className="xt-card" aria-labelledby="by-type">
      <h2 id="by-type">{t('byType.title')}</h2>
      <QueryResult result={result} lines={6}>
        {(data) => <TypePicture counts={data.recordsByType} />}
      </QueryResult>
    </section>
  );
}

/** Home: what is due, then the month in four figures, then what was handed in. */
export function HomePage(): ReactNode {
  const t = homeTexts.use();
  const viewer = useViewer();
  const mayHandIn = useMay('record.hand-in');
  const navigate = useNavigate();
  return (
    <Page
      title={t('title')}
      tools={
        <div className="xt-row">
          <span className="xt-soft">{t('greeting', { name: viewer.name, day: viewer.today })}</span>
          <Button onClick={() => void navigate({ to: '/search' })}>{t('action.search')}</Button>
          {mayHandIn && (
            <Button type="primary" onClick={() => void navigate({ to: '/hand-in' })}>
              {t('action.handIn')}
            </Button>
          )}
        </div>
      }
    >
      <Todos />
      <Figures />
      <ByType />
    </Page>
  );
}
