import { Button, Modal } from 'antd';
import { EmptyState, firstOf, formatInstant, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { useChange, useConnectionTable, usePageState, useRoleNames } from '@xintu/portal-kit';
import {
  AdministeredTokensDocument,
  type AdministeredTokensQuery,
  RevokeTokenDocument,
  type RevokeTokenMutation,
} from '../gql/graphql.ts';
import { DeliberateButton } from './deliberate-button.tsx';
import { administrationTexts } from './texts.ts';
import { TokenForm } from './token-form.tsx';
import { useDepartments } from './use-departments.ts';

type Token = AdministeredTokensQuery['serviceTokens']['nodes'][number];

const errorsOf = (data: RevokeTokenMutation) => data.revokeServiceToken.userErrors;
const tones = { VALID: 'success', EXPIRED: 'neutral', REVOKED: 'neutral' } as const;

function useColumns(): readonly QueryColumn<Token>[] {
  const t = administrationTexts.use();
  const namesOf = useRoleNames();
  const change = useChange(RevokeTokenDocument, errorsOf);
  const scope = (codes: readonly string[] | null | undefined) => codes?.join('、') ?? t('token.any');
  return [
    { key: 'name', title: t('token.purpose'), width: 220, render: (row) => row.name },
    { key: 'department', title: t('department'), width: 240, render: (row) => row.department.name },
    { key: 'roles', title: t('roles'), width: 160, render: (row) => namesOf(row.roles) },
    { key: 'matters', title: t('token.matters'), width: 160, render: (row) => scope(row.matters) },
    { key: 'types', title: t('token.recordTypes'), width: 200, render: (row) => scope(row.recordTypes) },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      render: (row) => <StatusTag tone={tones[row.state]}>{t(`tokenState.${row.state}`)}</StatusTag>,
    },
    {
      key: 'expiresAt',
      title: t('token.expiresAt'),
      width: 160,
      render: (row) => formatInstant(row.expiresAt),
    },
    {
      key: 'lastUsedAt',
      title: t('token.lastUsedAt'),
      width: 160,
      render: (row) => (row.lastUsedAt == null ? t('token.never') : formatInstant(row.lastUsedAt)),
    },
    {
      key: 'revoke',
      title: t('token.revoke'),
      width: 130,
      render: (row) =>
        row.state === 'VALID' && (
          <DeliberateButton
            label={t('token.revoke')}
            effect={t('token.revoke.what')}
            change={change}
            onConfirm={async () => (await change.run({ input: { id: row.id } })) !== null}
          />
        ),
    },
  ];
}

/** Service tokens (服务令牌), for the security administrator. */
export function TokensPage(): ReactNode {
  const t = administrationTexts.use();
  const { state, change } = usePageState();
  const departments = useDepartments();
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const table = useConnectionTable({
    address: { state, change },
    document: AdministeredTokensDocument,
    question: (page) => ({ ...page, department: firstOf(state, 'department') }),
    connection: (data) => data.serviceTokens,
    empty: <EmptyState title={t('token.none')} />,
  });
  return (
    <>
      <div className="xt-row">
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('token.new')}
        </Button>
      </div>
      <QueryTable
        {...table}
        name="tokens"
        fields={[
          { kind: 'choices', key: 'department', label: t('department'), options: departments, single: true },
        ]}
        columns={columns}
      />
      <Modal
        open={adding}
        title={t('token.new')}
        footer={null}
        destroyOnHidden
        mask={{ closable: false }}
        onCancel={() => setAdding(false)}
      >
        <TokenForm onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}
