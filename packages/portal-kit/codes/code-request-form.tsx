import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { RequestCodeDocument, type RequestCodeMutation } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import { codeTexts } from './texts.ts';

const errorsOf = (data: RequestCodeMutation) => data.requestCode.userErrors;
const asked = ['code', 'name', 'reason', 'proof'] as const;
const empty = { code: '', name: '', reason: '', proof: '' };

/** The department's reviewer asks that a lawful code be admitted, with reason and proof. */
export function CodeRequestForm(): ReactNode {
  const t = codeTexts.use();
  const id = useId();
  const change = useChange(RequestCodeDocument, errorsOf);
  const [values, setValues] = useState(empty);
  const [sent, setSent] = useState(false);
  const send = async () => {
    setSent(false);
    if ((await change.run({ input: values })) === null) return;
    setValues(empty);
    setSent(true);
  };
  return (
    <section className="xt-card xt-stack" aria-label={t('ask.title')}>
      <h2>{t('ask.title')}</h2>
      {asked.map((name) => (
        <div key={name} className="xt-stack">
          <label htmlFor={`${id}${name}`}>{t(name)}</label>
          <Input
            id={`${id}${name}`}
            value={values[name]}
            maxLength={name === 'code' ? 18 : 200}
            placeholder={name === 'proof' ? t('proof.example') : ''}
            onChange={({ target }) => setValues({ ...values, [name]: target.value })}
          />
        </div>
      ))}
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button
          type="primary"
          loading={change.running}
          disabled={asked.some((name) => values[name].trim() === '')}
          onClick={() => void send()}
        >
          {t('ask.send')}
        </Button>
        <span role="status">{sent ? t('ask.sent') : ''}</span>
      </div>
    </section>
  );
}
