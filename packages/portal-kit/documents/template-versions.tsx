import { formatInstant } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DocumentTemplatesQuery } from '../gql/graphql.ts';
import { documentTexts } from './texts.ts';

type Version = DocumentTemplatesQuery['documentTemplates'][number]['versions'][number];

interface TemplateVersionsProps {
  readonly versions: readonly Version[];
  readonly changeable: boolean;
  readonly onUse: (wording: Pick<Version, 'title' | 'mark' | 'body'>) => void;
}

/** Earlier wordings, each of which can be read and taken up again. */
export function TemplateVersions({ versions, changeable, onUse }: TemplateVersionsProps): ReactNode {
  const t = documentTexts.use();
  return (
    <section aria-label={t('history')}>
      <h3>{t('history')}</h3>
      {versions.length === 0 && <p className="xt-soft">{t('history.none')}</p>}
      {versions.map(({ version, title, mark, body, reason, changerName, changedAt }) => (
        <details key={version}>
          <summary>
            {t('history.version', { version })} · {changerName} · {formatInstant(changedAt)}
          </summary>
          <p>
            {t('history.reason')}: {reason}
          </p>
          <div className="xt-document-text">{body}</div>
          {changeable && (
            <Button size="small" onClick={() => onUse({ title, mark, body })}>
              {t('history.use')}
            </Button>
          )}
        </details>
      ))}
    </section>
  );
}
