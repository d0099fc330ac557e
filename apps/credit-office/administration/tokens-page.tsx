import { useQuery } from '@apollo/client/react';
import { Button, Modal } from 'antd';
import { EmptyState, firstOf, formatInstant, QueryTable, StatusTag, type QueryColumn } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import { RequestError, useChange, useCursorTable, usePageState, useRoleNames } from '@xintu/portal-kit';
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
  const table = useCursorTable(state, change);
  const departments = useDepartments();
  const columns = useColumns();
  const [adding, setAdding] = useState(false);
  const result = useQuery(AdministeredTokensDocument, {
    fetchPolicy: 'cache-and-network',
    variables: { first: table.first, after: table.after, department: firstOf(state, 'department') },
  });
  const found = (result.data ?? result.previousData)?.serviceTokens;
  const notice = result.error ? (
    <RequestError error={result.error} onRetry={result.refetch} />
  ) : found?.nodes.length === 0 ? (
    <EmptyState title={t('token.none')} />
  ) : null;
  return (
    <>
      <div className="xt-row">
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('token.new')}
        </Button>
      </div>
      <QueryTable
        name="tokens"
        fields={[
          { kind: 'choices', key: 'department', label: t('department'), options: departments, single: true },
        ]}
        columns={columns}
        rows={found?.nodes ?? null}
        rowKey={(row) => row.id}
        total={found ? { count: found.totalCount, exact: found.totalCountExact } : null}
        notice={notice}
        state={table.asked}
        defaultOrder=""
        onState={table.ask}
        page={table.page(found?.pageInfo)}
        onOpen={() => undefined}
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
