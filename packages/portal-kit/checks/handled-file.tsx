import { Button } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { checkTexts } from './texts.ts';
import { type HandledAnswer, uploadHandled } from './upload-handled.ts';

const shownAtOnce = 20;

function Answer({ of }: { readonly of: HandledAnswer }): ReactNode {
  const t = checkTexts.use();
  if (of.kind === 'TAKEN') return <p role="status">{t('handled.taken', { count: of.count })}</p>;
  if (of.reasons.length === 0) return <p role="alert">{t('list.unreadable')}</p>;
  return (
    <div role="alert">
      <p>{t('handled.refused')}</p>
      <ul>
        {of.reasons.slice(0, shownAtOnce).map(({ row, message }, place) => (
          <li key={place}>{row === null ? message : t('handled.row', { row, message })}</li>
        ))}
      </ul>
      {of.reasons.length > shownAtOnce && <p>{t('handled.more', { count: of.reasons.length })}</p>}
    </div>
  );
}

/** Takes the department's handled cases as a file, so that the share of checked ones can be told. */
export function HandledFile({ onTaken }: { readonly onTaken: () => void }): ReactNode {
  const t = checkTexts.use();
  const input = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState(false);
  const [answer, setAnswer] = useState<HandledAnswer | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setRunning(true);
    const given = await uploadHandled(file);
    setRunning(false);
    setAnswer(given);
    if (given.kind === 'TAKEN') onTaken();
  };
  return (
    <section className="xt-stack" aria-label={t('handled.title')}>
      <p className="xt-soft">{t('handled.note')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        aria-label={t('handled.choose')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div>
        <Button loading={running} onClick={() => input.current?.click()}>
          {t('handled.choose')}
        </Button>
      </div>
      {answer !== null && <Answer of={answer} />}
    </section>
  );
}
