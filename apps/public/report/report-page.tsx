import { FactList } from '@xintu/ui';
import { useCallback, useEffect, useId, useState, type ReactNode } from 'react';
import { TextField } from '../complaints/text-field.tsx';
import { SiteLink } from '../site/site-link.tsx';
import { SitePage } from '../site/site-page.tsx';
import '../complaints/complaints.css';
import '../verify/verify.css';
import { askVerification, digestOf, type Verification } from './ask-verification.ts';
import { reportTexts } from './texts.ts';

type Outcome = Awaited<ReturnType<typeof askVerification>>;

/** Number and code as the QR code of a report gives them, behind the `#` of the address. */
function shownInAddress(): { readonly number: string; readonly code: string } {
  const told = new URLSearchParams(window.location.hash.slice(1));
  return { number: told.get('number') ?? '', code: told.get('code') ?? '' };
}

function FileComparison({ sha256 }: { readonly sha256: string }): ReactNode {
  const t = reportTexts.use();
  const id = useId();
  const [same, setSame] = useState<boolean | null>(null);
  const compare = async (file: File | undefined) => {
    setSame(file === undefined ? null : (await digestOf(file)) === sha256);
  };
  return (
    <div className="xt-complaint-field">
      <label htmlFor={id}>{t('file')}</label>
      <input
        id={id}
        type="file"
        accept="application/pdf"
        aria-describedby={`${id}what`}
        onChange={(event) => void compare(event.target.files?.[0])}
      />
      <p id={`${id}what`} className="xt-soft">
        {t('file.what')}
      </p>
      <div role="status">
        {same !== null && (
          <p className={`xt-verify-answer ${same ? 'xt-verify-holds' : 'xt-verify-fails'}`}>
            {t(same ? 'file.same' : 'file.other')}
          </p>
        )}
      </div>
    </div>
  );
}

const tones = {
  CURRENT: 'xt-verify-holds',
  CHANGED: '',
  WITHDRAWN: 'xt-verify-fails',
} as const;

function Said({ said }: { readonly said: Verification }): ReactNode {
  const t = reportTexts.use();
  const { subject } = said;
  return (
    <section className="xt-card xt-stack">
      <FactList
        items={[
          { label: t('number'), value: said.number },
          { label: t('kind'), value: t(`kind.${said.kind}`) },
          { label: t('subject'), value: subject?.name ?? null },
          { label: t('subjectCode'), value: subject?.code ?? null },
          { label: t('issuedAt'), value: said.issuedAt },
          { label: t('pages'), value: String(said.pages) },
          { label: t('sha256'), value: <span className="xt-code">{said.sha256}</span> },
        ]}
      />
      {said.state === 'CHANGED' && subject?.code != null && (
        <p>
          <SiteLink to={`/subjects/${subject.code}`}>{t('latest')}</SiteLink>
        </p>
      )}
      {said.state !== 'WITHDRAWN' && <FileComparison key={said.number} sha256={said.sha256} />}
    </section>
  );
}

/** Verification of reports: whether a report still holds, and whether a file is the one that was made. */
export function ReportPage(): ReactNode {
  const t = reportTexts.use();
  const [shown] = useState(shownInAddress);
  const [number, setNumber] = useState(shown.number);
  const [code, setCode] = useState(shown.code);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ask = useCallback(async (asked: { readonly number: string; readonly code: string }) => {
    setOutcome(await askVerification(asked.number, asked.code));
  }, []);
  useEffect(() => {
    if (shown.number !== '' && shown.code !== '') void ask(shown);
  }, [ask, shown]);
  return (
    <SitePage title={t('title')}>
      <p className="xt-soft">{t('what')}</p>
      <form
        className="xt-card xt-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void ask({ number, code });
        }}
      >
        <TextField label={t('number')} length={64} required value={number} onChange={setNumber} />
        <TextField label={t('code')} length={32} required value={code} onChange={setCode} />
        <div>
          <button type="submit" className="xt-complaint-button">
            {t('ask')}
          </button>
        </div>
      </form>
      <div role="status">
        {typeof outcome === 'string' && <p className="xt-verify-answer">{t(outcome)}</p>}
        {outcome !== null && typeof outcome !== 'string' && (
          <p className={`xt-verify-answer ${tones[outcome.state]}`}>{t(`state.${outcome.state}`)}</p>
        )}
      </div>
      {outcome !== null && typeof outcome !== 'string' && <Said key={outcome.number} said={outcome} />}
    </SitePage>
  );
}
