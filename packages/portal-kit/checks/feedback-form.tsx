import { Button, Checkbox, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { AnswerCheckDocument, type AnswerCheckMutation, type NotCarriedOut } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import type { ShownCheck } from './check-page.tsx';
import { checkTexts } from './texts.ts';

const errorsOf = (data: AnswerCheckMutation) => data.recordCheckFeedback.userErrors;
const reasons: readonly NotCarriedOut[] = [
  ...(['NOT_APPLICABLE', 'REPAIRED', 'STATUTORY_EXCEPTION', 'DONE_BY_OTHER', 'OTHER'] as const),
];

interface Decision {
  readonly decision: string;
  readonly documentNumber: string;
}

interface Answer {
  readonly carriedOut: boolean;
  readonly reasonCode: NotCarriedOut | null;
  readonly reason: string;
}

const noDecision: Decision = { decision: '', documentNumber: '' };
const noAnswer: Answer = { carriedOut: false, reasonCode: null, reason: '' };
const isGiven = ({ carriedOut, reasonCode }: Answer) => carriedOut || reasonCode !== null;

interface PartProps<Value> {
  readonly title: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function DecisionFields({ title, value, onChange }: PartProps<Decision>): ReactNode {
  const t = checkTexts.use();
  const id = useId();
  return (
    <fieldset className="xt-stack">
      <legend>{title}</legend>
      <div className="xt-field">
        <label htmlFor={`${id}decision`}>{t('feedback.decision')}</label>
        <Input
          id={`${id}decision`}
          value={value.decision}
          maxLength={500}
          onChange={(event) => onChange({ ...value, decision: event.target.value })}
        />
      </div>
      <div className="xt-field">
        <label htmlFor={`${id}number`}>{t('feedback.documentNumber')}</label>
        <Input
          id={`${id}number`}
          value={value.documentNumber}
          maxLength={128}
          onChange={(event) => onChange({ ...value, documentNumber: event.target.value })}
        />
      </div>
    </fieldset>
  );
}

function AnswerFields({ title, value, onChange }: PartProps<Answer>): ReactNode {
  const t = checkTexts.use();
  const id = useId();
  return (
    <fieldset className="xt-stack">
      <legend>{title}</legend>
      <Checkbox
        checked={value.carriedOut}
        onChange={(event) => onChange({ ...value, carriedOut: event.target.checked })}
      >
        {t('feedback.done')}
      </Checkbox>
      {!value.carriedOut && (
        <>
          <div className="xt-field">
            <label htmlFor={`${id}why`}>{t('feedback.why')}</label>
            <Select
              id={`${id}why`}
              value={value.reasonCode}
              options={reasons.map((code) => ({ value: code, label: t(`why.${code}`) }))}
              onChange={(reasonCode) => onChange({ ...value, reasonCode })}
            />
          </div>
          <div className="xt-field">
            <label htmlFor={`${id}reason`}>{t('feedback.reason')}</label>
            <Input
              id={`${id}reason`}
              value={value.reason}
              maxLength={500}
              onChange={(event) => onChange({ ...value, reason: event.target.value })}
            />
          </div>
        </>
      )}
    </fieldset>
  );
}

/** What was said before needs not be said again. */
function openParts(of: ShownCheck) {
  const decided = new Set(of.feedback.flatMap(({ decisions }) => decisions.map(({ result }) => result.id)));
  const answered = new Set(
    of.feedback.flatMap(({ measures }) => measures.map(({ resultMeasure }) => resultMeasure.id)),
  );
  const known = of.results.filter(({ subject }) => subject !== null);
  return {
    results: known.filter(({ id }) => !decided.has(id)),
    measures: known.flatMap(({ measures, subject }) =>
      measures
        .filter(({ id }) => !answered.has(id))
        .map(({ id, measure }) => ({ id, title: `${subject?.name ?? ''}：${measure.name}` })),
    ),
  };
}

/** The decision on each subject, and of each measure that it was carried out, or why not. */
export function FeedbackForm({ of }: { readonly of: ShownCheck }): ReactNode {
  const t = checkTexts.use();
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const change = useChange(AnswerCheckDocument, errorsOf);
  const open = openParts(of);
  const submit = () =>
    change.run({
      input: {
        checkId: of.id,
        decisions: Object.entries(decisions)
          .filter(([, { decision }]) => decision.trim() !== '')
          .map(([resultId, { decision, documentNumber }]) => ({
            ...{ resultId, decision: decision.trim() },
            documentNumber: documentNumber.trim() === '' ? null : documentNumber.trim(),
          })),
        measures: Object.entries(answers)
          .filter(([, answer]) => isGiven(answer))
          .map(([resultMeasureId, { carriedOut, reasonCode, reason }]) => ({
            ...{ resultMeasureId, carriedOut },
            ...(carriedOut ? {} : { reasonCode, reason }),
          })),
      },
    });
  return (
    <form
      className="xt-card xt-stack"
      aria-labelledby="feedback"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="feedback">{t('feedback')}</h2>
      <p className="xt-soft">{t('feedback.note')}</p>
      {open.results.map(({ id, subject }) => (
        <DecisionFields
          key={id}
          title={subject?.name ?? ''}
          value={decisions[id] ?? noDecision}
          onChange={(value) => setDecisions({ ...decisions, [id]: value })}
        />
      ))}
      {open.measures.map(({ id, title }) => (
        <AnswerFields
          key={id}
          title={title}
          value={answers[id] ?? noAnswer}
          onChange={(value) => setAnswers({ ...answers, [id]: value })}
        />
      ))}
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('feedback.submit')}
        </Button>
      </div>
    </form>
  );
}
