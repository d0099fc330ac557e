import { Button, Input, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { SettleRepeatOffenceDocument, type SettleRepeatOffenceMutation } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import { repeatTexts } from './texts.ts';

const errorsOf = (data: SettleRepeatOffenceMutation) => data.settleRepeatOffence.userErrors;

/** A person says what was done about repeated offences, or why nothing is. */
export function SettleForm({
  task,
  onDone,
}: {
  readonly task: string;
  readonly onDone: () => void;
}): ReactNode {
  const t = repeatTexts.use();
  const id = useId();
  const [treated, setTreated] = useState(true);
  const [what, setWhat] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const change = useChange(SettleRepeatOffenceDocument, errorsOf);
  const submit = async () => {
    const number = documentNumber.trim();
    const done = await change.run({
      input: { id: task, treated, what, documentNumber: number === '' ? null : number },
    });
    if (done !== null) onDone();
  };
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Radio.Group
        aria-label={t('how')}
        value={treated}
        onChange={(event) => setTreated(event.target.value === true)}
        options={[
          { value: true, label: t('how.treated') },
          { value: false, label: t('how.dismissed') },
        ]}
      />
      <div className="xt-field">
        <label htmlFor={`${id}what`}>{t('what')}</label>
        <Input
          id={`${id}what`}
          value={what}
          maxLength={500}
          onChange={(event) => setWhat(event.target.value)}
        />
      </div>
      <div className="xt-field">
        <label htmlFor={`${id}number`}>{t('documentNumber')}</label>
        <Input
          id={`${id}number`}
          value={documentNumber}
          maxLength={128}
          onChange={(event) => setDocumentNumber(event.target.value)}
        />
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button htmlType="submit" loading={change.running} disabled={what.trim() === ''}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
