import { currentLanguage, FileDrop, PlainTable, StatusTag } from '@xintu/ui';
import { Alert } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { type DeliveryAnswer, readDeliveryAnswer } from './delivery-answer.ts';
import { boardTexts } from './texts.ts';

/** A file that is sent twice from this page is taken once. */
const keys = new WeakMap<File, string>();

async function send(file: File): Promise<DeliveryAnswer | null> {
  const key = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, key);
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch('/exchange/v1/repairs', {
    ...{ method: 'POST', body },
    headers: { 'idempotency-key': key, 'x-xintu-request': '1', 'accept-language': currentLanguage() },
  });
  const answer: unknown = await response.json();
  return readDeliveryAnswer(answer);
}

function Report({ answer }: { readonly answer: DeliveryAnswer }): ReactNode {
  const t = boardTexts.use();
  if ('refusal' in answer) return <Alert type="error" showIcon role="alert" title={answer.refusal} />;
  const { results, rows, taken, known, refused } = answer;
  return (
    <>
      <Alert
        type={refused > 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        title={t('import.result', { rows, taken, known, refused })}
      />
      <PlainTable
        caption={t('import.title')}
        head={[t('import.row'), t('import.outcome'), t('import.case'), t('import.problem')]}
        rows={results.map(({ row, outcome, caseNumber, problems }) => ({
          key: String(row),
          cells: [
            String(row),
            <StatusTag key="outcome" tone={outcome === 'REFUSED' ? 'danger' : 'success'}>
              {t(`outcome.${outcome}`)}
            </StatusTag>,
            caseNumber ?? '—',
            problems.join('；'),
          ],
        }))}
      />
    </>
  );
}

/** Takes what 信用中国 gave out as a file, and says of each row what became of it. */
export function RepairImport(): ReactNode {
  const t = boardTexts.use();
  const id = useId();
  const [answer, setAnswer] = useState<DeliveryAnswer | 'LOST' | null>(null);
  const [running, setRunning] = useState(false);
  const take = async (file: File) => {
    setRunning(true);
    const answered = await send(file).catch(() => null);
    setAnswer(answered ?? 'LOST');
    setRunning(false);
  };
  return (
    <section className="xt-card" aria-labelledby={id}>
      <h2 id={id}>{t('import.title')}</h2>
      <div className="xt-stack" style={{ gap: 12 }}>
        <p>{t('import.what')}</p>
        <FileDrop extensions={['.csv', '.xlsx']} disabled={running} onFile={(file) => void take(file)} />
        {answer === 'LOST' && <Alert type="error" showIcon role="alert" title={t('import.failed')} />}
        {answer !== null && answer !== 'LOST' && <Report answer={answer} />}
      </div>
    </section>
  );
}
