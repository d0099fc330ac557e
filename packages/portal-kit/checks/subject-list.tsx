import { StatusTag } from '@xintu/ui';
import { Button, Table } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { problemsOf, type ListedSubject } from './asked-subjects.ts';
import { checkTexts } from './texts.ts';
import { uploadList } from './upload-list.ts';

/** A list that was read from a file. */
export interface FileList {
  readonly name: string;
  readonly subjects: readonly ListedSubject[];
  readonly isCut: boolean;
}

interface FileProps {
  readonly list: FileList | null;
  readonly onList: (list: FileList | null) => void;
}

/** Takes a list as a workbook or text file, chosen or dropped. */
export function ListFile({ list, onList }: FileProps): ReactNode {
  const t = checkTexts.use();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'IDLE' | 'READING' | { readonly refused: string | null }>('IDLE');
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setState('READING');
    const answer = await uploadList(file);
    if (answer.kind === 'READ') {
      setState('IDLE');
      onList({ name: file.name, ...answer });
    } else setState({ refused: answer.message });
  };
  return (
    <div
      className="xt-stack"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        aria-label={t('list.choose')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div>
        <Button loading={state === 'READING'} onClick={() => input.current?.click()}>
          {t('list.choose')}
        </Button>{' '}
        {list !== null && (
          <>
            {t('list.file', { name: list.name, count: list.subjects.length })}{' '}
            <Button type="link" onClick={() => onList(null)}>
              {t('list.drop')}
            </Button>
          </>
        )}
      </div>
      {list?.isCut === true && <p role="alert">{t('list.cut')}</p>}
      {typeof state === 'object' && <p role="alert">{state.refused ?? t('list.unreadable')}</p>}
    </div>
  );
}

const shownAtOnce = 20;

/** The list before it is checked, each row with what is wrong with it. */
export function ListPreview({ subjects }: { readonly subjects: readonly ListedSubject[] }): ReactNode {
  const t = checkTexts.use();
  const rows = problemsOf(subjects);
  const troubled = rows.filter(({ problem }) => problem !== null);
  if (rows.length < 2 && troubled.length === 0) return null;
  return (
    <details open={troubled.length > 0}>
      <summary>{t('list.preview', { all: rows.length, troubled: troubled.length })}</summary>
      <Table
        size="small"
        rowKey="row"
        scroll={{ x: 560 }}
        pagination={rows.length > shownAtOnce ? { pageSize: shownAtOnce, showSizeChanger: false } : false}
        // What has a problem comes first: it is what has to be looked at.
        dataSource={[...troubled, ...rows.filter(({ problem }) => problem === null)]}
        columns={[
          { title: t('list.row'), dataIndex: 'row', width: 70 },
          { title: t('list.code'), dataIndex: 'code', width: 190 },
          { title: t('list.name'), dataIndex: 'name' },
          {
            title: t('list.problem'),
            width: 220,
            render: (_, { problem, sameAs }) =>
              problem !== null && (
                <StatusTag tone={problem === 'CODE' ? 'danger' : 'warning'}>
                  {t(`list.problem.${problem}`, { row: sameAs ?? 0 })}
                </StatusTag>
              ),
          },
        ]}
      />
    </details>
  );
}
