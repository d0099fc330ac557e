import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { EmptyState, PlainTable, StatusTag } from '@xintu/ui';
import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { type CleanUpKind, type OfficeCleanUpQuery, OfficeCleanUpDocument } from '../gql/graphql.ts';
import { cleanUpTexts } from './texts.ts';

type Entry = OfficeCleanUpQuery['cleanUpRegister'][number];
const kinds: readonly CleanUpKind[] = ['MEASURE', 'RECORD_TYPE', 'LIST'];
/** More deciders are counted, not named one by one. */
const NAMED = 3;

function Deciders({ of }: { readonly of: Entry }): ReactNode {
  const t = cleanUpTexts.use();
  const { deciders } = of;
  if (deciders.length === 0) return t('office');
  if (deciders.length <= NAMED) return deciders.join('、');
  return (
    <span title={deciders.join('、')}>
      {t('others', { first: deciders[0] ?? '', count: deciders.length })}
    </span>
  );
}

function Register({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const t = cleanUpTexts.use();
  const [shown, setShown] = useState<CleanUpKind | 'ALL'>('ALL');
  const countOf = (kind: CleanUpKind) => entries.filter((entry) => entry.kind === kind).length;
  const rows = entries.filter(({ kind }) => shown === 'ALL' || kind === shown);
  if (entries.length === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      <Segmented<CleanUpKind | 'ALL'>
        aria-label={t('kind')}
        value={shown}
        options={[
          { value: 'ALL', label: `${t('filter.all')} ${String(entries.length)}` },
          ...kinds.map((kind) => ({ value: kind, label: `${t(`kind.${kind}`)} ${String(countOf(kind))}` })),
        ]}
        onChange={setShown}
      />
      <div className="xt-card">
        <PlainTable
          caption={t('caption')}
          head={[t('name'), t('kind'), t('reason'), t('basis'), t('since'), t('deciders')]}
          rows={rows.map((entry) => ({
            key: `${entry.kind} ${entry.code}`,
            cells: [
              <div key="name" style={{ minInlineSize: 150 }}>
                {entry.name}
              </div>,
              t(`kind.${entry.kind}`),
              <StatusTag key="reason" tone={entry.reason === 'LAPSED' ? 'danger' : 'warning'}>
                {t(`reason.${entry.reason}`)}
              </StatusTag>,
              <div
                key="basis"
                style={{ minInlineSize: 180 }}
              >{`${entry.basisTitle}${entry.basisArticle}`}</div>,
              entry.suspendedFrom ?? '—',
              <div key="deciders" style={{ minInlineSize: 140 }}>
                <Deciders of={entry} />
              </div>,
            ],
          }))}
        />
      </div>
    </>
  );
}

/** 专项清理: what is suspended because its legal basis does not carry it, and who must decide. */
export function CleanUpPage(): ReactNode {
  const t = cleanUpTexts.use();
  const result = useQuery(OfficeCleanUpDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className="xt-soft">{t('intro')}</p>
      <QueryResult result={result} lines={8}>
        {({ cleanUpRegister }) => <Register entries={cleanUpRegister} />}
      </QueryResult>
    </>
  );
}
