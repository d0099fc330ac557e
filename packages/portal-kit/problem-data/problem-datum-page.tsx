import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Input } from 'antd';
import { useEffect, useId, useState, type ReactNode } from 'react';
import {
  ConfirmProblemDatumDocument,
  CorrectProblemDatumDocument,
  IgnoreProblemDatumDocument,
  ProblemDatumDocument,
  type ProblemDatumQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { FieldInputs, filledValues, type FormValues } from '../hand-in/field-inputs.tsx';
import '../hand-in/hand-in.css';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { problemTone } from './problem-data-page.tsx';
import { problemTexts } from './texts.ts';

const route = getRouteApi('/problems/$problem');
const pollInterval = 600;

type Datum = NonNullable<ProblemDatumQuery['problemDatum']>;

interface WorkProps {
  readonly datum: Datum;
  readonly onDone: () => void;
}

const sentencesOf = (errors: readonly { readonly message: string }[] | undefined) =>
  errors?.map(({ message }) => message).join(' ');

/** The row as a form, with what is wrong beside each input. */
function Correction({ datum, onDone }: WorkProps): ReactNode {
  const t = problemTexts.use();
  const [values, setValues] = useState<FormValues>(() =>
    Object.fromEntries(datum.cells.map(({ code, value }) => [code, value])),
  );
  const [refusal, setRefusal] = useState('');
  const [correct, { loading }] = useMutation(CorrectProblemDatumDocument);
  const byColumn = new Map(
    datum.problems.flatMap(({ column, message }) => (column === null ? [] : [[column, message]])),
  );
  const submit = async () => {
    const input = { id: datum.id, values: filledValues(values) };
    const answer = await correct({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.correctProblemDatum;
    if (payload?.problem) onDone();
    else setRefusal(sentencesOf(payload?.userErrors) ?? t('failed'));
  };
  return (
    <section className="xt-card" aria-labelledby="correct">
      <h2 id="correct">{t('correct.title')}</h2>
      <form
        className="xt-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void submit();
        }}
      >
        <FieldInputs
          fields={datum.recordType.fields}
          values={values}
          problems={byColumn}
          onChange={setValues}
        />
        <div className="xt-row">
          <Button type="primary" htmlType="submit" loading={loading}>
            {t('correct.submit')}
          </Button>
          <span role="alert" className="xt-file-refusal">
            {refusal}
          </span>
        </div>
      </form>
    </section>
  );
}

/** Leaving the row as it is, with the reason. */
function Settlement({ datum, onDone }: WorkProps): ReactNode {
  const t = problemTexts.use();
  const id = useId();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState('');
  const [ignore, ignoring] = useMutation(IgnoreProblemDatumDocument);
  const [confirm, confirming] = useMutation(ConfirmProblemDatumDocument);
  const input = { id: datum.id, reason };
  const settle = async (how: 'ignore' | 'confirm') => {
    const variables = { input };
    const payload =
      how === 'ignore'
        ? (await ignore({ variables }).catch(() => null))?.data?.ignoreProblemDatum
        : (await confirm({ variables }).catch(() => null))?.data?.confirmProblemDatum;
    if (payload?.problem) onDone();
    else setRefusal(sentencesOf(payload?.userErrors) ?? t('failed'));
  };
  const tooShort = reason.trim().length < 4;
  return (
    <section className="xt-card xt-stack" aria-labelledby="settle">
      <h2 id="settle">{t('settle.title')}</h2>
      <p className="xt-soft">{t('settle.what')}</p>
      <label htmlFor={id}>{t('settle.reason')}</label>
      <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      <div className="xt-row">
        <Button disabled={tooShort} loading={ignoring.loading} onClick={() => void settle('ignore')}>
          {t('settle.ignore')}
        </Button>
        <Button disabled={tooShort} loading={confirming.loading} onClick={() => void settle('confirm')}>
          {t('settle.confirm')}
        </Button>
        <span role="alert" className="xt-file-refusal">
          {refusal}
        </span>
      </div>
    </section>
  );
}

function Head({ datum }: { readonly datum: Datum }): ReactNode {
  const t = problemTexts.use();
  return (
    <section className="xt-card xt-stack">
      <div className="xt-card-head" style={{ margin: 0 }}>
        <h2>
          {datum.subjectName ?? t('unnamed')} · {datum.documentNumber ?? t('unnamed')}
        </h2>
        <span role="status">
          <StatusTag tone={problemTone(datum.state)}>{t(`state.${datum.state}`)}</StatusTag>
        </span>
      </div>
      <p className="xt-soft">
        {t('facts', {
          type: datum.recordType.name,
          file: datum.batch.fileName,
          row: datum.row,
          openedOn: datum.openedOn,
        })}
      </p>
      {datum.state === 'CORRECTED' && <p role="status">{t('correct.checking')}</p>}
      {datum.state === 'CLOSED' && <p>{t('correct.closed')}</p>}
      {datum.reason !== null && <p>{t('reason', { reason: datum.reason })}</p>}
    </section>
  );
}

function Datum({ datum, onDone }: WorkProps): ReactNode {
  const t = problemTexts.use();
  const maySettle = useMay('problem.settle');
  const mayHandIn = useMay('record.hand-in');
  const waits = ['OPEN', 'RECHECKED', 'CONFIRMED'].includes(datum.state);
  return (
    <>
      <Head datum={datum} />
      {waits && mayHandIn && <Correction key={datum.changes.length} datum={datum} onDone={onDone} />}
      {waits && maySettle && <Settlement datum={datum} onDone={onDone} />}
      <section className="xt-card" aria-labelledby="history">
        <h2 id="history">{t('history.title')}</h2>
        <PlainTable
          caption={t('history.title')}
          head={[t('history.at'), t('history.state'), t('history.reason')]}
          rows={datum.changes.map(({ changedAt, state, reason }) => ({
            key: changedAt,
            cells: [formatInstant(changedAt), t(`state.${state}`), reason],
          }))}
        />
      </section>
    </>
  );
}

/** One row that was not accepted: corrected in place, or settled with a reason. */
export function ProblemDatumPage(): ReactNode {
  const t = problemTexts.use();
  const { problem: id } = route.useParams();
  const result = useQuery(ProblemDatumDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { startPolling, stopPolling, refetch } = result;
  const checking = result.data?.problemDatum?.state === 'CORRECTED';
  useEffect(() => {
    if (checking) startPolling(pollInterval);
    else stopPolling();
    return stopPolling;
  }, [checking, startPolling, stopPolling]);
  return (
    <Page title={t('title')} tools={<Link to="/problems">{t('back')}</Link>}>
      <QueryResult result={result} lines={10}>
        {({ problemDatum }) =>
          problemDatum ? (
            <Datum datum={problemDatum} onDone={() => void refetch()} />
          ) : (
            <EmptyState title={t('absent')}>
              <p>{t('absent.what')}</p>
            </EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}
