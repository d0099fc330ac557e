import { Button, Input, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ReturnProblemDatumDocument, type ReturnProblemDatumMutation } from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { qualityTexts } from './texts.ts';

const errorsOf = (data: ReturnProblemDatumMutation) => data.returnProblemDatum.userErrors;

/** The credit office sends a row back that the department left out, with its reason. */
export function SendBack({ id }: { readonly id: string }): ReactNode {
  const t = qualityTexts.use();
  const field = useId();
  const may = useMay('problem.return');
  const change = useChange(ReturnProblemDatumDocument, errorsOf);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!may) return null;
  const confirm = async () => {
    if ((await change.run({ input: { id, reason } })) !== null) setAsking(false);
  };
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('return')}
      </Button>
      <Modal
        open={asking}
        title={t('return')}
        okText={t('return.confirm')}
        okButtonProps={{ disabled: reason.trim() === '', loading: change.running }}
        onOk={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <div className="xt-stack">
          <p>{t('return.what')}</p>
          <label htmlFor={field}>{t('return.reason')}</label>
          <Input
            id={field}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
          />
          <ChangeErrors errors={change.errors} lost={change.lost} />
        </div>
      </Modal>
    </>
  );
}
