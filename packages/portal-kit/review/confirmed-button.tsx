import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { reviewTexts } from './texts.ts';

interface ConfirmedButtonProps {
  readonly label: string;
  /** What it will do, before it is done. */
  readonly effect: string;
  readonly running: boolean;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
}

/** A decision of a reviewer: it says what it will do, and asks once more. */
export function ConfirmedButton(props: ConfirmedButtonProps): ReactNode {
  const t = reviewTexts.use();
  const { label, effect, running, disabled = false, danger = false, onConfirm } = props;
  return (
    <Popconfirm
      title={label}
      description={effect}
      okText={t('confirm')}
      cancelText={t('cancel')}
      disabled={disabled}
      onConfirm={onConfirm}
    >
      <Button type={danger ? 'default' : 'primary'} danger={danger} disabled={disabled} loading={running}>
        {label}
      </Button>
    </Popconfirm>
  );
}
