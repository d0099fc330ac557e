import { useQuery } from '@apollo/client/react';
import { Button, Modal, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  AssignCaseDocument,
  ColleaguesDocument,
  type AssignCaseMutation,
  type WholeCaseFragment,
} from '../gql/graphql.ts';
import { caseTexts } from './texts.ts';

const errorsOf = (data: AssignCaseMutation) => data.assignCase.userErrors;

type AssignedCase = Pick<WholeCaseFragment, 'id' | 'department'>;

function AssignForm(props: { readonly of: AssignedCase; readonly onDone: () => void }): ReactNode {
  const t = caseTexts.use();
  const id = useId();
  const { code: department } = props.of.department;
  const people = useQuery(ColleaguesDocument, { variables: { department } }).data?.accounts.nodes ?? [];
  const change = useChange(AssignCaseDocument, errorsOf);
  const [owner, setOwner] = useState<string | null>(null);
  const [deputy, setDeputy] = useState<string | null>(null);
  const options = people.map((one) => ({ value: one.id, label: one.name }));
  const submit = async () => {
    if (owner === null) return;
    const input = { caseId: props.of.id, ownerId: owner, deputyId: deputy };
    if ((await change.run({ input })) !== null) props.onDone();
  };
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="xt-soft">{t('assign.what')}</p>
      <label htmlFor={`${id}owner`}>{t('assign.owner')}</label>
      <Select
        id={`${id}owner`}
        placeholder={t('field.choose')}
        value={owner}
        options={options}
        onChange={setOwner}
      />
      <label htmlFor={`${id}deputy`}>{t('assign.deputy')}</label>
      <Select
        id={`${id}deputy`}
        allowClear
        placeholder={t('field.choose')}
        value={deputy}
        options={options.filter(({ value }) => value !== owner)}
        onChange={(next: string | null | undefined) => setDeputy(next ?? null)}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={change.running} disabled={owner === null}>
          {t('assign.submit')}
        </Button>
      </div>
    </form>
  );
}

/** Naming who answers for a case, and who does while the owner is absent. */
export function AssignOwner(props: { readonly of: AssignedCase }): ReactNode {
  const t = caseTexts.use();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('assign.button')}</Button>
      <Modal open={open} title={t('assign.title')} footer={null} onCancel={close} destroyOnHidden>
        <AssignForm of={props.of} onDone={close} />
      </Modal>
    </>
  );
}
