import { useQuery } from '@apollo/client/react';
import { ChangeErrors, commitmentTexts, QueryResult, useChange, useViewer } from '@xintu/portal-kit';
import { EmptyState, FactList } from '@xintu/ui';
import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import {
  CommitmentToSignDocument,
  SignOwnCommitmentDocument,
  type CommitmentToSignQuery,
  type SignOwnCommitmentMutation,
} from '../gql/graphql.ts';
import { useOrganisation } from '../mine/organisation.ts';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import { isOpen } from './offered-items.tsx';
import { ownCommitmentTexts } from './texts.ts';

type Item = NonNullable<CommitmentToSignQuery['commitmentItem']>;
type Wording = Item['templates'][number];

const errorsOf = (data: SignOwnCommitmentMutation) => data.signCommitment.userErrors;

interface SigningProps {
  readonly item: Item;
  readonly wording: Wording;
  /** Called with the identifier of what was signed. */
  readonly onSigned: (id: string) => void;
}

function ItemFacts({ item }: { readonly item: Item }): ReactNode {
  const t = ownCommitmentTexts.use();
  const words = commitmentTexts.use();
  const { name, code } = useOrganisation();
  return (
    <section className="xt-card xt-stack" aria-labelledby="item">
      <h2 id="item">{t('facts')}</h2>
      <FactList
        items={[
          { label: t('promiser'), value: `${name}（${code}）` },
          { label: t('department'), value: item.department.name },
          { label: t('type'), value: item.otherType ?? words(`type.${item.type}`) },
          { label: t('basis'), value: `${item.basis} ${item.article}` },
          { label: t('without'), value: words(`without.${item.withoutIt}`) },
        ]}
      />
    </section>
  );
}

function Signing({ item, wording, onSigned }: SigningProps): ReactNode {
  const t = ownCommitmentTexts.use();
  const { code: subjectCode } = useOrganisation();
  const change = useChange(SignOwnCommitmentDocument, errorsOf);
  // The same key as long as the page stands: a second press after a lost answer signs nothing twice.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const sign = async () => {
    setMissing(!agreed);
    if (!agreed) return;
    const input = { item: item.code, templateDigest: wording.digest, subjectCode, idempotencyKey };
    const id = (await change.run({ input }))?.signCommitment.commitment?.id;
    if (id !== undefined) onSigned(id);
  };
  return (
    <form
      className="xt-card xt-stack"
      aria-labelledby="wording"
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <h2 id="wording">{t('text', { version: wording.version })}</h2>
      <p className="xt-soft">{t('text.what')}</p>
      <pre className="xt-signed-text">{wording.text}</pre>
      <FactList
        items={[{ label: t('digest'), value: <code className="xt-digest">{wording.digest}</code> }]}
      />
      <p>{t('effect')}</p>
      <Checkbox
        checked={agreed}
        onChange={(event) => {
          setAgreed(event.target.checked);
          setMissing(false);
        }}
      >
        {t('agree')}
      </Checkbox>
      {missing && <p role="alert">{t('agree.missing')}</p>}
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('sign')}
        </Button>
      </div>
    </form>
  );
}

/** One item with the very text that is signed, its hash, and the signature. */
export function SignPage({
  item: code,
  onSigned,
}: { readonly item: string } & Pick<SigningProps, 'onSigned'>) {
  const t = ownCommitmentTexts.use();
  const { today } = useViewer();
  const result = useQuery(CommitmentToSignDocument, {
    variables: { code },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <SitePage title={result.data?.commitmentItem?.name ?? t('title')}>
      <p>
        <SiteLink to="/mine/commitments">{t('back')}</SiteLink>
      </p>
      <QueryResult result={result} lines={8}>
        {({ commitmentItem: item }) => {
          const wording = item?.templates.find(({ validFrom }) => validFrom <= today);
          return item === null || wording === undefined || !isOpen(item, today) ? (
            <div className="xt-card">
              <EmptyState title={t('absent')}>{t('absent.what')}</EmptyState>
            </div>
          ) : (
            <>
              <ItemFacts item={item} />
              <Signing key={wording.digest} item={item} wording={wording} onSigned={onSigned} />
            </>
          );
        }}
      </QueryResult>
    </SitePage>
  );
}
