import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { DeadlineTag, EmptyState, formatCount } from '@xintu/ui';
import { useState, type MouseEvent, type ReactNode } from 'react';
import type { TodosQuery } from '../gql/graphql.ts';
import { usePortal } from '../portal/portal.ts';
import { placeInPortal } from './place.ts';
import { homeTexts } from './texts.ts';

type Todo = TodosQuery['todos'][number];

/** How many tasks show before one asks for the rest. */
const shownAtFirst = 8;

function TodoLine({ todo }: { readonly todo: Todo }): ReactNode {
  const t = homeTexts.use();
  const router = useRouter();
  const place = placeInPortal(todo.path, usePortal().base);
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(place);
  };
  return (
    <li className="xt-todo">
      <span className="xt-todo-deadline">
        <DeadlineTag
          dueOn={todo.dueOn}
          workingDaysLeft={todo.workingDaysLeft}
          daysOff={todo.daysOff}
          provisional={todo.provisional}
        />
      </span>
      <a href={place} onClick={go} className="xt-todo-title">
        {todo.title}
      </a>
      <span className="xt-soft">{t(`todo.${todo.kind}`)}</span>
      <span className="xt-todo-count">{t('todo.rows', { count: formatCount(todo.count) })}</span>
    </li>
  );
}

/** What is due, worst first; one click leads to where it is done. */
export function TodoList({ todos }: { readonly todos: readonly Todo[] }): ReactNode {
  const t = homeTexts.use();
  const [all, setAll] = useState(false);
  if (todos.length === 0) {
    return (
      <EmptyState title={t('todos.empty')}>
        <p>{t('todos.empty.what')}</p>
      </EmptyState>
    );
  }
  const shown = all ? todos : todos.slice(0, shownAtFirst);
  return (
    <>
      <ol className="xt-todos">
        {shown.map((todo) => (
          <TodoLine key={todo.id} todo={todo} />
        ))}
      </ol>
      {shown.length < todos.length && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('todos.more', { count: todos.length - shown.length })}
        </Button>
      )}
    </>
  );
}
