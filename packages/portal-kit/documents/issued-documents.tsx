import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { EmptyState, formatCount, PlainTable } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { IssuedDocumentsDocument, type IssuedDocumentsQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { DocumentDownloads } from './issued-document-card.tsx';
import { documentTexts } from './texts.ts';

const pageSize = 50;

type Issued = IssuedDocumentsQuery['issuedDocuments']['nodes'][number];

function IssuedTable({ documents }: { readonly documents: readonly Issued[] }): ReactNode {
  const t = documentTexts.use();
  return (
    <PlainTable
      caption={t('show.issued')}
      head={[
        ...[t('head.number'), t('head.name'), t('head.subject')],
        ...[t('head.issuedOn'), t('head.issuer'), t('head.files')],
      ]}
      rows={documents.map((document) => ({
        key: document.id,
        cells: [
          ...[document.number, document.name],
          <Link key="subject" to="/subjects/id/$id" params={{ id: document.subject.id }}>
            {document.subject.name}
          </Link>,
          ...[document.issuedOn, document.issuerName],
          <DocumentDownloads key="files" document={document} />,
        ],
      }))}
    />
  );
}

/** Documents of the department, newest first. */
export function IssuedDocuments(): ReactNode {
  const t = documentTexts.use();
  const result = useQuery(IssuedDocumentsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { issuedDocuments } }) => ({
        issuedDocuments: {
          ...issuedDocuments,
          nodes: [...previous.issuedDocuments.nodes, ...issuedDocuments.nodes],
        },
      }),
    });
  return (
    <QueryResult result={result} lines={6}>
      {({ issuedDocuments: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('none.what')}</p>
          </EmptyState>
        ) : (
          <>
            <p>{t('total', { count: formatCount(totalCount) })}</p>
            <IssuedTable documents={nodes} />
            {pageInfo.hasNextPage && (
              <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                {t('more')}
              </Button>
            )}
          </>
        )
      }
    </QueryResult>
  );
}
