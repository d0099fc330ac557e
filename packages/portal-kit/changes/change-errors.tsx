import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { secondFactorAddress } from '../graph/sign-in.ts';
import { changeTexts } from './texts.ts';
import type { ChangeState } from './use-change.ts';

/** Why a change was refused; where a second factor is missing, the way to it. */
export function ChangeErrors(props: Pick<ChangeState<never, never>, 'errors' | 'lost'>): ReactNode {
  const t = changeTexts.use();
  if (props.lost !== null) return <Alert type="error" showIcon role="alert" title={t('lost')} />;
  if (props.errors.length === 0) return null;
  const needsFactor = props.errors.some(({ code }) => code === 'SECOND_FACTOR');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('refused')}
      description={
        <>
          <ul>
            {props.errors.map((error) => (
              <li key={`${error.code} ${error.field ?? ''} ${error.message}`}>{error.message}</li>
            ))}
          </ul>
          {needsFactor && <a href={secondFactorAddress(window.location)}>{t('secondFactor')}</a>}
        </>
      }
    />
  );
}
