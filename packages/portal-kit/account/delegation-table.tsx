import { Button } from 'antd';
import { formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  EndDelegationDocument,
  type EndDelegationMutation,
  type OwnDelegationsQuery,
} from '../gql/graphql.ts';
import { useRoleNames } from '../words/role-names.ts';
import { accountTexts } from './texts.ts';

type Delegation = OwnDelegationsQuery['delegations']['nodes'][number];

const errorsOf = (data: EndDelegationMutation) => data.endDelegation.userErrors;
const tones = { COMING: 'neutral', IN_FORCE: 'success', ENDED: 'neutral' } as const;

/** Who stands in for whom; with a way to end what may be ended. */
export function DelegationTable(props: {
  readonly delegations: readonly Delegation[];
  readonly mayEnd: (delegation: Delegation) => boolean;
}): ReactNode {
  const t = accountTexts.use();
  const namesOf = useRoleNames();
  const end = useChange(EndDelegationDocument, errorsOf);
  const rows = props.delegations.map((one) => ({
    key: one.id,
    cells: [
      one.from?.name ?? '—',
      one.to?.name ?? '—',
      namesOf(one.roles),
      t(`kind.${one.kind}`),
      `${formatInstant(one.validFrom)} — ${formatInstant(one.validUntil)}`,
      one.reason,
      <StatusTag key="state" tone={tones[one.state]}>
        {t(`state.${one.state}`)}
      </StatusTag>,
      one.state !== 'ENDED' && props.mayEnd(one) ? (
        <Button key="end" disabled={end.running} onClick={() => void end.run({ input: { id: one.id } })}>
          {t('delegations.end')}
        </Button>
      ) : (
        ''
      ),
    ],
  }));
  return (
    <>
      <ChangeErrors errors={end.errors} lost={end.lost} />
      <PlainTable
        caption={t('delegations.title')}
        head={[
          t('delegations.from'),
          t('delegations.to'),
          t('delegations.roles'),
          t('delegations.kind'),
          t('delegations.time'),
          t('delegations.reason'),
          t('delegations.state'),
          t('delegations.do'),
        ]}
        rows={rows}
      />
    </>
  );
}
