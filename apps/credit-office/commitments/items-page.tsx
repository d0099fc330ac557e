import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { EmptyState, FactList, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeCommitmentItemsDocument, type OfficeCommitmentItemsQuery } from '../gql/graphql.ts';
import { ItemForm } from './item-form.tsx';
import { itemTexts } from './texts.ts';
import { WordingForm } from './wording-form.tsx';

type Item = OfficeCommitmentItemsQuery['commitmentItems'][number];

function ItemList(props: {
  readonly items: readonly Item[];
  readonly onOpen: (code: string) => void;
}): ReactNode {
  const t = itemTexts.use();
  return (
    <PlainTable
      caption={t('items')}
      head={[
        t('name'),
        t('code'),
        t('type'),
        t('department'),
        t('basis'),
        t('excluded'),
        t('withoutIt'),
        t('wording'),
      ]}
      rows={props.items.map((item) => {
        const [newest] = item.templates;
        return {
          key: item.code,
          cells: [
            item.name,
            item.code,
            item.otherType ?? t(`type.${item.type}`),
            item.department.name,
            `${item.basis} ${item.article}`,
            <StatusTag key="excluded" tone={item.excluded === null ? 'success' : 'danger'}>
              {t(`excluded.${item.excluded ?? 'none'}`)}
            </StatusTag>,
            t(`without.${item.withoutIt}`),
            <span key="wording" className="xt-row">
              {newest === undefined
                ? t('wording.none')
                : t('wording.version', { version: newest.version, day: newest.validFrom })}
              {item.excluded === null && (
                <Button size="small" onClick={() => props.onOpen(item.code)}>
                  {t('wording.open')}
                </Button>
              )}
            </span>,
          ],
        };
      })}
    />
  );
}

/** All versions of an item's wording, each with its hash. */
function Versions({ item }: { readonly item: Item }): ReactNode {
  const t = itemTexts.use();
  return item.templates.map((version) => (
    <section key={version.version} className="xt-stack">
      <h3>{t('wording.version', { version: version.version, day: version.validFrom })}</h3>
      <FactList
        items={[
          { label: t('content'), value: version.content },
          { label: t('liability'), value: version.liability },
          { label: t('termValue'), value: `${String(version.termValue)} ${t(`unit.${version.termUnit}`)}` },
          { label: t('digest'), value: <code style={{ overflowWrap: 'anywhere' }}>{version.digest}</code> },
        ]}
      />
    </section>
  ));
}

function presentOf({ templates: [newest] }: Item) {
  if (newest === undefined) return null;
  const { content, liability, termValue, termUnit } = newest;
  return { content, liability, termValue, termUnit };
}

/** The list of commitment items and their wordings. */
export function ItemsPage(): ReactNode {
  const t = itemTexts.use();
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const result = useQuery(OfficeCommitmentItemsDocument, { fetchPolicy: 'cache-and-network' });
  const item = result.data?.commitmentItems.find(({ code }) => code === opened) ?? null;
  return (
    <>
      <section className="xt-card xt-stack">
        <p className="xt-soft">{t('note')}</p>
        <div>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </div>
        <QueryResult result={result} lines={6}>
          {({ commitmentItems }) =>
            commitmentItems.length === 0 ? (
              <EmptyState title={t('none')}>
                <p>{t('note')}</p>
              </EmptyState>
            ) : (
              <ItemList items={commitmentItems} onOpen={setOpened} />
            )
          }
        </QueryResult>
      </section>
      <Modal open={adding} title={t('add')} footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
        <ItemForm onDone={() => setAdding(false)} />
      </Modal>
      <Modal
        open={item !== null}
        title={t('publish', { name: item?.name ?? '' })}
        footer={null}
        width={720}
        destroyOnHidden
        onCancel={() => setOpened(null)}
      >
        {item !== null && (
          <div className="xt-stack">
            <WordingForm item={item.code} present={presentOf(item)} onDone={() => setOpened(null)} />
            <Versions item={item} />
          </div>
        )}
      </Modal>
    </>
  );
}
