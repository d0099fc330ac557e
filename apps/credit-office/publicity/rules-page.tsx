import { useQuery } from '@apollo/client/react';
import { QueryResult, useMay } from '@xintu/portal-kit';
import { FactList, formatInstant, formatYuanText, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeRulesDocument, type OfficeRulesQuery } from '../gql/graphql.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ProposedSet } from './proposed-set.tsx';
import { RunReport } from './run-report.tsx';
import { rulesTexts } from './texts.ts';

type RuleSet = OfficeRulesQuery['ruleSets'][number];

/** How often a run under way is looked at again, in milliseconds. */
const LOOK_AGAIN = 2_000;

/** The versions of a set: what each says, on which basis, from when to when. */
function Versions({ set }: { readonly set: RuleSet }): ReactNode {
  const t = rulesTexts.use();
  const months = (minimum: number | null | undefined, maximum: number) =>
    minimum == null ? t('months.fixed', { maximum }) : t('months', { minimum, maximum });
  return (
    <PlainTable
      caption={t('versions')}
      head={[t('version'), t('from'), t('basis'), t('classes'), t('fields'), t('state')]}
      rows={set.versions.map((version) => ({
        key: version.version,
        cells: [
          version.version,
          `${version.from} – ${version.to ?? t('inForce')}`,
          `${version.basis} ${version.article}`,
          version.classes
            .map(
              ({ severity, minimumMonths, maximumMonths }) =>
                `${t(`severity.${severityKey(severity)}`)} ${months(minimumMonths, maximumMonths)}`,
            )
            .join('；'),
          version.minimums
            .map(({ field, months: least }) => `${t(`field.${fieldKey(field)}`)} ${t('least', { least })}`)
            .join('；'),
          version.confirmed ? t('confirmed') : <StatusTag tone="warning">{t('provisional')}</StatusTag>,
        ],
      }))}
    />
  );
}

function severityKey(severity: string) {
  return severity === 'MINOR' || severity === 'GENERAL' || severity === 'SERIOUS' ? severity : 'SPECIAL';
}

function fieldKey(field: string) {
  switch (field) {
    case 'FOOD':
    case 'DRUG':
    case 'SPECIAL_EQUIPMENT':
    case 'WORK_SAFETY':
    case 'FIRE':
      return field;
    default:
      return 'OTHER';
  }
}

function Thresholds({ set }: { readonly set: RuleSet }): ReactNode {
  const t = rulesTexts.use();
  if (set.fineThresholds.length === 0) return <p className="xt-soft">{t('thresholds.none')}</p>;
  return (
    <PlainTable
      caption={t('thresholds')}
      head={[t('version'), t('fields'), t('larger'), t('huge'), t('basis'), t('from'), t('state')]}
      rows={set.fineThresholds.map((row) => ({
        key: row.version,
        cells: [
          row.version,
          row.field == null ? t('field.any') : t(`field.${fieldKey(row.field)}`),
          formatYuanText(row.largerFrom),
          formatYuanText(row.hugeFrom),
          `${row.basis} ${row.article}`,
          `${row.from} – ${row.to ?? t('inForce')}`,
          row.confirmed ? t('confirmed') : <StatusTag tone="warning">{t('provisional')}</StatusTag>,
        ],
      }))}
    />
  );
}

/** The set in force: its parts, what of it is provisional, and confirming that. */
function AdoptedSet({ set }: { readonly set: RuleSet }): ReactNode {
  const t = rulesTexts.use();
  const mayConfirm = useMay('rules.confirm');
  const [confirming, setConfirming] = useState<string | null>(null);
  const open = [
    ...(set.transition.confirmed ? [] : [{ part: 'transition', label: t('transition') }]),
    ...[...set.versions, ...set.fineThresholds]
      .filter(({ confirmed }) => !confirmed)
      .map(({ version }) => ({ part: version, label: version })),
  ];
  return (
    <section className="xt-card" aria-labelledby="adopted">
      <h2 id="adopted">
        {t('adopted', { number: set.number })} <StatusTag tone="success">{t('status.ADOPTED')}</StatusTag>
      </h2>
      <FactList
        items={[
          {
            label: t('transition'),
            value: `${t(`holds.${set.transition.holds}`)}${set.transition.confirmed ? '' : ` · ${t('provisional')}`}`,
          },
          {
            label: t('confirmations'),
            value: set.confirmations
              .map(({ part, basis, name, on }) => `${partName(part)}：${basis}（${name}，${on}）`)
              .join('；'),
          },
        ]}
      />
      {mayConfirm && open.length > 0 && (
        <div className="xt-row">
          {open.map(({ part, label }) => (
            <Button key={part} onClick={() => setConfirming(part)}>
              {t('confirm', { what: label })}
            </Button>
          ))}
        </div>
      )}
      <Versions set={set} />
      <Thresholds set={set} />
      {set.runs[0] !== undefined && <RunReport run={set.runs[0]} />}
      <Modal
        open={confirming !== null}
        title={t('confirm', { what: confirming === null ? '' : partName(confirming) })}
        footer={null}
        destroyOnHidden
        onCancel={() => setConfirming(null)}
      >
        {confirming !== null && <ConfirmForm part={confirming} onDone={() => setConfirming(null)} />}
      </Modal>
    </section>
  );

  function partName(part: string): string {
    return part === 'transition' ? t('transition') : part;
  }
}

/** The rules of publicity (公示规则): what is in force, what is proposed, trying and adopting it, earlier sets. */
export function RulesPage(): ReactNode {
  const t = rulesTexts.use();
  const mayPropose = useMay('rules.propose');
  const [proposing, setProposing] = useState(false);
  const result = useQuery(OfficeRulesDocument);
  const running = result.data?.ruleSets.some(({ runs }) => runs.some(({ status }) => status === 'RUNNING'));
  useQuery(OfficeRulesDocument, {
    pollInterval: running === true ? LOOK_AGAIN : 0,
    fetchPolicy: 'cache-first',
  });
  return (
    <QueryResult result={result} lines={8}>
      {({ ruleSets }) => {
        const adopted = ruleSets.find(({ status }) => status === 'ADOPTED');
        const earlier = ruleSets.filter(({ status }) => status === 'SUPERSEDED' || status === 'REJECTED');
        return (
          <>
            {mayPropose && (
              <div className="xt-row">
                <Button type="primary" onClick={() => setProposing(true)}>
                  {t('propose')}
                </Button>
              </div>
            )}
            {ruleSets
              .filter(({ status }) => status === 'PROPOSED')
              .map((set) => (
                <ProposedSet key={set.id} set={set} />
              ))}
            {adopted !== undefined && <AdoptedSet set={adopted} />}
            {earlier.length > 0 && (
              <section className="xt-card">
                <PlainTable
                  caption={t('earlier')}
                  head={[t('number'), t('state'), t('reason'), t('proposedBy'), t('adoptedBy')]}
                  rows={earlier.map((set) => ({
                    key: set.id,
                    cells: [
                      set.number,
                      t(`status.${set.status}`),
                      set.reason === 'PUBLISHED' ? t('published') : set.reason,
                      `${set.proposedBy} ${formatInstant(set.proposedAt)}`,
                      `${set.adoptedBy ?? ''} ${set.adoptedOn ?? ''}`,
                    ],
                  }))}
                />
              </section>
            )}
            <Modal
              open={proposing}
              title={t('propose')}
              footer={null}
              destroyOnHidden
              mask={{ closable: false }}
              onCancel={() => setProposing(false)}
            >
              {adopted !== undefined && <ProposalForm adopted={adopted} onDone={() => setProposing(false)} />}
            </Modal>
          </>
        );
      }}
    </QueryResult>
  );
}
