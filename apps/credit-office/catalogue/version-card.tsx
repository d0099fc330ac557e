import { FactList, formatInstant, StatusTag } from '@xintu/ui';
import { ChangeErrors, useMay, useViewer, useChange } from '@xintu/portal-kit';
import { Alert, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { AskedButton } from '../changes/asked-button.tsx';
import {
  ActivateRecordTypeVersionDocument,
  type ActivateRecordTypeVersionMutation,
  type CatalogueVersionFragment,
  DecideRecordTypeVersionDocument,
  type DecideRecordTypeVersionMutation,
} from '../gql/graphql.ts';
import { catalogueTexts } from './texts.ts';

const tones = {
  PROPOSED: 'warning',
  APPROVED: 'warning',
  ACTIVE: 'success',
  SUPERSEDED: 'neutral',
  REJECTED: 'neutral',
} as const;

const decideReasons = (data: DecideRecordTypeVersionMutation) => data.decideRecordTypeVersion.userErrors;
const activateReasons = (data: ActivateRecordTypeVersionMutation) =>
  data.activateRecordTypeVersion.userErrors;

/** What is left to do with a version: approve or reject it, or put it in force. */
function VersionSteps({ version }: { readonly version: CatalogueVersionFragment }): ReactNode {
  const t = catalogueTexts.use();
  const id = useId();
  const viewer = useViewer();
  const mayApprove = useMay('catalogue.approve');
  const mayActivate = useMay('catalogue.activate');
  const decide = useChange(DecideRecordTypeVersionDocument, decideReasons);
  const activate = useChange(ActivateRecordTypeVersionDocument, activateReasons);
  const [reason, setReason] = useState('');
  const decided = (approved: boolean) =>
    void decide.run({ input: { version: version.id, approved, reason } });
  if (version.status === 'APPROVED' && mayActivate) {
    return (
      <div className="xt-stack" style={{ gap: 8 }}>
        <ChangeErrors errors={activate.errors} lost={activate.lost} />
        <div className="xt-row">
          <AskedButton
            primary
            label={t('activate')}
            effect={t('activate.what')}
            running={activate.running}
            onConfirm={() => void activate.run({ input: { version: version.id } })}
          />
        </div>
      </div>
    );
  }
  if (version.status !== 'PROPOSED' || !mayApprove) return null;
  if (version.proposedBy === viewer.name) return <p className="xt-soft">{t('another')}</p>;
  return (
    <div className="xt-stack" style={{ gap: 8 }}>
      <label htmlFor={id}>{t('opinion')}</label>
      <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      <ChangeErrors errors={decide.errors} lost={decide.lost} />
      <div className="xt-row">
        <AskedButton
          primary
          label={t('approve')}
          effect={t('approve.what')}
          running={decide.running}
          onConfirm={() => decided(true)}
        />
        <AskedButton
          danger
          label={t('reject')}
          effect={t('reject.what')}
          running={decide.running}
          onConfirm={() => decided(false)}
        />
      </div>
    </div>
  );
}

/** A version of a record type: what it says, who proposed and decided it, what speaks against it. */
export function VersionCard(props: {
  readonly version: CatalogueVersionFragment;
  /** With the name of its record type. */
  readonly named?: boolean;
}): ReactNode {
  const t = catalogueTexts.use();
  const { version, named = false } = props;
  const basis = version.legalBasis;
  return (
    <article style={{ paddingBlock: 12 }}>
      <h3>
        {named ? `${version.name} · ` : ''}
        {t('version.number', { number: version.version })}{' '}
        <StatusTag tone={tones[version.status]}>{t(`status.${version.status}`)}</StatusTag>
      </h3>
      <FactList
        items={[
          { label: t('effective'), value: version.effectiveFrom },
          { label: t('basis'), value: basis ? `${basis.title} ${basis.article}` : t('basis.none') },
          {
            label: t('limit'),
            value: t(`limit.${version.reportWithin.unit}`, { value: version.reportWithin.value }),
          },
          { label: t('publication'), value: t(`publication.${version.publication}`) },
          { label: t('sharing'), value: t(`sharing.${version.sharing}`) },
          { label: t('review'), value: reviewWords(version, t) },
          { label: t('providers'), value: version.providers.map(({ name }) => name).join('、') },
          { label: t('ownFields'), value: version.fields.map(({ name }) => name).join('、') },
          { label: t('reason'), value: version.reason === 'DECLARED' ? t('declared') : version.reason },
          {
            label: t('proposedBy'),
            value: `${version.proposedBy || t('program')} · ${formatInstant(version.proposedAt)}`,
          },
          { label: t('decidedBy'), value: version.decidedBy },
        ]}
      />
      {version.refusals.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('refusals')}
          description={version.refusals
            .map(({ code, subject, value }) =>
              [t(`refusal.${refusalKey(code)}`), subject, value].filter(Boolean).join(' · '),
            )
            .join('；')}
        />
      )}
      <VersionSteps version={version} />
    </article>
  );
}

function reviewWords(
  { handInReview, disclosureReview }: CatalogueVersionFragment,
  t: ReturnType<typeof catalogueTexts.use>,
): string {
  const asked = [
    ...(handInReview ? [t('review.handIn')] : []),
    ...(disclosureReview ? [t('review.disclosure')] : []),
  ];
  return asked.length === 0 ? t('review.none') : asked.join('；');
}

function refusalKey(code: string) {
  switch (code) {
    case 'BASIS_INCOMPLETE':
    case 'FORBIDDEN_CATEGORY':
    case 'ADVERSE_WITHOUT_END':
    case 'FIELD_DUPLICATE':
    case 'FIELD_CHOICES_MISSING':
    case 'PERSON_NOT_OCCUPATIONAL':
      return code;
    default:
      return 'OTHER';
  }
}
