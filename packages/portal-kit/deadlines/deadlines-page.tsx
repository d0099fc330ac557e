import { useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { EmptyState, formatCount, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { DeadlinesDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { placeInPortal } from '../home/place.ts';
import { homeTexts } from '../home/texts.ts';
import { usePortal } from '../portal/portal.ts';
import { Page } from '../shell/page.tsx';
import { type AgendaDay, agendaOf, type Due } from './agenda.ts';
import { deadlineTexts } from './texts.ts';
import { UpwardFiles } from './upward-files.tsx';

function DueLine({ due }: { readonly due: Due }): ReactNode {
  const t = deadlineTexts.use();
  const h = homeTexts.use();
  const router = useRouter();
  const { base } = usePortal();
  if (due.kind === 'upward') {
    const { code, count, basis, provisional } = due.upward;
    return (
      <li>
        {t(code)} · {t('count', { count: formatCount(count) })}{' '}
        {provisional && <StatusTag>{t('provisional')}</StatusTag>}
        <br />
        <span className="xt-soft">{t('basis', { basis })}</span>
      </li>
    );
  }
  const { todo } = due;
  const place = placeInPortal(todo.path, base);
  return (
    <li>
      <a
        href={place}
        style={{ textDecoration: 'underline' }}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.push(place);
        }}
      >
        {todo.title}
      </a>{' '}
      <span className="xt-soft">
        {h(`todo.${todo.kind}`)} · {t('count', { count: formatCount(todo.count) })}
      </span>{' '}
      {todo.provisional && <StatusTag>{t('provisional')}</StatusTag>}
    </li>
  );
}

/** How near a day is, by its to-dos: they know the working days. */
function DayHead({ day, dues }: AgendaDay): ReactNode {
  const t = deadlineTexts.use();
  const left = dues.flatMap((due) => (due.kind === 'todo' ? (due.todo.workingDaysLeft ?? []) : []))[0];
  return (
    <h2 style={{ fontSize: 15 }}>
      <time dateTime={day}>{day}</time>{' '}
      {left !== undefined && (
        <StatusTag tone={left < 0 ? 'danger' : left <= 2 ? 'warning' : 'neutral'}>
          {left < 0 ? t('over', { days: -left }) : left === 0 ? t('today') : t('left', { days: left })}
        </StatusTag>
      )}
    </h2>
  );
}

/** 时限日历: what is due, day by day: to-dos before and after their limits, and what goes upward. */
export function DeadlinesPage(): ReactNode {
  const t = deadlineTexts.use();
  const result = useQuery(DeadlinesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')}>
      <section className="xt-card xt-stack">
        <p className="xt-soft">{t('note')}</p>
        <QueryResult result={result} lines={8}>
          {(data) => {
            const days = agendaOf(data);
            const undated = data.todos.filter(({ dueOn }) => dueOn === null).length;
            const national = data.workingCalendars.find(({ region }) => region === 'national');
            return (
              <>
                {national?.coveredUntil && <p>{t('calendar', { day: national.coveredUntil })}</p>}
                {days.length === 0 ? (
                  <EmptyState title={t('none')}>
                    <p>{t('none.what')}</p>
                  </EmptyState>
                ) : (
                  days.map((one) => (
                    <section key={one.day} className="xt-stack" style={{ gap: 4 }}>
                      <DayHead {...one} />
                      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
                        {one.dues.map((due) => (
                          <DueLine key={due.kind === 'todo' ? due.todo.id : due.upward.code} due={due} />
                        ))}
                      </ul>
                    </section>
                  ))
                )}
                {undated > 0 && <p className="xt-soft">{t('undated', { count: undated })}</p>}
              </>
            );
          }}
        </QueryResult>
      </section>
      <UpwardFiles />
    </Page>
  );
}
