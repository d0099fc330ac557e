import { useQuery } from '@apollo/client/react';
import { QueryResult, useMay, usePageState } from '@xintu/portal-kit';
import { EmptyState, firstOf, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeCatalogueDocument, type OfficeCatalogueQuery } from '../gql/graphql.ts';
import { LocalTypeForm } from './local-type-form.tsx';
import { RecordTypeDetail } from './record-type-detail.tsx';
import { catalogueTexts } from './texts.ts';
import { VersionCard } from './version-card.tsx';

type RecordType = OfficeCatalogueQuery['recordTypes'][number];

/** All record types in force; one opens. */
function CatalogueList(props: {
  readonly types: readonly RecordType[];
  readonly onOpen: (code: string) => void;
}): ReactNode {
  const t = catalogueTexts.use();
  return (
    <PlainTable
      caption={t('inForce', { count: props.types.length })}
      head={[t('name'), t('code'), t('sector'), t('limit'), t('publication'), t('sharing'), t('version')]}
      rows={props.types.map((type) => ({
        key: type.code,
        cells: [
          <Button key="open" type="link" style={{ padding: 0 }} onClick={() => props.onOpen(type.code)}>
            {type.name}
          </Button>,
          type.code,
          type.sector?.name ?? (type.local ? <StatusTag key="local">{t('local')}</StatusTag> : t('core')),
          t(`limit.${type.reportWithin.unit}`, { value: type.reportWithin.value }),
          t(`publication.${type.publication}`),
          t(`sharing.${type.sharing}`),
          type.version,
        ],
      }))}
    />
  );
}

/** What waits for approval or activation. */
function Waiting({ data }: { readonly data: OfficeCatalogueQuery }): ReactNode {
  const t = catalogueTexts.use();
  const waiting = [...data.proposed, ...data.approved];
  if (waiting.length === 0) return null;
  return (
    <section className="xt-card" aria-label={t('waiting')}>
      <h2>{t('waiting')}</h2>
      {waiting.map((version) => (
        <VersionCard key={version.id} version={version} named />
      ))}
    </section>
  );
}

/** The catalogue (信用信息目录): what is in force, what waits, one record type with its versions. */
export function CataloguePage(): ReactNode {
  const t = catalogueTexts.use();
  const { state, change } = usePageState();
  const mayPropose = useMay('catalogue.propose');
  const [adding, setAdding] = useState(false);
  const open = firstOf(state, 'type');
  const result = useQuery(OfficeCatalogueDocument, { skip: open !== null });
  if (open !== null) return <RecordTypeDetail code={open} onClose={() => change({})} />;
  return (
    <QueryResult result={result} lines={8}>
      {(data) => (
        <>
          <div className="xt-row">
            {mayPropose && (
              <Button type="primary" onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
            )}
          </div>
          <Waiting data={data} />
          <section className="xt-card">
            {data.recordTypes.length === 0 ? (
              <EmptyState title={t('none')} />
            ) : (
              <CatalogueList types={data.recordTypes} onOpen={(code) => change({ type: [code] })} />
            )}
          </section>
          <Modal
            open={adding}
            title={t('add')}
            footer={null}
            width={820}
            destroyOnHidden
            mask={{ closable: false }}
            onCancel={() => setAdding(false)}
          >
            <LocalTypeForm onDone={() => setAdding(false)} />
          </Modal>
        </>
      )}
    </QueryResult>
  );
}
