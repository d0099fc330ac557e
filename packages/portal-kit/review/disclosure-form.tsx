import { Checkbox, Input, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ReviewDisclosureDocument, type ReviewDisclosureMutation } from '../gql/graphql.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { reviewTexts } from './texts.ts';

const decisions = ['PUBLISH', 'MASK', 'WITHHOLD'] as const;
type Decision = (typeof decisions)[number];

/** Texts of a record that can be left out in public. */
const maskable = [
  ...(['category', 'content', 'certificateName', 'violation', 'facts', 'grounds'] as const),
  ...(['certificatesAffected', 'exitReason', 'matter', 'remark'] as const),
] as const;

const errorsOf = (data: ReviewDisclosureMutation) => data.reviewDisclosure.userErrors;

/** What a reviewer decides of the records that were chosen. */
export function DisclosureForm(props: {
  readonly recordIds: readonly string[];
  readonly onDone: () => void;
}): ReactNode {
  const t = reviewTexts.use();
  const [basisId, reasonId] = [useId(), useId()];
  const change = useChange(ReviewDisclosureDocument, errorsOf);
  const [decision, setDecision] = useState<Decision>('PUBLISH');
  const [basis, setBasis] = useState('');
  const [reason, setReason] = useState('');
  const [masked, setMasked] = useState<readonly string[]>([]);
  const count = props.recordIds.length;
  const decide = async () => {
    const maskedFields = decision === 'MASK' ? [...masked] : [];
    const input = { recordIds: [...props.recordIds], decision, basis, reason, maskedFields };
    if ((await change.run({ input })) !== null) props.onDone();
  };
  return (
    <div className="xt-stack">
      <p>{t('chosen', { count })}</p>
      <Radio.Group
        aria-label={t('decision')}
        value={decision}
        options={decisions.map((value) => ({ value, label: t(`decision.${value}`) }))}
        onChange={(event) => {
          const wanted: unknown = event.target.value;
          setDecision(decisions.find((one) => one === wanted) ?? 'PUBLISH');
        }}
      />
      {decision === 'MASK' && (
        <fieldset className="xt-stack" style={{ gap: 4 }}>
          <legend>{t('masked')}</legend>
          <Checkbox.Group
            value={[...masked]}
            options={maskable.map((value) => ({ value, label: t(`field.${value}`) }))}
            onChange={(values) => setMasked(values)}
          />
        </fieldset>
      )}
      <label htmlFor={basisId}>{t('basis')}</label>
      <Input
        id={basisId}
        value={basis}
        maxLength={200}
        placeholder={t('basis.example')}
        onChange={(event) => setBasis(event.target.value)}
      />
      <label htmlFor={reasonId}>{t('reason')}</label>
      <Input
        id={reasonId}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.target.value)}
      />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <ConfirmedButton
          label={t('decide')}
          effect={t('decide.what', { count })}
          disabled={count === 0}
          running={change.running}
          onConfirm={() => void decide()}
        />
      </div>
    </div>
  );
}
