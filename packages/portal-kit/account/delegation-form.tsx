import { useQuery } from '@apollo/client/react';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  ColleaguesDocument,
  CreateDelegationDocument,
  type CreateDelegationMutation,
  type DelegationKind,
} from '../gql/graphql.ts';
import { delegableRoles, useRoleNames } from '../words/role-names.ts';
import { accountTexts } from './texts.ts';

interface DelegationFormProps {
  /** Code of the department within which it is. */
  readonly department: string;
  /** Id of the account whose roles they are; null: it is chosen among those of the department. */
  readonly giver: string | null;
  readonly onDone: () => void;
}

const kinds: readonly DelegationKind[] = ['ABSENCE', 'DUTY'];
const errorsOf = (data: CreateDelegationMutation) => data.createDelegation.userErrors;
const nextWeek = (): [Dayjs, Dayjs] => [dayjs().startOf('minute'), dayjs().add(7, 'day').endOf('day')];

type Time = readonly [Dayjs, Dayjs];

function TimeField(props: { readonly time: Time; readonly onTime: (time: Time) => void }): ReactNode {
  const t = accountTexts.use();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('form.time')}</label>
      <DatePicker.RangePicker
        id={{ start: id, end: `${id}until` }}
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        allowClear={false}
        placeholder={[t('form.time.from'), t('form.time.until')]}
        value={[...props.time]}
        onChange={(days) => {
          const [begins, ends] = days ?? [];
          if (begins && ends) props.onTime([begins, ends]);
        }}
      />
    </>
  );
}

function PersonField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = accountTexts.use();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        placeholder={t('form.choose')}
        value={props.value}
        options={[...props.options]}
        onChange={props.onChoose}
      />
    </>
  );
}

function KindField(props: {
  readonly kind: DelegationKind;
  readonly onKind: (kind: DelegationKind) => void;
}): ReactNode {
  const t = accountTexts.use();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('form.kind')}</label>
      <Select
        id={id}
        value={props.kind}
        options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={props.onKind}
      />
    </>
  );
}

/** Who is to stand in for whom, from when until when, and why. */
export function DelegationForm({ department, giver, onDone }: DelegationFormProps): ReactNode {
  const t = accountTexts.use();
  const namesOf = useRoleNames();
  const id = useId();
  const people = useQuery(ColleaguesDocument, { variables: { department } }).data?.accounts.nodes ?? [];
  const change = useChange(CreateDelegationDocument, errorsOf);
  const [chosen, setChosen] = useState<string | null>(giver);
  const [to, setTo] = useState<string | null>(null);
  const [roles, setRoles] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<DelegationKind>('ABSENCE');
  const [time, setTime] = useState<Time>(nextWeek);
  const [reason, setReason] = useState('');
  const from = people.find((one) => one.id === chosen);
  const options = people.map((one) => ({ value: one.id, label: `${one.name}（${namesOf(one.roles)}）` }));
  const submit = async () => {
    const [validFrom, validUntil] = time;
    const input = { kind, from: chosen, to: to ?? '', roles: [...roles], reason };
    const times = { validFrom: validFrom.toISOString(), validUntil: validUntil.toISOString() };
    if ((await change.run({ input: { ...input, ...times } })) !== null) onDone();
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
      {giver === null && (
        <PersonField label={t('form.giver')} value={chosen} options={options} onChoose={setChosen} />
      )}
      <PersonField
        label={t('form.to')}
        value={to}
        options={options.filter((one) => one.value !== chosen)}
        onChoose={setTo}
      />
      <label htmlFor={`${id}roles`}>{t('form.roles')}</label>
      <Select
        id={`${id}roles`}
        mode="multiple"
        placeholder={t('form.choose')}
        value={[...roles]}
        options={delegableRoles
          .filter((role) => from?.roles.includes(role))
          .map((role) => ({ value: role, label: namesOf([role]) }))}
        onChange={setRoles}
      />
      <KindField kind={kind} onKind={setKind} />
      <TimeField time={time} onTime={setTime} />
      <label htmlFor={`${id}reason`}>{t('form.reason')}</label>
      <Input
        id={`${id}reason`}
        value={reason}
        maxLength={200}
        placeholder={t('form.reason.example')}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="xt-soft">{t('form.effect')}</p>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('form.submit')}
        </Button>
      </div>
    </form>
  );
}
