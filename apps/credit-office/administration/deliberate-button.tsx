import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors, type ChangeState } from '@xintu/portal-kit';
import { administrationTexts } from './texts.ts';

interface DeliberateButtonProps {
  readonly label: string;
  /** What it will do, before it is done. */
  readonly effect: string;
  readonly change: Pick<ChangeState<never, never>, 'running' | 'errors' | 'lost'>;
  /** Resolves with true when it was done. */
  readonly onConfirm: () => Promise<boolean>;
  readonly disabled?: boolean;
  readonly danger?: boolean;
}

/** A button whose act can't be taken back: it says what it will do, and asks once more. */
export function DeliberateButton(props: DeliberateButtonProps): ReactNode {
  const t = administrationTexts.use();
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    if (await props.onConfirm()) setAsking(false);
  };
  return (
    <>
      <Button
        danger={props.danger ?? true}
        disabled={props.disabled ?? false}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </Button>
      <Modal
        open={asking}
        title={props.label}
        okText={t('confirm')}
        cancelText={t('cancel')}
        confirmLoading={props.change.running}
        onOk={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{props.effect}</p>
        <ChangeErrors errors={props.change.errors} lost={props.change.lost} />
      </Modal>
    </>
  );
}
