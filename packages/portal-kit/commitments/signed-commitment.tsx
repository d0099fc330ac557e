import { FactList, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { SignedCommitmentQuery } from '../gql/graphql.ts';
import { fulfilmentTone } from './fulfilment-tone.ts';
import './commitments.css';
import { commitmentTexts } from './texts.ts';

type Signed = NonNullable<SignedCommitmentQuery['signedCommitment']>;

interface CommitmentFactsProps {
  readonly of: Signed;
  /** Who promised, as the page links to it. */
  readonly subject: ReactNode;
}

/** What was promised, by whom, to whom, until when. */
export function CommitmentFacts({ of, subject }: CommitmentFactsProps): ReactNode {
  const t = commitmentTexts.use();
  const { item, record } = of;
  const fulfilment = record?.fulfilment ?? null;
  return (
    <section className="xt-card xt-stack" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <div className="xt-row">
        <strong>{of.number}</strong>
        <StatusTag tone={fulfilmentTone(fulfilment)}>{t(`fulfilment.${fulfilment ?? 'unknown'}`)}</StatusTag>
        {record?.underObjection === true && <StatusTag tone="warning">{t('objection')}</StatusTag>}
      </div>
      <FactList
        items={[
          { label: t('subject'), value: subject },
          { label: t('item'), value: `${item.name}（${item.otherType ?? t(`type.${item.type}`)}）` },
          { label: t('basis'), value: `${item.basis} ${item.article}` },
          { label: t('without'), value: t(`without.${item.withoutIt}`) },
          { label: t('department'), value: of.department.name },
          { label: t('way'), value: t(`way.${of.way}`) },
          { label: t('signer'), value: of.signerName },
          { label: t('signedOn'), value: of.signedOn },
          { label: t('dueOn'), value: of.dueOn },
          { label: t('recordType'), value: record?.recordType.name },
        ]}
      />
    </section>
  );
}

/** The text as it was signed, with the hash that proves it. */
export function SignedText({ of }: { readonly of: Signed }): ReactNode {
  const t = commitmentTexts.use();
  return (
    <section className="xt-card xt-stack" aria-labelledby="text">
      <h2 id="text">{t('text')}</h2>
      <p className="xt-soft">{t('text.note')}</p>
      <pre className="xt-signed-text">{of.content}</pre>
      <FactList
        items={[
          { label: t('version'), value: String(of.templateVersion) },
          { label: t('digest'), value: <code className="xt-digest">{of.digest}</code> },
          {
            label: t('scan'),
            value: of.scanDigest === null ? null : <code className="xt-digest">{of.scanDigest}</code>,
          },
        ]}
      />
    </section>
  );
}
