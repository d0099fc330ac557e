import { Button, Input, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  DecideCodeDocument,
  type DecideCodeMutation,
  WithdrawCodeDocument,
  type WithdrawCodeMutation,
} from '../gql/graphql.ts';
import { codeTexts } from './texts.ts';

const decideErrors = (data: DecideCodeMutation) => data.decideCode.userErrors;
const withdrawErrors = (data: WithdrawCodeMutation) => data.withdrawCode.userErrors;

/** What can be done about a code that was asked for. */
export type CodeAct = 'admit' | 'decline' | 'withdraw';

interface DecideCodeProps {
  readonly code: string;
  readonly act: CodeAct;
}

/** One thing that the credit office does about a code, with its reason; it says first what will come of it. */
export function DecideCode({ code, act }: DecideCodeProps): ReactNode {
  const t = codeTexts.use();
  const field = useId();
  const decide = useChange(DecideCodeDocument, decideErrors);
  const withdraw = useChange(WithdrawCodeDocument, withdrawErrors);
  const change = act === 'withdraw' ? withdraw : decide;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const confirm = async () => {
    const done =
      act === 'withdraw'
        ? await withdraw.run({ input: { code, reason } })
        : await decide.run({ input: { code, reason, admit: act === 'admit' } });
    if (done !== null) setAsking(false);
  };
  return (
    <>
      <Button size="small" aria-label={`${t(act)} ${code}`} onClick={() => setAsking(true)}>
        {t(act)}
      </Button>
      <Modal
        open={asking}
        title={`${t(act)}：${code}`}
        okText={t('confirm')}
        cancelText={t('cancel')}
        okButtonProps={{ disabled: reason.trim() === '', loading: change.running }}
        onOk={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <div className="xt-stack">
          <p>{t(`${act}.what`)}</p>
          <label htmlFor={field}>{t('act.reason')}</label>
          <Input.TextArea
            id={field}
            value={reason}
            maxLength={200}
            onChange={({ target }) => setReason(target.value)}
          />
          <ChangeErrors errors={change.errors} lost={change.lost} />
        </div>
      </Modal>
    </>
  );
}
