import { FactList } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { sendComplaint, type SendingAnswer } from './send-complaint.ts';
import { TextField } from './text-field.tsx';
import { complaintTexts } from './texts.ts';

const nothing = { content: '', happened: '', name: '', contact: '' };
type Values = typeof nothing & { readonly subjectCode: string };

type Sending = SendingAnswer | { readonly kind: 'sending' | 'lost' };

function Receipt(props: { readonly number: string; readonly code: string }): ReactNode {
  const t = complaintTexts.use();
  return (
    <section className="xt-card xt-stack" role="status">
      <h2>{t('received')}</h2>
      <FactList
        items={[
          { label: t('number'), value: props.number },
          { label: t('code'), value: <strong>{props.code}</strong> },
        ]}
      />
      <p>{t('once')}</p>
    </section>
  );
}

/** Sends a complaint about an organisation, signed or anonymous. */
export function ComplaintForm({ code }: { readonly code: string }): ReactNode {
  const t = complaintTexts.use();
  const [values, setValues] = useState<Values>({ ...nothing, subjectCode: code });
  const [sending, setSending] = useState<Sending | null>(null);
  if (sending?.kind === 'received') return <Receipt number={sending.number} code={sending.code} />;
  const set = (key: keyof Values) => (value: string) => setValues({ ...values, [key]: value });
  const submit = async () => {
    if (sending?.kind === 'sending') return;
    setSending({ kind: 'sending' });
    const { name, contact, happened, ...complaint } = values;
    const known = name.trim() !== '' || contact.trim() !== '';
    try {
      setSending(
        await sendComplaint({
          ...complaint,
          happened: happened.trim() === '' ? null : happened,
          sender: known ? { name, contact } : null,
        }),
      );
    } catch {
      setSending({ kind: 'lost' });
    }
  };
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('form.title')}</h2>
      <TextField
        {...{ label: t('subjectCode'), hint: t('subjectCode.what'), length: 18, required: true }}
        value={values.subjectCode}
        onChange={set('subjectCode')}
      />
      <TextField
        {...{ label: t('content'), hint: t('content.what'), length: 4000, lines: 6, required: true }}
        value={values.content}
        onChange={set('content')}
      />
      <TextField label={t('happened')} length={512} value={values.happened} onChange={set('happened')} />
      <fieldset className="xt-stack">
        <legend>{t('sender')}</legend>
        <p className="xt-soft">{t('sender.what')}</p>
        <TextField label={t('name')} length={64} value={values.name} onChange={set('name')} />
        <TextField label={t('contact')} length={128} value={values.contact} onChange={set('contact')} />
      </fieldset>
      {sending?.kind === 'refused' && <p role="alert">{sending.message}</p>}
      {sending?.kind === 'lost' && <p role="alert">{t('lost')}</p>}
      <div>
        <button type="submit" className="xt-complaint-button">
          {sending?.kind === 'sending' ? t('sending') : t('send')}
        </button>
      </div>
    </form>
  );
}
