import { FactList } from '@xintu/ui';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { OpenComplaintSenderDocument, type OpenComplaintSenderMutation } from '../gql/graphql.ts';
import { complaintTexts } from './texts.ts';

const errorsOf = (data: OpenComplaintSenderMutation) => data.openComplaintSender.userErrors;

/** Opens who sent a complaint, with a reason; what is opened stays on this page only. */
export function SenderForm({ complaintId }: { readonly complaintId: string }): ReactNode {
  const t = complaintTexts.use();
  const id = useId();
  const [reason, setReason] = useState('');
  const [sender, setSender] = useState<OpenComplaintSenderMutation['openComplaintSender'] | null>(null);
  const change = useChange(OpenComplaintSenderDocument, errorsOf);
  const submit = async () => {
    const done = await change.run({ input: { complaintId, reason } });
    if (done !== null) setSender(done.openComplaintSender);
  };
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('sender.open')}</h2>
      <p className="xt-soft">{t('sender.what')}</p>
      {sender === null ? (
        <>
          <div className="xt-field">
            <label htmlFor={id}>{t('sender.reason')}</label>
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <ChangeErrors errors={change.errors} lost={change.lost} />
          <div>
            <Button danger htmlType="submit" loading={change.running}>
              {t('sender.open')}
            </Button>
          </div>
        </>
      ) : (
        <FactList
          items={[
            { label: t('sender.name'), value: sender.name },
            { label: t('sender.contact'), value: sender.contact },
          ]}
        />
      )}
    </form>
  );
}
