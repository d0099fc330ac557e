import { useEffect, useRef, type ReactNode } from 'react';
import { siteTexts } from './texts.ts';

interface SitePageProps {
  /** The page's name: its heading and the name of the browser's tab. */
  readonly title: string;
  /** The page puts the focus somewhere of its own (a search field). */
  readonly ownFocus?: boolean;
  readonly children: ReactNode;
}

let firstPage = true;

/**
 * The frame of a page of the site. After a navigation the focus moves to the heading, so that keyboard and screen
 * reader go on from there; on the first load the browser's own beginning is right.
 */
export function SitePage({ title, ownFocus = false, children }: SitePageProps): ReactNode {
  const t = siteTexts.use();
  const head = useRef<HTMLHeadingElement>(null);
  const name = t('name');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (!firstPage && !ownFocus) head.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [ownFocus]);
  return (
    <div className="xt-site-page">
      <h1 ref={head} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
