import { useApolloClient, useQuery } from '@apollo/client/react';
import { sendFile } from '@xintu/portal-kit';
import { FileDrop } from '@xintu/ui';
import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChoiceField, TextField } from '../administration/form-field.tsx';
import { useDepartments } from '../administration/use-departments.ts';
import { SpotCheckTypesDocument } from '../gql/graphql.ts';
import { oversightTexts } from './texts.ts';

/** A list is chosen, with whose it is and where it is from, and compared at once. */
export function NewSpotCheck({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const t = oversightTexts.use();
  const client = useApolloClient();
  const departments = useDepartments();
  const types = useQuery(SpotCheckTypesDocument).data?.recordTypes ?? [];
  const [provider, setProvider] = useState<string | null>(null);
  const [recordType, setRecordType] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ready = provider !== null && recordType !== null && source.trim() !== '';
  const compare = async (file: File) => {
    setSending(true);
    setProblem(null);
    try {
      const query = new URLSearchParams({
        ...{ provider: provider ?? '', recordType: recordType ?? '', source: source.trim() },
      });
      const sent = await sendFile(`/quality/spot-checks?${query.toString()}`, file);
      if (!sent.taken) setProblem(sent.message ?? t('check.lost'));
      else {
        void client.refetchQueries({ include: 'active' });
        onDone(String(sent.answer['spotCheck']));
      }
    } catch {
      setProblem(t('check.lost'));
    } finally {
      setSending(false);
    }
  };
  return (
    <section className="xt-card xt-stack" aria-label={t('check.new')}>
      <h2>{t('check.new')}</h2>
      <p className="xt-soft">{t('check.note')}</p>
      <ChoiceField
        label={t('provider')}
        placeholder={t('provider')}
        value={provider}
        options={departments}
        onChange={setProvider}
      />
      <ChoiceField
        label={t('recordType')}
        placeholder={t('recordType')}
        value={recordType}
        options={types.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={setRecordType}
      />
      <TextField label={t('source')} value={source} placeholder={t('source.example')} onChange={setSource} />
      {!ready && <p className="xt-soft">{t('check.first')}</p>}
      <FileDrop
        extensions={['.xlsx', '.csv']}
        disabled={!ready || sending}
        onFile={(file) => void compare(file)}
      />
      {problem !== null && <Alert type="error" showIcon role="alert" title={problem} />}
    </section>
  );
}
