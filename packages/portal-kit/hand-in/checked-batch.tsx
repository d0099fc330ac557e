import { useMutation, useQuery } from '@apollo/client/react';
import { formatCount } from '@xintu/ui';
import { Button, Select, Steps } from 'antd';
import { useState, type ReactNode } from 'react';
import {
  CommitIntakeBatchDocument,
  FormFieldsDocument,
  MapBatchColumnsDocument,
  type BatchProgressQuery,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { isUnderWay } from './batch-progress.ts';
import { handInTexts } from './texts.ts';

type Batch = NonNullable<BatchProgressQuery['intakeBatch']>;

const leftOut = '';

/** Which columns were read as what; those that are not known can be told, and the file is checked anew. */
function ColumnMapping(props: { readonly batch: Batch; readonly onAgain: () => void }): ReactNode {
  const { batch } = props;
  const t = handInTexts.use();
  const fields = useQuery(FormFieldsDocument, { variables: { code: batch.recordType.code } });
  const [told, setTold] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState('');
  const [map, { loading }] = useMutation(MapBatchColumnsDocument);
  const again = async () => {
    const columns = Object.entries(told).map(([label, field]) => ({
      label,
      field: field === leftOut ? null : field,
    }));
    const answer = await map({ variables: { input: { id: batch.id, columns } } }).catch(() => null);
    const payload = answer?.data?.mapBatchColumns;
    if (payload?.batch) props.onAgain();
    else setRefusal(payload?.userErrors.map(({ message }) => message).join(' ') ?? t('upload.network'));
  };
  return (
    <QueryResult result={fields} lines={4}>
      {({ recordType }) => {
        const options = [
          { value: leftOut, label: t('map.leftOut') },
          ...(recordType?.fields ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ];
        return (
          <div className="xt-stack">
            <ul className="xt-mapping">
              {batch.columns.map(({ label, field }) => (
                <li key={label} className={field === null ? 'xt-mapping-unknown' : ''}>
                  <span className="xt-mapping-label">{label}</span>
                  <Select
                    aria-label={t('map.field', { label })}
                    showSearch={{ optionFilterProp: 'label' }}
                    value={told[label] ?? field ?? leftOut}
                    options={options}
                    onChange={(code: string) => setTold({ ...told, [label]: code })}
                  />
                </li>
              ))}
            </ul>
            <div className="xt-row">
              <Button
                disabled={Object.keys(told).length === 0}
                loading={loading}
                onClick={() => void again()}
              >
                {t('map.again')}
              </Button>
              <span role="alert" className="xt-file-refusal">
                {refusal}
              </span>
            </div>
          </div>
        );
      }}
    </QueryResult>
  );
}

/** A batch that was only checked: its columns, what would become of its rows, and the button that makes it count. */
export function CheckedBatch(props: { readonly batch: Batch; readonly onAgain: () => void }): ReactNode {
  const { batch } = props;
  const t = handInTexts.use();
  const [refusal, setRefusal] = useState('');
  const [commit, { loading }] = useMutation(CommitIntakeBatchDocument);
  const underWay = isUnderWay(batch.status);
  const good = batch.rowsAccepted;
  const submit = async () => {
    const answer = await commit({ variables: { input: { id: batch.id } } }).catch(() => null);
    const payload = answer?.data?.commitIntakeBatch;
    if (payload?.batch) props.onAgain();
    else setRefusal(payload?.userErrors.map(({ message }) => message).join(' ') ?? t('upload.network'));
  };
  const unknown = batch.columns.filter(({ field }) => field === null).length;
  return (
    <section className="xt-card xt-stack" aria-labelledby="check">
      <h2 id="check">{t('check.title')}</h2>
      <Steps
        size="small"
        responsive
        current={underWay ? 2 : batch.status === 'CHECKED' ? 3 : 1}
        status={batch.status === 'REFUSED' ? 'error' : 'process'}
        items={(['drop', 'map', 'check', 'preview', 'commit'] as const).map((step) => ({
          title: t(`step.${step}`),
        }))}
      />
      {batch.columns.length > 0 && !underWay && (
        <details open={batch.status === 'REFUSED' || unknown > 0}>
          <summary>{t('map.title', { count: batch.columns.length, unknown })}</summary>
          <ColumnMapping key={batch.status} batch={batch} onAgain={props.onAgain} />
        </details>
      )}
      {batch.status === 'CHECKED' && (
        <>
          <p>
            {t('check.preview', {
              added: formatCount(batch.rowsNew),
              changed: formatCount(batch.rowsChanged),
              unchanged: formatCount(batch.rowsUnchanged),
              rejected: formatCount(batch.rowsRejected),
              outOfScope: formatCount(batch.rowsOutOfScope),
            })}
          </p>
          <div className="xt-row">
            <Button type="primary" loading={loading} onClick={() => void submit()}>
              {t('check.commit', { count: formatCount(good) })}
            </Button>
            <span className="xt-soft">{t('check.note')}</span>
          </div>
          <p role="alert" className="xt-file-refusal">
            {refusal}
          </p>
        </>
      )}
    </section>
  );
}
