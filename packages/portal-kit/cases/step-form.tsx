import { Alert, Button, Input, Radio } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  TakeCaseStepDocument,
  type OfferedStepFragment,
  type TakeCaseStepMutation,
  type WholeCaseFragment,
} from '../gql/graphql.ts';
import { CaseFields, statedValues, type StatedValues } from './case-fields.tsx';
import './cases.css';
import { DemandedFiles } from './demanded-files.tsx';
import { caseTexts } from './texts.ts';

const errorsOf = (data: TakeCaseStepMutation) => data.takeCaseStep.userErrors;

/** What a step will do, said before it is taken. */
export function Consequence(props: {
  readonly text: string | null;
  readonly legalEffect?: boolean;
}): ReactNode {
  const t = caseTexts.use();
  if (props.text === null) return null;
  return (
    <div className={props.legalEffect === true ? 'xt-consequence xt-consequence-legal' : 'xt-consequence'}>
      <strong>{t('steps.consequence')}</strong>
      <p>{props.text}</p>
      {props.legalEffect === true && <p>{t('steps.legal')}</p>}
    </div>
  );
}

/** What stands in the way right now. */
export function Obstacles(props: { readonly of: OfferedStepFragment['obstacles'] }): ReactNode {
  const t = caseTexts.use();
  if (props.of.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('steps.obstacle')}
      description={
        <ul>
          {props.of.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}

interface OneStepProps {
  readonly step: OfferedStepFragment;
  readonly of: Pick<WholeCaseFragment, 'id' | 'version'>;
}

function OneStep({ step, of }: OneStepProps): ReactNode {
  const t = caseTexts.use();
  const id = useId();
  const [values, setValues] = useState<StatedValues>({});
  const [reason, setReason] = useState('');
  const change = useChange(TakeCaseStepDocument, errorsOf);
  const submit = () =>
    change.run({
      input: {
        ...{ caseId: of.id, version: of.version, step: step.code },
        reason: reason.trim() === '' ? null : reason,
        values: statedValues(values),
      },
    });
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Obstacles of={step.obstacles} />
      <DemandedFiles caseId={of.id} files={step.files} />
      <CaseFields fields={step.fields} values={values} onChange={setValues} />
      {step.reasoned && (
        <div className="xt-field">
          <label htmlFor={id}>
            {t('steps.reason')}
            <span className="xt-field-required"> {t('field.required')}</span>
          </label>
          <Input.TextArea
            id={id}
            value={reason}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <Consequence text={step.consequence} legalEffect={step.legalEffect} />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <Button
          type="primary"
          htmlType="submit"
          loading={change.running}
          disabled={step.obstacles.length > 0}
        >
          {t('steps.submit', { step: step.name })}
        </Button>
      </div>
    </form>
  );
}

interface StepsProps {
  readonly steps: readonly OfferedStepFragment[];
  readonly of: Pick<WholeCaseFragment, 'id' | 'version'>;
}

/** The steps that the reader may take where the case stands, each as a form made from its declaration. */
export function Steps({ steps, of }: StepsProps): ReactNode {
  const t = caseTexts.use();
  const [chosen, setChosen] = useState<string | null>(null);
  const step = steps.find(({ code }) => code === chosen) ?? (steps.length === 1 ? steps[0] : undefined);
  return (
    <section className="xt-card xt-stack" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      {steps.length === 0 && <p>{t('steps.none')}</p>}
      {steps.length > 1 && (
        <Radio.Group
          aria-label={t('steps.choose')}
          value={step?.code ?? null}
          options={steps.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => setChosen(String(event.target.value))}
        />
      )}
      {step && <OneStep key={`${step.code} ${String(of.version)}`} step={step} of={of} />}
    </section>
  );
}
