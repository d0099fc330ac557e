import { Button, Modal } from 'antd';
import { EmptyState, firstOf, formatInstant, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { DelegationForm, useChange, useConnectionTable, usePageState, useRoleNames } from '@xintu/portal-kit';
import {
  AdministeredDelegationsDocument,
  type AdministeredDelegationsQuery,
  StopDelegationDocument,
  type StopDelegationMutation,
} from '../gql/graphql.ts';
import { DeliberateButton } from './deliberate-button.tsx';
import { ChoiceField } from './form-field.tsx';
import { administrationTexts } from './texts.ts';
import { useDepartments } from './use-departments.ts';

type Delegation = AdministeredDelegationsQuery['delegations']['nodes'][number];

const errorsOf = (data: StopDelegationMutation) => data.endDelegation.userErrors;
const tones = { COMING: 'neutral', IN_FORCE: 'success', ENDED: 'neutral' } as const;

function useColumns(): readonly QueryColumn<Delegation>[] {
  const t = administrationTexts.use();
  const namesOf = useRoleNames();
  const change = useChange(StopDelegationDocument, errorsOf);
  return [
    { key: 'department', title: t('department'), width: 240, render: (row) => row.department.name },
    { key: 'from', title: t('delegation.from'), width: 180, render: (row) => row.from?.name ?? '—' },
    { key: 'to', title: t('delegation.to'), width: 180, render: (row) => row.to?.name ?? '—' },
    { key: 'roles', title: t('roles'), width: 160, render: (row) => namesOf(row.roles) },
    { key: 'kind', title: t('delegation.kind'), width: 110, render: (row) => t(`kind.${row.kind}`) },
    {
      key: 'time',
      title: t('delegation.time'),
      width: 280,
      render: (row) => `${formatInstant(row.validFrom)} — ${formatInstant(row.validUntil)}`,
    },
    { key: 'reason', title: t('delegation.reason'), width: 180, render: (row) => row.reason },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      render: (row) => <StatusTag tone={tones[row.state]}>{t(`delegationState.${row.state}`)}</StatusTag>,
    },
    {
      key: 'end',
      title: t('delegation.end'),
      width: 130,
      render: (row) =>
        row.state !== 'ENDED' && (
          <DeliberateButton
            label={t('delegation.end')}
            effect={t('delegation.end.what')}
            change={change}
            onConfirm={async () => (await change.run({ input: { id: row.id } })) !== null}
          />
        ),
    },
  ];
}

function NewDelegation(props: { readonly onDone: () => void }): ReactNode {
  const t = administrationTexts.use();
  const departments = useDepartments();
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="xt-stack" style={{ gap: 12 }}>
      <ChoiceField
        label={t('department')}
        placeholder={t('delegation.department')}
        value={department}
        options={departments}
        onChange={setDepartment}
      />
      {department !== null && (
        <DelegationForm key={department} department={department} giver={null} onDone={props.onDone} />
      )}
    </div>
  );
}

/** Delegations and duty deputies (委托代理), for the security administrator. */
export function DelegationsPage(): ReactNode {
  const t = administrationTexts.use();
  const { state, change } = usePageState();
  const departments = useDepartments();
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const table = useConnectionTable({
    address: { state, change },
    document: AdministeredDelegationsDocument,
    question: (page) => ({ ...page, department: firstOf(state, 'department') }),
    connection: (data) => data.delegations,
    empty: <EmptyState title={t('delegation.none')} />,
  });
  return (
    <>
      <div className="xt-row">
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('delegation.new')}
        </Button>
      </div>
      <QueryTable
        {...table}
        name="delegations"
        fields={[
          { kind: 'choices', key: 'department', label: t('department'), options: departments, single: true },
        ]}
        columns={columns}
      />
      <Modal
        open={adding}
        title={t('delegation.new')}
        footer={null}
        destroyOnHidden
        onCancel={() => setAdding(false)}
      >
        <NewDelegation onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}
