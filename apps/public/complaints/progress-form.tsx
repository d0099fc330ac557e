import { useLazyQuery } from '@apollo/client/react';
import { FactList } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { ComplaintProgressDocument } from '../gql/graphql.ts';
import { TextField } from './text-field.tsx';
import { complaintTexts } from './texts.ts';

/** What became of a complaint, for number and query code. */
export function ProgressForm(): ReactNode {
  const t = complaintTexts.use();
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const [ask, result] = useLazyQuery(ComplaintProgressDocument, { fetchPolicy: 'no-cache' });
  const found = result.data?.complaintProgress ?? null;
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ variables: { number: number.trim(), code: code.trim() } });
      }}
    >
      <h2>{t('ask.title')}</h2>
      <TextField label={t('number')} length={40} required value={number} onChange={setNumber} />
      <TextField label={t('code')} length={24} required value={code} onChange={setCode} />
      <div>
        <button type="submit" className="xt-complaint-button">
          {t('ask')}
        </button>
      </div>
      <div role="status">
        {result.error && <p>{t('lost')}</p>}
        {result.data && found === null && <p>{t('none')}</p>}
        {found && (
          <FactList
            items={[
              { label: t('number'), value: found.number },
              { label: t('state'), value: found.state },
              { label: t('receivedOn'), value: found.receivedOn },
              { label: t('answer'), value: found.answer },
              { label: t('answeredOn'), value: found.answeredOn },
              { label: t('closedOn'), value: found.closedOn },
            ]}
          />
        )}
      </div>
    </form>
  );
}
