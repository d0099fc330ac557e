import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ConfirmSubjectDocument, type ConfirmSubjectMutation } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import { useMay } from '../session/session.tsx';
import type { ShownCheck } from './check-page.tsx';
import { checkTexts } from './texts.ts';

type Result = ShownCheck['results'][number];
interface Props {
  readonly checkId: string;
  readonly of: Result;
}

const NONE = -1;
const errorsOf = (data: ConfirmSubjectMutation) => data.confirmCheckSubject.userErrors;

function Confirmed({ of }: { readonly of: Result }): ReactNode {
  const t = checkTexts.use();
  const { confirmation } = of;
  if (confirmation === null) return null;
  const chosen = of.candidates.find(({ position }) => position === confirmation.candidate);
  return (
    <p>
      {t('candidates.confirmed', {
        ...{ who: confirmation.confirmerName, reason: confirmation.reason },
        name: chosen?.name ?? t('candidates.none'),
      })}{' '}
      {confirmation.nextCheckId !== null && (
        <Link to="/checks/$check" params={{ check: confirmation.nextCheckId }}>
          {t('candidates.next')}
        </Link>
      )}
    </p>
  );
}

function ConfirmForm({ checkId, of }: Props): ReactNode {
  const t = checkTexts.use();
  const id = useId();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const change = useChange(ConfirmSubjectDocument, errorsOf);
  const submit = async () => {
    if (chosen === null) return;
    const candidate = chosen === NONE ? null : chosen;
    const done = await change.run({ input: { checkId, resultId: of.id, candidate, reason } });
    const next = done?.confirmCheckSubject.check;
    if (next) void navigate({ to: '/checks/$check', params: { check: next.id } });
  };
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="xt-soft">{t('candidates.note')}</p>
      <Radio.Group
        className="xt-stack"
        aria-label={t('candidates')}
        value={chosen}
        onChange={(event) => setChosen(Number(event.target.value))}
      >
        {of.candidates.map(({ position, code, name, reason: why }) => (
          <Radio key={position} value={position}>
            {`${name} ${code ?? ''}`} <span className="xt-soft">（{why}）</span>
          </Radio>
        ))}
        <Radio value={NONE}>{t('candidates.none')}</Radio>
      </Radio.Group>
      <div className="xt-field">
        <label htmlFor={`${id}reason`}>{t('candidates.reason')}</label>
        <Input
          id={`${id}reason`}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button htmlType="submit" loading={change.running} disabled={chosen === null || reason.trim() === ''}>
          {t('candidates.confirm')}
        </Button>
      </div>
    </form>
  );
}

/** Who may be meant, with the reason of each; an officer says who it is. */
export function Candidates({ checkId, of }: Props): ReactNode {
  const t = checkTexts.use();
  const mayConfirm = useMay('credit-check.answer');
  if (of.candidates.length === 0) return null;
  const isOpen = mayConfirm && of.confirmation === null;
  return (
    <div className="xt-stack">
      <h4>{t('candidates')}</h4>
      {isOpen ? (
        <ConfirmForm checkId={checkId} of={of} />
      ) : (
        <ul>
          {of.candidates.map(({ position, code, name, reason }) => (
            <li key={position}>
              {`${name} ${code ?? ''}`} <span className="xt-soft">（{reason}）</span>
            </li>
          ))}
        </ul>
      )}
      <Confirmed of={of} />
    </div>
  );
}
