import { Button, Drawer, Modal } from 'antd';
import {
  EmptyState,
  firstOf,
  formatInstant,
  QueryTable,
  StatusTag,
  type QueryColumn,
  type QueryField,
} from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { roleCodes, useConnectionTable, usePageState, useRoleNames } from '@xintu/portal-kit';
import { AdministeredAccountsDocument, type AccountState } from '../gql/graphql.ts';
import { AccountForm, OpenAccountForm, type AdministeredAccount } from './account-forms.tsx';
import { administrationTexts } from './texts.ts';
import { useDepartments } from './use-departments.ts';

const states: readonly AccountState[] = ['OPEN', 'CLOSED'];

function useColumns(): readonly QueryColumn<AdministeredAccount>[] {
  const t = administrationTexts.use();
  const namesOf = useRoleNames();
  return [
    { key: 'name', title: t('name'), width: 200, render: (row) => row.name },
    { key: 'subject', title: t('subject'), width: 220, render: (row) => row.subject },
    {
      key: 'department',
      title: t('department'),
      width: 260,
      render: (row) => row.department?.name ?? row.organisationCode ?? '—',
    },
    { key: 'roles', title: t('roles'), width: 200, render: (row) => namesOf(row.roles) },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      render: (row) => (
        <StatusTag tone={row.state === 'OPEN' ? 'success' : 'neutral'}>{t(`state.${row.state}`)}</StatusTag>
      ),
    },
    { key: 'createdAt', title: t('createdAt'), width: 160, render: (row) => formatInstant(row.createdAt) },
    {
      key: 'disabledAt',
      title: t('disabledAt'),
      width: 160,
      hidden: true,
      render: (row) => (row.disabledAt == null ? '' : formatInstant(row.disabledAt)),
    },
    { key: 'person', title: t('person'), width: 160, hidden: true, render: (row) => row.person },
    { key: 'issuer', title: t('issuer'), width: 220, hidden: true, render: (row) => row.issuer },
  ];
}

function useFields(): readonly QueryField[] {
  const t = administrationTexts.use();
  const namesOf = useRoleNames();
  const departments = useDepartments();
  return [
    { kind: 'choices', key: 'department', label: t('department'), options: departments, single: true },
    {
      kind: 'choices',
      key: 'role',
      label: t('role'),
      options: roleCodes.map((role) => ({ value: role, label: namesOf([role]) })),
      single: true,
    },
    {
      kind: 'choices',
      key: 'state',
      label: t('state'),
      options: states.map((one) => ({ value: one, label: t(`state.${one}`) })),
      single: true,
    },
  ];
}

/** Accounts and their roles (账号与角色), for the security administrator. */
export function AccountsPage(): ReactNode {
  const t = administrationTexts.use();
  const { state, change } = usePageState();
  const fields = useFields();
  const columns = useColumns();
  const [chosen, setChosen] = useState<AdministeredAccount | null>(null);
  const [adding, setAdding] = useState(false);
  const wanted = states.find((one) => one === firstOf(state, 'state'));
  const table = useConnectionTable({
    address: { state, change },
    document: AdministeredAccountsDocument,
    question: (page) => ({
      ...page,
      department: firstOf(state, 'department'),
      role: firstOf(state, 'role'),
      state: wanted ?? null,
    }),
    connection: (data) => data.accounts,
    empty: <EmptyState title={t('account.none')} />,
  });
  return (
    <>
      <div className="xt-row">
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('account.new')}
        </Button>
      </div>
      <QueryTable {...table} name="accounts" fields={fields} columns={columns} onOpen={setChosen} />
      <Drawer
        open={chosen !== null}
        title={t('account.change')}
        size={420}
        destroyOnHidden
        onClose={() => setChosen(null)}
      >
        {chosen && <AccountForm key={chosen.id} account={chosen} onDone={() => setChosen(null)} />}
      </Drawer>
      <Modal
        open={adding}
        title={t('account.new')}
        footer={null}
        destroyOnHidden
        onCancel={() => setAdding(false)}
      >
        <OpenAccountForm issuer={table.rows?.[0]?.issuer ?? ''} onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}
