import { useQuery } from '@apollo/client/react';
import { commitmentTexts, QueryResult, useViewer } from '@xintu/portal-kit';
import { Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { OfferedCommitmentsDocument, type OfferedCommitmentsQuery } from '../gql/graphql.ts';
import { SiteLink } from '../site/site-link.tsx';
import { ownCommitmentTexts } from './texts.ts';

type Item = OfferedCommitmentsQuery['commitmentItems'][number];

/** Above so many items there is a field to find one by. */
const AT_A_GLANCE = 8;

/** Whether an item is in use, open to commitments, and has a wording on the day. */
export const isOpen = (
  item: Pick<Item, 'active' | 'excluded'> & { readonly templates: readonly { readonly validFrom: string }[] },
  today: string,
): boolean =>
  item.active && item.excluded === null && item.templates.some(({ validFrom }) => validFrom <= today);

function ItemLine({ of: item }: { readonly of: Item }): ReactNode {
  const t = ownCommitmentTexts.use();
  const words = commitmentTexts.use();
  return (
    <li className="xt-mine-line">
      <strong>{item.name}</strong>
      <span className="xt-soft">
        {t('offered.line', {
          department: item.department.name,
          type: item.otherType ?? words(`type.${item.type}`),
          without: words(`without.${item.withoutIt}`),
        })}
      </span>
      <SiteLink to={`/mine/commitments/sign/${item.code}`}>
        {t('read')}
        <span className="xt-hidden"> {item.name}</span>
      </SiteLink>
    </li>
  );
}

function Offered({ items }: { readonly items: readonly Item[] }): ReactNode {
  const t = ownCommitmentTexts.use();
  const id = useId();
  const [text, setText] = useState('');
  if (items.length === 0) return <p className="xt-soft">{t('offered.none')}</p>;
  const wanted = text.trim();
  const found = items.filter(({ name, department }) => `${name} ${department.name}`.includes(wanted));
  return (
    <div className="xt-stack">
      {items.length > AT_A_GLANCE && (
        <div className="xt-field">
          <label htmlFor={id}>{t('offered.find')}</label>
          <Input id={id} value={text} allowClear onChange={(event) => setText(event.target.value)} />
        </div>
      )}
      {found.length === 0 ? (
        <p className="xt-soft">{t('offered.notFound')}</p>
      ) : (
        <ul className="xt-site-list">
          {found.map((item) => (
            <ItemLine key={item.code} of={item} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Forbidden({ items }: { readonly items: readonly Item[] }): ReactNode {
  const t = ownCommitmentTexts.use();
  const words = commitmentTexts.use();
  if (items.length === 0) return null;
  return (
    <section className="xt-card xt-stack" aria-labelledby="forbidden">
      <h2 id="forbidden">{t('forbidden')}</h2>
      <p>{t('forbidden.what')}</p>
      <ul>
        {items.map(({ code, name, excluded }) => (
          <li key={code}>
            {name}
            {excluded !== null && `：${words(`excluded.${excluded}`)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be promised online today, and what can't be by the rules. */
export function OfferedItems(): ReactNode {
  const t = ownCommitmentTexts.use();
  const { today } = useViewer();
  const result = useQuery(OfferedCommitmentsDocument);
  return (
    <QueryResult result={result}>
      {({ commitmentItems }) => (
        <>
          <section className="xt-card xt-stack" aria-labelledby="offered">
            <h2 id="offered">{t('offered')}</h2>
            <Offered items={commitmentItems.filter((item) => isOpen(item, today))} />
          </section>
          <Forbidden items={commitmentItems.filter((item) => item.active && item.excluded !== null)} />
        </>
      )}
    </QueryResult>
  );
}
