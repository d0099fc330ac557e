import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Popconfirm } from 'antd';
import { useState, type ReactNode } from 'react';
import { changesTexts } from './texts.ts';

/** One reason against a change, as the server gives it. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** A change under way, and how the last one went. */
export interface Submission<Variables> {
  /** Resolves with true when the change was made. */
  readonly submit: (variables: Variables) => Promise<boolean>;
  readonly running: boolean;
  readonly reasons: readonly Reason[];
}

/** Sends a change; when it was made, what is on the screen is asked again. */
export function useSubmit<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  reasonsOf: (data: Data) => readonly Reason[],
): Submission<Variables> {
  const t = changesTexts.use();
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const submit = async (variables: Variables): Promise<boolean> => {
    if (running) return false;
    setRunning(true);
    setReasons([]);
    try {
      const { data } = await client.mutate<Data, OperationVariables>({ mutation, variables });
      const found = data === undefined || data === null ? [] : reasonsOf(data);
      setReasons(found);
      if (found.length > 0) return false;
      await client.refetchQueries({ include: 'active' });
      return true;
    } catch {
      setReasons([{ code: 'LOST', message: t('lost') }]);
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { submit, running, reasons };
}

/** Why a change was refused, every reason. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const t = changesTexts.use();
  if (reasons.length === 0) return null;
  const list = (
    <ul>
      {reasons.map(({ code, message }) => (
        <li key={`${code} ${message}`}>{message}</li>
      ))}
    </ul>
  );
  return <Alert type="error" showIcon role="alert" title={t('refused')} description={list} />;
}

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
