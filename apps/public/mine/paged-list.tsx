import { Button } from 'antd';
import { formatCount } from '@xintu/ui';
import type { ReactNode } from 'react';
import { mineTexts } from './texts.ts';

interface PagedListProps {
  readonly total: number;
  /** What stands there where there is nothing. */
  readonly none: string;
  readonly loading: boolean;
  /** Loads the next page; null: there is none. */
  readonly onMore: (() => void) | null;
  readonly children: readonly ReactNode[];
}

/** A plain list that goes on by a button. */
export function PagedList({ total, none, loading, onMore, children }: PagedListProps): ReactNode {
  const t = mineTexts.use();
  if (children.length === 0) return <p className="xt-soft">{none}</p>;
  return (
    <>
      <p className="xt-soft">{t('total', { count: formatCount(total) })}</p>
      <ul className="xt-site-list">{children}</ul>
      {onMore !== null && (
        <p className="xt-site-more">
          <Button loading={loading} onClick={onMore}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}
