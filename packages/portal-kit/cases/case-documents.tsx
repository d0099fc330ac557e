import { useApolloClient } from '@apollo/client/react';
import { Select } from 'antd';
import { FileDrop, formatInstant, PlainTable } from '@xintu/ui';
import { useId, useState, type ReactNode } from 'react';
import type { CaseDocumentRole, WholeCaseFragment } from '../gql/graphql.ts';
import { useMay } from '../session/session.tsx';
import { caseTexts } from './texts.ts';
import { documentAddress, documentExtensions, uploadDocument } from './upload-document.ts';

const roles: readonly CaseDocumentRole[] = ['EVIDENCE', 'OPINION', 'PROOF_OF_SERVICE', 'OTHER'];
/** After its end a case takes proofs of service only. */
const rolesAfterTheEnd: readonly CaseDocumentRole[] = ['PROOF_OF_SERVICE'];

const KILO = 1024;

/** A size in the largest unit of which it has at least one. */
function useSize(): (bytes: number) => string {
  const t = caseTexts.use();
  return (bytes) => {
    if (bytes < KILO) return t('size.bytes', { count: bytes });
    if (bytes < KILO * KILO) return t('size.kilobytes', { count: Math.round(bytes / KILO) });
    return t('size.megabytes', { count: (bytes / KILO / KILO).toFixed(1) });
  };
}

function Upload({ of }: { readonly of: WholeCaseFragment }): ReactNode {
  const t = caseTexts.use();
  const id = useId();
  const client = useApolloClient();
  const offered = of.closedOn === null ? roles : rolesAfterTheEnd;
  const [role, setRole] = useState<CaseDocumentRole>(offered[0] ?? 'OTHER');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const send = async (file: File) => {
    setBusy(true);
    const outcome = await uploadDocument(of.id, role, file);
    setBusy(false);
    setRefusal(
      outcome.kind === 'refused' ? outcome.message : outcome.kind === 'lost' ? t('documents.lost') : '',
    );
    if (outcome.kind === 'taken') void client.refetchQueries({ include: 'active' });
  };
  return (
    <div className="xt-stack">
      <label htmlFor={id}>{t('documents.role')}</label>
      <Select
        id={id}
        value={role}
        options={offered.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        onChange={setRole}
      />
      <FileDrop extensions={documentExtensions} disabled={busy} onFile={(file) => void send(file)} />
      <p className="xt-soft">{t('documents.limit')}</p>
      <p role="alert" className="xt-file-refusal">
        {refusal}
      </p>
    </div>
  );
}

/** The files of a case with what they are for, and the way to add one. */
export function CaseDocuments({ of }: { readonly of: WholeCaseFragment }): ReactNode {
  const t = caseTexts.use();
  const sizeOf = useSize();
  const mayAdd = useMay('case.add-document');
  const mayRead = useMay('case.read-document');
  return (
    <section className="xt-card xt-stack" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      {of.documents.length === 0 ? (
        <p>{t('documents.none')}</p>
      ) : (
        <PlainTable
          caption={t('documents.title')}
          head={[t('documents.name'), t('documents.role'), t('documents.size'), t('documents.by')]}
          rows={of.documents.map((document) => ({
            key: document.id,
            cells: [
              mayRead ? (
                <a key="name" href={documentAddress(of.id, document.id)} download>
                  {document.name}
                </a>
              ) : (
                document.name
              ),
              t(`role.${document.role}`),
              sizeOf(document.sizeBytes),
              `${document.adderName} · ${formatInstant(document.addedAt)}`,
            ],
          }))}
        />
      )}
      {mayAdd && <Upload key={of.closedOn} of={of} />}
    </section>
  );
}
