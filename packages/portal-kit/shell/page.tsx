import { useLanguage } from '@xintu/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';

interface PageProps {
  /** The page's name: its heading and the name of the browser's tab. */
  readonly title: string;
  /** Beside the heading. */
  readonly tools?: ReactNode;
  /** The page puts the focus somewhere of its own (a search field). */
  readonly ownFocus?: boolean;
  readonly children: ReactNode;
}

let firstPage = true;

/**
 * The frame of a page. After a navigation the focus moves to the heading, so that keyboard and screen reader go on
 * from there; on the first load the browser's own beginning is right.
 */
export function Page({ title, tools, ownFocus = false, children }: PageProps): ReactNode {
  const portal = usePortal();
  const language = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${portal.name[language]}`;
  }, [title, portal, language]);
  useEffect(() => {
    if (!firstPage && !ownFocus) head.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [ownFocus]);
  return (
    <div className="xt-page">
      <div className="xt-page-head">
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {tools}
      </div>
      {children}
    </div>
  );
}
