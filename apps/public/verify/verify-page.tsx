import { FactList, formatInstant } from '@xintu/ui';
import { useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { SitePage } from '../site/site-page.tsx';
import { fetchProof, fetchPublished } from './fetch-published.ts';
import { type InclusionProof, readEntry, readProof } from './proof.ts';
import { verifyTexts } from './texts.ts';
import { type ProofProblem, verifyProof } from './verify-proof.ts';
import './verify.css';

type Outcome =
  | { readonly kind: 'running' | 'none' | 'unreadable' | 'failed' }
  | { readonly kind: 'checked'; readonly proof: InclusionProof; readonly problem: ProofProblem | null };

async function check(text: string | null): Promise<Outcome> {
  if (text === null) return { kind: 'none' };
  const proof = readProof(text);
  if (proof === null) return { kind: 'unreadable' };
  return { kind: 'checked', proof, problem: await verifyProof(proof, await fetchPublished(proof.head)) };
}

function Entry({ proof }: { readonly proof: InclusionProof }): ReactNode {
  const t = verifyTexts.use();
  const said = readEntry(proof.content);
  if (said === null) return null;
  const { action, recordedAt, department, object, digest } = said;
  return (
    <section className="xt-card">
      <h2>{t('entry')}</h2>
      <FactList
        items={[
          {
            label: t('action'),
            value: action === 'record.published' ? t('action.record.published') : action,
          },
          { label: t('recordedAt'), value: formatInstant(recordedAt) },
          { label: t('department'), value: department },
          { label: t('object'), value: object },
          { label: t('digest'), value: digest && <span className="xt-code">{digest}</span> },
          { label: t('position'), value: String(proof.position) },
          { label: t('signedAt'), value: formatInstant(proof.head.signedAt) },
        ]}
      />
    </section>
  );
}

function Answer({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const t = verifyTexts.use();
  if (outcome.kind !== 'checked') {
    return (
      <p role="status" className="xt-verify-answer">
        {t(outcome.kind)}
      </p>
    );
  }
  const { problem, proof } = outcome;
  return (
    <>
      <p
        role="status"
        className={`xt-verify-answer ${problem === null ? 'xt-verify-holds' : 'xt-verify-fails'}`}
      >
        {problem === null ? t('holds') : t(`problem.${problem}`)}
      </p>
      {problem === null && <Entry proof={proof} />}
    </>
  );
}

/** Verification of what the platform issues: proofs from the ledger, checked by the reader's own browser. */
export function VerifyPage({ record }: { readonly record: string | null }): ReactNode {
  const t = verifyTexts.use();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = useCallback(async (text: () => Promise<string | null>) => {
    setOutcome({ kind: 'running' });
    try {
      setOutcome(await check(await text()));
    } catch {
      setOutcome({ kind: 'failed' });
    }
  }, []);
  useEffect(() => {
    if (record !== null) void run(() => fetchProof(record));
  }, [record, run]);
  return (
    <SitePage title={t('title')}>
      <section className="xt-card xt-stack">
        <p>{t('what')}</p>
        <p className="xt-soft">{t('where')}</p>
        <label htmlFor={id}>{t('file')}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void run(() => file.text());
          }}
        />
        <p className="xt-row">
          {record !== null && outcome?.kind === 'checked' && (
            <a href={`/ledger/proofs/${record}`} download={`proof-${record}.json`}>
              {t('save')}
            </a>
          )}
          <a href="/ledger/heads">{t('heads')}</a>
        </p>
      </section>
      {outcome !== null && <Answer outcome={outcome} />}
    </SitePage>
  );
}
