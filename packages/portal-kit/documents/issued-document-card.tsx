import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DocumentFilesFragment } from '../gql/graphql.ts';
import { documentTexts } from './texts.ts';

/** The buttons by which a document is taken away. */
export function DocumentDownloads({ document }: { readonly document: DocumentFilesFragment }): ReactNode {
  const t = documentTexts.use();
  const { name, number, files } = document;
  return (
    <div className="xt-row">
      {files.map(({ format, url }) => (
        <Button
          key={format}
          size="small"
          href={url}
          aria-label={t('download', { name, number, format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}

/** An issued document: what it is, its files, and its text. */
export function IssuedDocumentCard({ document }: { readonly document: DocumentFilesFragment }): ReactNode {
  const t = documentTexts.use();
  const { name, number, issuedOn, issuerName, templateVersion: version, body, files } = document;
  return (
    <article className="xt-document" aria-label={`${name} ${number}`}>
      <div className="xt-card-head">
        <div>
          <strong>{name}</strong> {number}
          <p className="xt-soft">
            {issuedOn} · {issuerName} · {version === 0 ? t('version.product') : t('version.own', { version })}
          </p>
        </div>
        <DocumentDownloads document={document} />
      </div>
      <details>
        <summary>{t('read')}</summary>
        <div className="xt-document-text">{body}</div>
        <p className="xt-soft">{t('frozen')}</p>
        {files.map(({ format, digest }) => (
          <p key={format} className="xt-soft xt-digest">
            {t('digest', { format })}: {digest}
          </p>
        ))}
      </details>
    </article>
  );
}
