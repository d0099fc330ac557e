import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors, roleCodes, useChange, useRoleNames } from '@xintu/portal-kit';
import {
  type AdministeredAccountsQuery,
  ChangeAccountDocument,
  type ChangeAccountMutation,
  DisableAccountDocument,
  type DisableAccountMutation,
  OpenAccountDocument,
  type OpenAccountMutation,
  ReopenAccountDocument,
  type ReopenAccountMutation,
} from '../gql/graphql.ts';
import { DeliberateButton } from './deliberate-button.tsx';
import { ChoiceField, ChoicesField, TextField } from './form-field.tsx';
import { administrationTexts } from './texts.ts';
import { useDepartments } from './use-departments.ts';

/** An account of the list. */
export type AdministeredAccount = AdministeredAccountsQuery['accounts']['nodes'][number];

const ofOpening = (data: OpenAccountMutation) => data.createAccount.userErrors;
const ofChange = (data: ChangeAccountMutation) => data.changeAccount.userErrors;
const ofClosing = (data: DisableAccountMutation) => data.disableAccount.userErrors;
const ofReopening = (data: ReopenAccountMutation) => data.reopenAccount.userErrors;

function useRoleOptions(): readonly { readonly value: string; readonly label: string }[] {
  const namesOf = useRoleNames();
  return roleCodes
    .filter((role) => role !== 'representative')
    .map((role) => ({ value: role, label: namesOf([role]) }));
}

/** Opens an account of a department. */
export function OpenAccountForm(props: { readonly issuer: string; readonly onDone: () => void }): ReactNode {
  const t = administrationTexts.use();
  const departments = useDepartments();
  const options = useRoleOptions();
  const change = useChange(OpenAccountDocument, ofOpening);
  const [issuer, setIssuer] = useState(props.issuer);
  const [subject, setSubject] = useState('');
  const [name, setName] = useState('');
  const [person, setPerson] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  const [roles, setRoles] = useState<readonly string[]>([]);
  const submit = async () => {
    const input = { issuer, subject, name, person, department: department ?? '', roles: [...roles] };
    if ((await change.run({ input })) !== null) props.onDone();
  };
  return (
    <form
      className="xt-stack"
      style={{ gap: 12 }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={t('issuer')} value={issuer} onChange={setIssuer} />
      <TextField label={t('subject')} value={subject} onChange={setSubject} />
      <TextField label={t('name')} value={name} onChange={setName} />
      <TextField label={t('person')} value={person} hint={t('person.what')} onChange={setPerson} />
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
        options={options}
        onChange={setRoles}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('account.new')}
        </Button>
      </div>
    </form>
  );
}

interface AccountFormProps {
  readonly account: AdministeredAccount;
  readonly onDone: () => void;
}

function OpenAccount({ account, onDone }: AccountFormProps): ReactNode {
  const t = administrationTexts.use();
  const options = useRoleOptions();
  const change = useChange(ChangeAccountDocument, ofChange);
  const closing = useChange(DisableAccountDocument, ofClosing);
  const [name, setName] = useState(account.name);
  const [section, setSection] = useState(account.section ?? '');
  const [roles, setRoles] = useState<readonly string[]>(account.roles);
  const submit = async () => {
    const input = { id: account.id, name, section, roles: [...roles] };
    if ((await change.run({ input })) !== null) onDone();
  };
  const close = async () => {
    const done = (await closing.run({ input: { id: account.id } })) !== null;
    if (done) onDone();
    return done;
  };
  return (
    <div className="xt-stack" style={{ gap: 12 }}>
      <TextField label={t('name')} value={name} onChange={setName} />
      <TextField label={t('section')} value={section} hint={t('section.what')} onChange={setSection} />
      <ChoicesField
        label={t('roles')}
        placeholder={t('choose')}
        value={roles}
        options={options}
        onChange={setRoles}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" loading={change.running} onClick={() => void submit()}>
          {t('account.roles')}
        </Button>
        <DeliberateButton
          label={t('account.close')}
          effect={t('account.close.what')}
          change={closing}
          onConfirm={close}
        />
      </div>
    </div>
  );
}

function ClosedAccount({ account, onDone }: AccountFormProps): ReactNode {
  const t = administrationTexts.use();
  const departments = useDepartments();
  const options = useRoleOptions();
  const change = useChange(ReopenAccountDocument, ofReopening);
  const [department, setDepartment] = useState<string | null>(null);
  const [roles, setRoles] = useState<readonly string[]>(account.roles);
  const submit = async () => {
    const input = { id: account.id, department: department ?? '', roles: [...roles] };
    if ((await change.run({ input })) !== null) onDone();
  };
  return (
    <div className="xt-stack" style={{ gap: 12 }}>
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
        options={options}
        onChange={setRoles}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" loading={change.running} onClick={() => void submit()}>
          {t('account.reopen')}
        </Button>
      </div>
    </div>
  );
}

/** What can be done to an account: change or close an open one, open a closed one again. */
export function AccountForm(props: AccountFormProps): ReactNode {
  return props.account.state === 'OPEN' ? <OpenAccount {...props} /> : <ClosedAccount {...props} />;
}
