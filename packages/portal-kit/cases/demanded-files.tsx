import { useApolloClient } from '@apollo/client/react';
import { FileDrop, StatusTag } from '@xintu/ui';
import { useState, type ReactNode } from 'react';
import type { OfferedStepFragment } from '../gql/graphql.ts';
import { caseTexts } from './texts.ts';
import { documentExtensions, uploadDocument } from './upload-document.ts';

type Demanded = OfferedStepFragment['files'][number];

function MissingFile(props: { readonly caseId: string; readonly file: Demanded }): ReactNode {
  const t = caseTexts.use();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const { caseId, file } = props;
  const send = async (chosen: File) => {
    setBusy(true);
    const outcome = await uploadDocument(caseId, file.role, chosen);
    setBusy(false);
    setRefusal(
      outcome.kind === 'refused' ? outcome.message : outcome.kind === 'lost' ? t('documents.lost') : '',
    );
    if (outcome.kind === 'taken') void client.refetchQueries({ include: 'active' });
  };
  return (
    <>
      <FileDrop
        label={t('files.add', { name: file.name })}
        extensions={documentExtensions}
        disabled={busy}
        onFile={(chosen) => void send(chosen)}
      />
      <p role="alert" className="xt-file-refusal">
        {refusal}
      </p>
    </>
  );
}

/** The files that a step demands: which are there, and a place for each that is missing. */
export function DemandedFiles(props: {
  readonly caseId: string;
  readonly files: readonly Demanded[];
}): ReactNode {
  const t = caseTexts.use();
  if (props.files.length === 0) return null;
  return (
    <div className="xt-stack">
      <strong>{t('files.title')}</strong>
      <ul className="xt-stack">
        {props.files.map((file) => (
          <li key={`${file.role} ${file.name}`} className="xt-stack">
            <span className="xt-row">
              {t('files.line', { name: file.name, role: t(`role.${file.role}`) })}
              <StatusTag tone={file.present ? 'success' : 'warning'}>
                {file.present ? t('files.present') : t('files.missing')}
              </StatusTag>
            </span>
            {!file.present && <MissingFile caseId={props.caseId} file={file} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
