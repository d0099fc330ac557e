import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EmptyState, firstOf, NoPermission } from '@xintu/ui';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import {
  BatchProblemsDocument,
  BatchProgressDocument,
  FormFieldsDocument,
  HandInRecordDocument,
  type BatchProblemsQuery,
  type FormFieldsQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { isUnderWay } from './batch-progress.ts';
import { FieldInputs, filledValues, type FormValues } from './field-inputs.tsx';
import './hand-in.css';
import { handInTexts } from './texts.ts';

const route = getRouteApi('/hand-in/new');
const pollInterval = 400;

type RecordType = NonNullable<FormFieldsQuery['recordType']>;
type Problem = NonNullable<BatchProblemsQuery['intakeBatch']>['problems']['nodes'][number];

function problemsByColumn(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const byColumn = new Map<string, string>();
  for (const { column, message } of problems) {
    if (column === null) continue;
    const known = byColumn.get(column);
    byColumn.set(column, known === undefined ? message : `${known} ${message}`);
  }
  return byColumn;
}

/** Waits for the batch of the form, and leads to it once the record is in. */
function FormOutcome({
  batch,
  onProblems,
}: {
  readonly batch: string;
  readonly onProblems: (problems: readonly Problem[]) => void;
}): ReactNode {
  const t = handInTexts.use();
  const navigate = useNavigate();
  const progress = useQuery(BatchProgressDocument, {
    variables: { id: batch },
    fetchPolicy: 'network-only',
    pollInterval,
  });
  const found = progress.data?.intakeBatch;
  const finished = found !== undefined && found !== null && !isUnderWay(found.status);
  const taken = finished && found.rowsRejected === 0 && found.status === 'DONE';
  const result = useQuery(BatchProblemsDocument, {
    variables: { id: batch, first: 50 },
    fetchPolicy: 'network-only',
    skip: !finished || taken,
  });
  const problems = result.data?.intakeBatch?.problems.nodes;
  if (finished) progress.stopPolling();
  if (taken) {
    return (
      <p role="status" className="xt-row">
        <strong>
          {t(
            found.rowsUnchanged > 0
              ? 'form.unchanged'
              : found.rowsChanged > 0
                ? 'form.changed'
                : 'form.added',
          )}
        </strong>
        <Button onClick={() => void navigate({ to: '/hand-in/$batch', params: { batch } })}>
          {t('form.batch')}
        </Button>
      </p>
    );
  }
  if (problems === undefined) return <p role="status">{t('form.checking')}</p>;
  return (
    <div role="alert">
      <p className="xt-file-refusal">{t('form.refused', { count: problems.length })}</p>
      <Button onClick={() => onProblems(problems)}>{t('form.correct')}</Button>
    </div>
  );
}

function RecordForm({ type }: { readonly type: RecordType }): ReactNode {
  const t = handInTexts.use();
  const id = useId();
  const [values, setValues] = useState<FormValues>({});
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [batch, setBatch] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [handIn, { loading }] = useMutation(HandInRecordDocument);
  const submit = async () => {
    setRefusal(null);
    setBatch(null);
    const input = {
      recordType: type.code,
      values: filledValues(values),
      dryRun: false,
      reason: reason.trim() === '' ? null : reason.trim(),
    };
    const answer = await handIn({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.handInRecord;
    if (payload?.batch) setBatch(payload.batch.id);
    else setRefusal(payload?.userErrors.map(({ message }) => message).join(' ') ?? t('upload.network'));
  };
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void submit();
      }}
    >
      <FieldInputs fields={type.fields} values={values} problems={problems} onChange={setValues} />
      <div className="xt-field">
        <label htmlFor={id}>{t('form.reason')}</label>
        <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      </div>
      <div className="xt-row">
        <Button type="primary" htmlType="submit" loading={loading}>
          {t('form.submit')}
        </Button>
        <span className="xt-soft">{t('form.note')}</span>
      </div>
      {refusal !== null && (
        <p role="alert" className="xt-file-refusal">
          {refusal}
        </p>
      )}
      {batch !== null && (
        <FormOutcome
          key={batch}
          batch={batch}
          onProblems={(found) => {
            setProblems(problemsByColumn(found));
            setBatch(null);
          }}
        />
      )}
    </form>
  );
}

/** One record, filled in by hand: the form is the record type's own. */
export function RecordFormPage(): ReactNode {
  const t = handInTexts.use();
  const mayHandIn = useMay('record.hand-in');
  const code = firstOf(route.useSearch(), 'type') ?? '';
  const result = useQuery(FormFieldsDocument, { variables: { code } });
  return (
    <Page title={t('form.title')} tools={<Link to="/hand-in">{t('batch.back')}</Link>}>
      <section className="xt-card">
        {mayHandIn ? (
          <QueryResult result={result} lines={12}>
            {({ recordType }) =>
              recordType ? (
                <>
                  <h2>{recordType.name}</h2>
                  <RecordForm type={recordType} />
                </>
              ) : (
                <EmptyState title={t('form.absent')}>
                  <p>{t('form.absent.what')}</p>
                </EmptyState>
              )
            }
          </QueryResult>
        ) : (
          <NoPermission />
        )}
      </section>
    </Page>
  );
}
