import { useQuery } from '@apollo/client/react';
import { Alert, Button, InputNumber, Typography } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors, delegableRoles, useChange, useRoleNames } from '@xintu/portal-kit';
import { MakeTokenDocument, type MakeTokenMutation, TokenScopeChoicesDocument } from '../gql/graphql.ts';
import { ChoiceField, ChoicesField, TextField } from './form-field.tsx';
import { administrationTexts } from './texts.ts';
import { useDepartments } from './use-departments.ts';

const errorsOf = (data: MakeTokenMutation) => data.createServiceToken.userErrors;
const optionsOf = (rows: readonly { readonly code: string; readonly name: string }[] | undefined) =>
  (rows ?? []).map(({ code, name }) => ({ value: code, label: name }));

function TokenSecret(props: { readonly secret: string; readonly onDone: () => void }): ReactNode {
  const t = administrationTexts.use();
  return (
    <div className="xt-stack" style={{ gap: 12 }}>
      <Alert type="warning" showIcon title={t('token.secret.what')} />
      <p>{t('token.secret')}</p>
      <Typography.Text code copyable className="xt-code">
        {props.secret}
      </Typography.Text>
      <div className="xt-row">
        <Button onClick={props.onDone}>{t('close')}</Button>
      </div>
    </div>
  );
}

function DaysField(props: { readonly days: number; readonly onDays: (days: number) => void }): ReactNode {
  const t = administrationTexts.use();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('token.days')}</label>
      <InputNumber
        id={id}
        min={1}
        max={1095}
        precision={0}
        value={props.days}
        onChange={(value) => props.onDays(value ?? 365)}
      />
    </>
  );
}

/** Makes a service token and shows its text, this one time. */
export function TokenForm(props: { readonly onDone: () => void }): ReactNode {
  const t = administrationTexts.use();
  const namesOf = useRoleNames();
  const departments = useDepartments();
  const choices = useQuery(TokenScopeChoicesDocument).data;
  const change = useChange(MakeTokenDocument, errorsOf);
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  const [roles, setRoles] = useState<readonly string[]>([]);
  const [matters, setMatters] = useState<readonly string[]>([]);
  const [recordTypes, setRecordTypes] = useState<readonly string[]>([]);
  const [days, setDays] = useState(365);
  const [secret, setSecret] = useState<string | null>(null);
  const submit = async () => {
    const scope = { matters: [...matters], recordTypes: [...recordTypes] };
    const input = { name, department: department ?? '', roles: [...roles], days, ...scope };
    const made = await change.run({ input });
    if (made !== null) setSecret(made.createServiceToken.secret ?? null);
  };
  if (secret !== null) return <TokenSecret secret={secret} onDone={props.onDone} />;
  return (
    <form
      className="xt-stack"
      style={{ gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={t('token.purpose')} value={name} onChange={setName} />
      <ChoiceField
        label={t('department')}
        placeholder={t('choose')}
        value={department}
        options={departments}
        onChange={setDepartment}
      />
      <ChoicesField
        label={t('roles')}
        placeholder={t('choose')}
        value={roles}
        options={delegableRoles.map((role) => ({ value: role, label: namesOf([role]) }))}
        onChange={setRoles}
      />
      <ChoicesField
        label={t('token.matters')}
        placeholder={t('token.any')}
        value={matters}
        options={optionsOf(choices?.matters)}
        onChange={setMatters}
      />
      <ChoicesField
        label={t('token.recordTypes')}
        placeholder={t('token.any')}
        value={recordTypes}
        options={optionsOf(choices?.recordTypes)}
        onChange={setRecordTypes}
      />
      <DaysField days={days} onDays={setDays} />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('token.new')}
        </Button>
      </div>
    </form>
  );
}
