import { getRouteApi } from '@tanstack/react-router';
import { Input, type InputRef } from 'antd';
import { EmptyState, firstOf, useSlashFocus, withValues, type UrlState } from '@xintu/ui';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Page } from '../shell/page.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';
import { isAskable, searchQuestion } from './search-state.ts';
import './search.css';
import { searchTexts } from './texts.ts';

const route = getRouteApi('/search');
/** Milliseconds of quiet before the server is asked while somebody types. */
const quietBeforeAsking = 180;

interface SearchFieldProps {
  readonly state: UrlState;
  readonly onState: (state: UrlState) => void;
}

function SearchField({ state, onState }: SearchFieldProps): ReactNode {
  const t = searchTexts.use();
  const input = useRef<InputRef>(null);
  const asked = firstOf(state, 'text') ?? '';
  const [typed, setTyped] = useState(asked);
  const composing = useRef(false);
  useSlashFocus(useCallback(() => input.current?.input ?? null, []));
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed === asked || composing.current) return undefined;
    const timer = setTimeout(() => onState(withValues(state, 'text', [typed])), quietBeforeAsking);
    return () => clearTimeout(timer);
  }, [typed, asked, state, onState]);
  return (
    <Input
      ref={input}
      size="large"
      autoFocus
      allowClear
      aria-label={t('label')}
      aria-describedby="search-hint"
      placeholder={t('placeholder')}
      value={typed}
      maxLength={100}
      // While pinyin is being composed its letters are not yet the text.
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        setTyped(event.currentTarget.value);
      }}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.xt-result')?.focus();
      }}
    />
  );
}

/** Look-up of organisations; what is asked stands in the address. */
export function SearchPage(): ReactNode {
  const t = searchTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const onState = useCallback((next: UrlState) => void navigate({ search: next, replace: true }), [navigate]);
  const question = searchQuestion(state);
  return (
    <Page title={t('title')} ownFocus>
      <div className="xt-card xt-stack" role="search">
        <SearchField state={state} onState={onState} />
        <p id="search-hint" className="xt-soft">
          {t('hint')}
        </p>
        <SearchFilters state={state} onState={onState} />
      </div>
      <section className="xt-card" aria-label={t('results')}>
        {isAskable(question.text) ? (
          <SearchResults question={question} />
        ) : (
          <EmptyState title={question.text === '' ? t('begin') : t('tooShort')} />
        )}
      </section>
    </Page>
  );
}
