import { Input } from 'antd';
import { EmptyState } from '@xintu/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { SitePage } from '../site/site-page.tsx';
import { siteTexts } from '../site/texts.ts';
import { Found } from './found.tsx';
import './home.css';
import { homeTexts } from './texts.ts';

/** Milliseconds of quiet before the server is asked while somebody types. */
const quietBeforeAsking = 250;
/** What the server answers to: two characters, or one of a name in Chinese. */
const askable = /^(?:.*\p{Script=Han}|.{2})/su;

interface HomeProps {
  /** What is asked, as it stands in the address. */
  readonly asked: string;
  readonly onAsk: (text: string) => void;
}

function SearchField({ asked, onAsk }: HomeProps): ReactNode {
  const t = homeTexts.use();
  const [typed, setTyped] = useState(asked);
  const composing = useRef(false);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed === asked || composing.current) return undefined;
    const timer = setTimeout(() => onAsk(typed), quietBeforeAsking);
    return () => clearTimeout(timer);
  }, [typed, asked, onAsk]);
  return (
    <Input
      size="large"
      autoFocus
      type="search"
      enterKeyHint="search"
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
      onPressEnter={() => onAsk(typed)}
    />
  );
}

/** Look-up of organisations by anybody; what is asked stands in the address. */
export function HomePage({ asked, onAsk }: HomeProps): ReactNode {
  const t = homeTexts.use();
  const site = siteTexts.use();
  const text = asked.trim();
  return (
    <SitePage title={site('name')} ownFocus>
      <div className="xt-card xt-home-search" role="search">
        <SearchField asked={asked} onAsk={onAsk} />
        <p id="search-hint" className="xt-soft">
          {t('hint')}
        </p>
      </div>
      {askable.test(text) ? (
        <section className="xt-card" aria-label={t('results')}>
          <Found text={text} />
        </section>
      ) : (
        <section className="xt-card">
          {text === '' ? (
            <>
              <h2>{t('about')}</h2>
              <ul className="xt-home-about">
                <li>{t('about.shown')}</li>
                <li>{t('about.ends')}</li>
                <li>{t('about.repair')}</li>
                <li>{t('about.mine')}</li>
              </ul>
            </>
          ) : (
            <EmptyState title={t('tooShort')} />
          )}
        </section>
      )}
    </SitePage>
  );
}
