import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useDeferredValue, type ReactNode } from 'react';
import { PreviewDocumentDocument, type PreviewDocumentQuery } from '../gql/graphql.ts';
import { documentTexts } from './texts.ts';

type Block = NonNullable<PreviewDocumentQuery['documentPreview']>['blocks'][number];

const classes: Readonly<Record<string, string>> = {
  HEADING: 'xt-paper-heading',
  SIGNATURE: 'xt-paper-signature',
  FLUSH: 'xt-paper-flush',
};

function PaperBlock({ block }: { readonly block: Block }): ReactNode {
  if (block.style !== 'LABELLED')
    return <p className={classes[block.style] ?? 'xt-paper-paragraph'}>{block.text}</p>;
  return (
    <div className="xt-paper-row">
      <span>{block.label}</span>
      <span>{block.text}</span>
    </div>
  );
}

interface DocumentPreviewProps {
  readonly code: string;
  readonly title: string;
  readonly mark: string;
  readonly body: string;
}

/** How a document of this wording would look, as it is typed; what is wrong with it stands above. */
export function DocumentPreview({ code, title, mark, body }: DocumentPreviewProps): ReactNode {
  const t = documentTexts.use();
  const settled = useDeferredValue(body);
  const { data, previousData } = useQuery(PreviewDocumentDocument, {
    variables: { code, body: settled },
    fetchPolicy: 'no-cache',
  });
  const preview = (data ?? previousData)?.documentPreview;
  return (
    <section className="xt-stack" aria-label={t('preview')}>
      <h3>{t('preview')}</h3>
      <p className="xt-soft">{t('preview.what')}</p>
      {(preview?.problems.length ?? 0) > 0 && (
        <Alert
          type="error"
          showIcon
          title={
            <ul>
              {preview?.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          }
        />
      )}
      <div className="xt-paper">
        <p className="xt-paper-title">{title}</p>
        <p className="xt-paper-signature">{t('preview.number', { mark })}</p>
        {preview?.blocks.map((block, index) => (
          <PaperBlock key={`${String(index)} ${block.text}`} block={block} />
        ))}
      </div>
    </section>
  );
}
