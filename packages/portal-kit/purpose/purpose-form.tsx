import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { MattersDocument } from '../gql/graphql.ts';
import { askAgain } from '../graph/ask-again.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { currentPurpose, statePurpose, type Purpose } from './purpose.ts';
import { purposeTexts } from './texts.ts';

interface FormProps {
  readonly matters: readonly { readonly code: string; readonly name: string }[];
  readonly onState: (purpose: Purpose | null) => void;
}

function MatterForm({ matters, onState }: FormProps): ReactNode {
  const t = purposeTexts.use();
  const id = useId();
  const kept = currentPurpose();
  const [code, setCode] = useState(kept?.matter ?? null);
  const [reference, setReference] = useState(kept?.reference ?? '');
  const [refused, setRefused] = useState(false);
  const submit = () => {
    const matter = matters.find((one) => one.code === code);
    if (!matter || reference.trim() === '') setRefused(true);
    else onState({ matter: matter.code, matterName: matter.name, reference: reference.trim() });
  };
  return (
    <form
      className="xt-stack"
      style={{ gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="xt-soft">{t('explanation')}</p>
      <label htmlFor={`${id}matter`}>{t('matter')}</label>
      <Select
        id={`${id}matter`}
        placeholder={t('matter.choose')}
        value={code}
        options={matters.map((matter) => ({ value: matter.code, label: matter.name }))}
        onChange={setCode}
      />
      <label htmlFor={`${id}reference`}>{t('reference')}</label>
      <Input
        id={`${id}reference`}
        placeholder={t('reference.example')}
        value={reference}
        maxLength={100}
        onChange={(event) => setReference(event.target.value)}
      />
      <p role="alert">{refused && t('needBoth')}</p>
      <div className="xt-row">
        <Button type="primary" htmlType="submit">
          {t('use')}
        </Button>
        {kept !== null && <Button onClick={() => onState(null)}>{t('clear')}</Button>}
      </div>
    </form>
  );
}

/** The form behind the selector; what was loaded for another purpose is asked again. */
export function PurposeForm(props: { readonly onDone: () => void }): ReactNode {
  const client = useApolloClient();
  const result = useQuery(MattersDocument);
  const state = (purpose: Purpose | null) => {
    statePurpose(purpose);
    props.onDone();
    void askAgain(client);
  };
  return (
    <QueryResult result={result}>
      {(data) => <MatterForm matters={data.matters} onState={state} />}
    </QueryResult>
  );
}
