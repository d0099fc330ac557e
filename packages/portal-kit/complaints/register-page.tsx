import { Link } from '@tanstack/react-router';
import { FactList } from '@xintu/ui';
import { Button, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  RegisterComplaintDocument,
  type ComplaintChannel,
  type RegisterComplaintMutation,
} from '../gql/graphql.ts';
import { Page } from '../shell/page.tsx';
import { complaintTexts } from './texts.ts';

const errorsOf = (data: RegisterComplaintMutation) => data.registerComplaint.userErrors;
const channels: readonly ComplaintChannel[] = ['TELEPHONE', 'LETTER', 'VISIT'];
const nothing = { subjectCode: '', content: '', happened: '', name: '', contact: '' };
type Values = typeof nothing;

interface FieldsProps {
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

function TextFields({ values, onChange }: FieldsProps): ReactNode {
  const t = complaintTexts.use();
  const prefix = useId();
  const fields = [
    { key: 'subjectCode', label: t('register.code'), length: 18 },
    { key: 'content', label: t('register.content'), length: 4000 },
    { key: 'happened', label: t('register.happened'), length: 512 },
    { key: 'name', label: t('register.name'), length: 64 },
    { key: 'contact', label: t('register.contact'), length: 128 },
  ] as const;
  return fields.map(({ key, label, length }) => {
    const shared = { id: `${prefix}${key}`, value: values[key], maxLength: length };
    return (
      <div key={key} className="xt-field">
        <label htmlFor={shared.id}>{label}</label>
        {length > 512 ? (
          <Input.TextArea
            {...shared}
            autoSize={{ minRows: 4, maxRows: 14 }}
            onChange={(event) => onChange({ ...values, [key]: event.target.value })}
          />
        ) : (
          <Input {...shared} onChange={(event) => onChange({ ...values, [key]: event.target.value })} />
        )}
      </div>
    );
  });
}

/** What the sender needs to ask for it: shown once. */
function Receipt({ of }: { readonly of: RegisterComplaintMutation['registerComplaint'] }): ReactNode {
  const t = complaintTexts.use();
  return (
    <section className="xt-card xt-stack" role="status">
      <h2>{t('register.done')}</h2>
      <FactList
        items={[
          { label: t('register.number'), value: of.number },
          { label: t('register.query'), value: <code>{of.code}</code> },
        ]}
      />
      <p>{t('register.once')}</p>
      {of.complaint && (
        <Link to="/complaints/$complaint" params={{ complaint: of.complaint.id }}>
          {t('register.open')}
        </Link>
      )}
    </section>
  );
}

/** Writes a complaint down that came by telephone, letter or visit. */
export function RegisterPage(): ReactNode {
  const t = complaintTexts.use();
  const id = useId();
  const [values, setValues] = useState(nothing);
  const [channel, setChannel] = useState<ComplaintChannel>('TELEPHONE');
  const [receipt, setReceipt] = useState<RegisterComplaintMutation['registerComplaint'] | null>(null);
  const change = useChange(RegisterComplaintDocument, errorsOf);
  const submit = async () => {
    const { name, contact, happened, ...complaint } = values;
    const known = name.trim() !== '' || contact.trim() !== '';
    const done = await change.run({
      input: {
        ...{ ...complaint, channel, happened: happened.trim() === '' ? null : happened },
        sender: known ? { name: name.trim(), contact: contact.trim() } : null,
      },
    });
    if (done !== null) setReceipt(done.registerComplaint);
  };
  return (
    <Page title={t('register')} tools={<Link to="/complaints">{t('back')}</Link>}>
      {receipt === null ? (
        <form
          className="xt-card xt-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <p className="xt-soft">{t('register.note')}</p>
          <div className="xt-field">
            <label htmlFor={id}>{t('register.channel')}</label>
            <Select
              id={id}
              value={channel}
              options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
              onChange={setChannel}
            />
          </div>
          <TextFields values={values} onChange={setValues} />
          <ChangeErrors errors={change.errors} lost={change.lost} />
          <div>
            <Button type="primary" htmlType="submit" loading={change.running}>
              {t('register.do')}
            </Button>
          </div>
        </form>
      ) : (
        <Receipt of={receipt} />
      )}
    </Page>
  );
}
