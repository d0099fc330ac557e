import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  ComplaintDepartmentsDocument,
  TakeCaseStepDocument,
  type TakeCaseStepMutation,
} from '../gql/graphql.ts';
import { complaintTexts } from './texts.ts';

const errorsOf = (data: TakeCaseStepMutation) => data.takeCaseStep.userErrors;

/** Accepts a complaint and hands it to the department that investigates, chosen by its name. */
export function AssignForm({
  of,
}: {
  readonly of: { readonly id: string; readonly version: number };
}): ReactNode {
  const t = complaintTexts.use();
  const id = useId();
  const departments = useQuery(ComplaintDepartmentsDocument).data?.providerDepartments ?? [];
  const [department, setDepartment] = useState<string | null>(null);
  const change = useChange(TakeCaseStepDocument, errorsOf);
  const submit = () =>
    change.run({
      input: {
        ...{ caseId: of.id, version: of.version, step: 'assign', reason: null },
        values: [{ code: 'department', value: department ?? '' }],
      },
    });
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('assign')}</h2>
      <p className="xt-soft">{t('assign.what')}</p>
      <div className="xt-field">
        <label htmlFor={id}>{t('assign.department')}</label>
        <Select
          id={id}
          placeholder={t('assign.choose')}
          showSearch={{ optionFilterProp: 'label' }}
          value={department}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={setDepartment}
        />
      </div>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running} disabled={department === null}>
          {t('assign.do')}
        </Button>
      </div>
    </form>
  );
}
