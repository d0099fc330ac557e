import type { ReactNode } from 'react';
import { defineTexts } from '../language/define-texts.ts';
import type { Tone } from '../theme/palette.ts';
import './statement-card.css';

const texts = defineTexts(
  'ui.statement',
  { document: '文书', authority: '决定机关', date: '日期', basis: '依据', none: '未载明' },
  { document: 'Document', authority: 'Authority', date: 'Date', basis: 'Legal basis', none: 'Not stated' },
);

/** The ground of a statement: every statement on the screen has one. */
export interface Ground {
  readonly document: string | null;
  readonly authority: string | null;
  readonly date: string | null;
  /** Title and article. */
  readonly basis: string | null;
}

interface StatementCardProps {
  readonly tone?: Tone;
  readonly title: ReactNode;
  /** Tags beside the title: state, publicity, objection. */
  readonly marks?: ReactNode;
  /** One line that says what matters: amount, period. */
  readonly summary?: ReactNode;
  readonly ground: Ground;
  /** More facts, shown when expanded. */
  readonly children?: ReactNode;
  readonly anchor?: string;
}

/** Title and article of a legal basis in one line. */
export function basisLine(
  basis: { readonly title: string; readonly article?: string | null } | null,
): string | null {
  if (basis === null) return null;
  return basis.article ? `${basis.title} ${basis.article}` : basis.title;
}

/** One statement about a subject; expanded, it shows its document, authority, date and legal basis. */
export function StatementCard(props: StatementCardProps): ReactNode {
  const t = texts.use();
  const { document, authority, date, basis } = props.ground;
  return (
    <details className={`xt-statement xt-statement-${props.tone ?? 'neutral'}`} id={props.anchor}>
      <summary>
        <span className="xt-statement-head">
          <span className="xt-statement-title">{props.title}</span>
          {props.marks}
        </span>
        {props.summary !== undefined && <span className="xt-statement-summary">{props.summary}</span>}
      </summary>
      <dl className="xt-statement-ground">
        <dt>{t('document')}</dt>
        <dd>{document ?? t('none')}</dd>
        <dt>{t('authority')}</dt>
        <dd>{authority ?? t('none')}</dd>
        <dt>{t('date')}</dt>
        <dd>{date ?? t('none')}</dd>
        <dt>{t('basis')}</dt>
        <dd>{basis ?? t('none')}</dd>
      </dl>
      {props.children}
    </details>
  );
}
