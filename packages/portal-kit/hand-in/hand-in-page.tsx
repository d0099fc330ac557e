import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Select } from 'antd';
import { EmptyState, FileDrop, firstOf, formatRate, NoPermission, ProgressBar, withValues } from '@xintu/ui';
import { useId, useState, type ReactNode } from 'react';
import { RecordTypeChoicesDocument, type RecordTypeChoicesQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { goToSignIn } from '../graph/sign-in.ts';
import { useMay } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import { EarlierBatches } from './earlier-batches.tsx';
import './hand-in.css';
import { handInTexts } from './texts.ts';
import { uploadFile } from './upload.ts';

const route = getRouteApi('/hand-in');
const extensions = ['.csv', '.xlsx'] as const;
const namedRefusals = [400, 403, 404, 413, 415, 429] as const;

type RecordType = RecordTypeChoicesQuery['recordTypes'][number];

/** A file under way, or why it was not taken. */
type Upload =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly name: string; readonly fraction: number }
  | { readonly state: 'refused'; readonly reason: string };

function useUpload(recordType: string | null, dryRun: boolean): readonly [Upload, (file: File) => void] {
  const t = handInTexts.use();
  const navigate = useNavigate();
  const [upload, setUpload] = useState<Upload>({ state: 'idle' });
  const send = async (code: string, file: File) => {
    setUpload({ state: 'sending', name: file.name, fraction: 0 });
    try {
      const answer = await uploadFile(code, file, { dryRun }, (fraction) =>
        setUpload({ state: 'sending', name: file.name, fraction }),
      );
      if (answer.kind === 'unauthenticated') return goToSignIn();
      if (answer.kind === 'received')
        return await navigate({ to: '/hand-in/$batch', params: { batch: answer.batch } });
      const named = namedRefusals.find((status) => status === answer.status);
      const words = named ? t(`upload.${named}`) : t('upload.other', { status: answer.status });
      setUpload({
        state: 'refused',
        reason: answer.message ? t('upload.refused', { message: answer.message }) : words,
      });
    } catch {
      setUpload({ state: 'refused', reason: t('upload.network') });
    }
    return undefined;
  };
  const start = (file: File) => {
    if (recordType !== null && upload.state !== 'sending') void send(recordType, file);
  };
  return [upload, start];
}

function TypeNotes({ type }: { readonly type: RecordType }): ReactNode {
  const t = handInTexts.use();
  const navigate = useNavigate();
  const within = type.reportWithin;
  return (
    <div className="xt-row">
      <Button href={type.templateUrl}>{t('template')}</Button>
      <Button onClick={() => void navigate({ to: '/hand-in/new', search: { type: [type.code] } })}>
        {t('form.link')}
      </Button>
      <span className="xt-soft">
        {within && t('within', { value: within.value, unit: t(`within.${within.unit}`) })}
        {t('template.note')}
      </span>
    </div>
  );
}

function HandIn({ types }: { readonly types: readonly RecordType[] }): ReactNode {
  const t = handInTexts.use();
  const id = useId();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const chosen =
    types.find((type) => type.code === firstOf(state, 'type')) ?? (types.length === 1 ? types[0] : undefined);
  const [checkFirst, setCheckFirst] = useState(true);
  const [upload, start] = useUpload(chosen?.code ?? null, checkFirst);
  return (
    <div className="xt-stack">
      <div className="xt-hand-in-type">
        <label htmlFor={id}>{t('choose.type')}</label>
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('choose.type.placeholder')}
          value={chosen?.code ?? null}
          options={types.map((type) => ({ value: type.code, label: type.name }))}
          onChange={(code) => void navigate({ search: withValues(state, 'type', [code]), replace: true })}
        />
      </div>
      {chosen && <TypeNotes type={chosen} />}
      <Checkbox checked={checkFirst} onChange={(event) => setCheckFirst(event.target.checked)}>
        {t('check.first')}
      </Checkbox>
      {upload.state === 'sending' ? (
        <ProgressBar
          label={t('uploading', { name: upload.name })}
          fraction={upload.fraction}
          words={formatRate(upload.fraction)}
        />
      ) : (
        <FileDrop extensions={extensions} disabled={!chosen} onFile={start} />
      )}
      {!chosen && <p className="xt-soft">{t('chooseFirst')}</p>}
      <p role="alert" className="xt-file-refusal">
        {upload.state === 'refused' && upload.reason}
      </p>
    </div>
  );
}

function ChooseAndDrop(): ReactNode {
  const t = handInTexts.use();
  const result = useQuery(RecordTypeChoicesDocument);
  return (
    <QueryResult result={result}>
      {(data) => {
        const types = data.recordTypes.filter((type) => type.mayHandIn);
        return types.length > 0 ? (
          <HandIn types={types} />
        ) : (
          <EmptyState title={t('none.title')}>
            <p>{t('none.what')}</p>
          </EmptyState>
        );
      }}
    </QueryResult>
  );
}

/** Handing in a file, and the batches handed in before. */
export function HandInPage(): ReactNode {
  const t = handInTexts.use();
  const mayHandIn = useMay('record.hand-in');
  const mayReadBatches = useMay('batch.read');
  return (
    <Page title={t('title')}>
      <section className="xt-card" aria-labelledby="choose">
        <h2 id="choose">{t('choose.title')}</h2>
        {mayHandIn ? <ChooseAndDrop /> : <NoPermission />}
      </section>
      {mayReadBatches && <EarlierBatches />}
    </Page>
  );
}
