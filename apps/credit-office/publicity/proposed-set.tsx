import { ChangeErrors, useMay, useViewer, useChange } from '@xintu/portal-kit';
import { FactList, formatInstant, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { AskedButton } from '../changes/asked-button.tsx';
import {
  AdoptRuleSetDocument,
  type AdoptRuleSetMutation,
  type OfficeRulesQuery,
  RejectRuleSetDocument,
  type RejectRuleSetMutation,
  TryRuleSetDocument,
  type TryRuleSetMutation,
} from '../gql/graphql.ts';
import { RunReport } from './run-report.tsx';
import { rulesTexts } from './texts.ts';

const tryReasons = (data: TryRuleSetMutation) => data.tryRuleSet.userErrors;
const adoptReasons = (data: AdoptRuleSetMutation) => data.adoptRuleSet.userErrors;
const rejectReasons = (data: RejectRuleSetMutation) => data.rejectRuleSet.userErrors;

/** A proposed set: trying it, its report before and after, adopting or rejecting it. */
export function ProposedSet({ set }: { readonly set: OfficeRulesQuery['ruleSets'][number] }): ReactNode {
  const t = rulesTexts.use();
  const viewer = useViewer();
  const mayAdopt = useMay('rules.adopt');
  const trial = useChange(TryRuleSetDocument, tryReasons);
  const adoption = useChange(AdoptRuleSetDocument, adoptReasons);
  const rejection = useChange(RejectRuleSetDocument, rejectReasons);
  const own = set.proposedBy === viewer.name;
  const input = { ruleSet: set.id };
  const [run] = set.runs;
  return (
    <section className="xt-card" aria-label={t('proposed', { number: set.number })}>
      <h2>
        {t('proposed', { number: set.number })} <StatusTag tone="warning">{t('status.PROPOSED')}</StatusTag>
      </h2>
      <FactList
        items={[
          { label: t('reason'), value: set.reason === 'PUBLISHED' ? t('published') : set.reason },
          { label: t('proposedBy'), value: `${set.proposedBy} ${formatInstant(set.proposedAt)}` },
          { label: t('transition'), value: t(`holds.${set.transition.holds}`) },
          {
            label: t('thresholds'),
            value: set.fineThresholds.map(({ version }) => version).join('；'),
          },
        ]}
      />
      {run !== undefined && <RunReport run={run} />}
      <ChangeErrors
        errors={[...trial.errors, ...adoption.errors, ...rejection.errors]}
        lost={trial.lost ?? adoption.lost ?? rejection.lost}
      />
      {own && <p className="xt-soft">{t('another')}</p>}
      <div className="xt-row">
        <AskedButton
          label={t('try')}
          effect={t('try.what')}
          running={trial.running}
          onConfirm={() => void trial.run({ input })}
        />
        {mayAdopt && !own && (
          <AskedButton
            primary
            label={t('adopt')}
            effect={t('adopt.what')}
            running={adoption.running}
            onConfirm={() => void adoption.run({ input })}
          />
        )}
        <AskedButton
          danger
          label={t('reject')}
          effect={t('reject.what')}
          running={rejection.running}
          onConfirm={() => void rejection.run({ input: { ...input, reason: t('reject') } })}
        />
      </div>
    </section>
  );
}
