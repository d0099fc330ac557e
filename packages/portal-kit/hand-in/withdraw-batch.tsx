import { useMutation } from '@apollo/client/react';
import { formatCount, formatInstant } from '@xintu/ui';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { WithdrawIntakeBatchDocument, type BatchProgressQuery } from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { handInTexts } from './texts.ts';

type Batch = NonNullable<BatchProgressQuery['intakeBatch']>;

/** Taking a whole batch back: what it will do stands before the button, the reason is compulsory. */
export function WithdrawBatch({
  batch,
  onDone,
}: {
  readonly batch: Batch;
  readonly onDone: () => void;
}): ReactNode {
  const t = handInTexts.use();
  const id = useId();
  const mayWithdraw = useMay('batch.withdraw');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState('');
  const [withdraw, { loading }] = useMutation(WithdrawIntakeBatchDocument);
  if (batch.withdrawnAt !== null) {
    return (
      <p>
        {t('withdraw.done', {
          by: batch.withdrawnBy ?? '',
          at: formatInstant(batch.withdrawnAt),
          reason: batch.withdrawnReason ?? '',
          withdrawn: formatCount(batch.recordsWithdrawn ?? 0),
          kept: formatCount(batch.recordsKept ?? 0),
        })}
      </p>
    );
  }
  if (!mayWithdraw || batch.status !== 'DONE' || batch.rowsAccepted === 0) return null;
  const submit = async () => {
    const answer = await withdraw({ variables: { input: { id: batch.id, reason } } }).catch(() => null);
    const payload = answer?.data?.withdrawIntakeBatch;
    if (payload?.batch) onDone();
    else setRefusal(payload?.userErrors.map(({ message }) => message).join(' ') ?? t('upload.network'));
  };
  if (!open) {
    return (
      <div>
        <Button danger onClick={() => setOpen(true)}>
          {t('withdraw.open')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="xt-stack"
      style={{ gap: 8, maxWidth: 640 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void submit();
      }}
    >
      <p>
        {t('withdraw.what', { added: formatCount(batch.rowsNew), changed: formatCount(batch.rowsChanged) })}
      </p>
      <label htmlFor={id}>{t('withdraw.reason')}</label>
      <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      <div className="xt-row">
        <Button danger type="primary" htmlType="submit" loading={loading} disabled={reason.trim().length < 4}>
          {t('withdraw.submit')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('withdraw.cancel')}</Button>
      </div>
      <p role="alert" className="xt-file-refusal">
        {refusal}
      </p>
    </form>
  );
}
