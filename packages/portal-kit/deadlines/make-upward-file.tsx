import { useApolloClient } from '@apollo/client/react';
import { currentLanguage } from '@xintu/ui';
import { Alert, Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import { requestHeaders } from '../graph/request-headers.ts';
import '../hand-in/hand-in.css';
import { currentPurpose } from '../purpose/purpose.ts';
import { meantFor } from '../session/session-notice.ts';
import { useViewer } from '../session/session.tsx';
import { deadlineTexts } from './texts.ts';

const kinds = ['licence', 'penalty'] as const;
const subjects = ['legal', 'natural'] as const;
const formats = ['xlsx', 'csv'] as const;
type Chosen = Readonly<Record<'kind' | 'subjects' | 'format', string>>;

/** Hands a file that came to the browser, under the name that the server gave it. */
function keepFile(content: Blob, disposition: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = decodeURIComponent(/UTF-8''(.*)$/.exec(disposition)?.[1] ?? 'file');
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Has the file made and keeps it. @returns null, or why it was refused ('' where no reason came) */
async function fetchFile(
  chosen: Chosen,
  range: Readonly<Record<'from' | 'scope', string>>,
): Promise<string | null> {
  const query = new URLSearchParams({ subjects: chosen.subjects, ...range });
  const response = await fetch(`/exports/${chosen.kind}.${chosen.format}?${query.toString()}`, {
    headers: requestHeaders(currentLanguage(), currentPurpose(), meantFor()),
  });
  if (response.ok) {
    keepFile(await response.blob(), response.headers.get('content-disposition') ?? '');
    return null;
  }
  const answer: unknown = await response.json();
  const message =
    typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
  return typeof message === 'string' ? message : '';
}

/** The file of the double publicity (双公示) is made, to be handed on upward. */
export function MakeUpwardFile(): ReactNode {
  const t = deadlineTexts.use();
  const id = useId();
  const client = useApolloClient();
  const { today, roles } = useViewer();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'penalty', subjects: 'legal', format: 'xlsx' });
  const [from, setFrom] = useState(() => dayjs(today).subtract(31, 'day').format('YYYY-MM-DD'));
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async () => {
    setMaking(true);
    setProblem(null);
    try {
      const scope = roles.includes('CREDIT_OFFICE') ? 'all' : 'own';
      const refused = await fetchFile(chosen, { from, scope });
      if (refused !== null) setProblem(refused === '' ? t('file.lost') : refused);
      void client.refetchQueries({ include: 'active' });
    } catch {
      setProblem(t('file.lost'));
    } finally {
      setMaking(false);
    }
  };
  const choice = (name: keyof Chosen, values: readonly string[]) => (
    <div className="xt-stack" key={name}>
      <label htmlFor={`${id}${name}`}>
        {t(`file.${name === 'kind' ? 'kind' : name === 'subjects' ? 'subjects' : 'format'}`)}
      </label>
      <Select
        id={`${id}${name}`}
        value={chosen[name]}
        options={values.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(value) => setChosen({ ...chosen, [name]: value })}
      />
    </div>
  );
  const names: Readonly<Record<string, string>> = {
    ...{ licence: t('file.licence'), penalty: t('file.penalty') },
    ...{ legal: t('file.legal'), natural: t('file.natural'), xlsx: 'XLSX', csv: 'CSV' },
  };
  const nameOf = (value: string) => names[value] ?? value;
  return (
    <>
      {choice('kind', kinds)}
      {choice('subjects', subjects)}
      <div className="xt-stack">
        <label htmlFor={`${id}from`}>{t('file.from')}</label>
        <DatePicker
          id={`${id}from`}
          allowClear={false}
          value={dayjs(from)}
          maxDate={dayjs(today)}
          onChange={(day: dayjs.Dayjs | null) => setFrom(day === null ? today : day.format('YYYY-MM-DD'))}
        />
      </div>
      {choice('format', formats)}
      {problem !== null && <Alert type="error" showIcon role="alert" title={problem} />}
      <div>
        <Button type="primary" loading={making} onClick={() => void make()}>
          {t('file.make')}
        </Button>
      </div>
    </>
  );
}
