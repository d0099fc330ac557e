import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { changesTexts } from './texts.ts';

interface AskedButtonProps {
  readonly label: string;
  /** What it will do, before it is done. */
  readonly effect: string;
  readonly running: boolean;
  readonly onConfirm: () => void;
  readonly primary?: boolean;
  readonly danger?: boolean;
}

/** A button with legal effect: it says what it will do, and asks once more. */
export function AskedButton(props: AskedButtonProps): ReactNode {
  const t = changesTexts.use();
  const { label, effect, running, onConfirm, primary = false, danger = false } = props;
  return (
    <Popconfirm
      title={label}
      description={effect}
      okText={t('confirm')}
      cancelText={t('cancel')}
      onConfirm={onConfirm}
    >
      <Button type={primary ? 'primary' : 'default'} danger={danger} loading={running}>
        {label}
      </Button>
    </Popconfirm>
  );
}
