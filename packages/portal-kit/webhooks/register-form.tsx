import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { RegisterWebhookDocument, type RegisterWebhookMutation } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import { webhookTexts } from './texts.ts';

const errorsOf = (data: RegisterWebhookMutation) => data.registerWebhook.userErrors;

/** Registers an address to which the department's changes are sent from now on. */
export function RegisterForm(): ReactNode {
  const t = webhookTexts.use();
  const id = useId();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const change = useChange(RegisterWebhookDocument, errorsOf);
  const submit = async () => {
    const done = await change.run({ input: { name: name.trim(), url: url.trim() } });
    if (done === null) return;
    setName('');
    setUrl('');
  };
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="xt-field">
        <label htmlFor={`${id}name`}>{t('name')}</label>
        <Input
          id={`${id}name`}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="xt-field">
        <label htmlFor={`${id}url`}>{t('url')}</label>
        <Input
          id={`${id}url`}
          value={url}
          maxLength={500}
          placeholder={t('urlHint')}
          onChange={(event) => setUrl(event.target.value)}
        />
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button htmlType="submit" loading={change.running} disabled={name.trim() === '' || url.trim() === ''}>
          {t('register')}
        </Button>
      </div>
    </form>
  );
}
