import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { MakeCheckDocument, type MakeCheckMutation, MattersDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { currentPurpose } from '../purpose/purpose.ts';
import { Page } from '../shell/page.tsx';
import '../hand-in/hand-in.css';
import { problemsOf, readSubjects } from './asked-subjects.ts';
import { type FileList, ListFile, ListPreview } from './subject-list.tsx';
import { checkTexts } from './texts.ts';

const errorsOf = (data: MakeCheckMutation) => data.createCreditCheck.userErrors;

interface Values {
  readonly matter: string | null;
  readonly reference: string;
  readonly stage: string;
  readonly subjects: string;
}

interface FieldsProps {
  readonly matters: readonly { readonly code: string; readonly name: string }[];
  readonly values: Values;
  /** Whether the list is pasted here, and not read from a file. */
  readonly isPasted: boolean;
  readonly onChange: (values: Values) => void;
}

function Fields({ matters, values, isPasted, onChange }: FieldsProps): ReactNode {
  const t = checkTexts.use();
  const id = useId();
  const texts = [
    { key: 'reference', label: t('new.reference') },
    { key: 'stage', label: t('new.stage') },
  ] as const;
  return (
    <>
      <div className="xt-field">
        <label htmlFor={`${id}matter`}>{t('new.matter')}</label>
        <Select
          id={`${id}matter`}
          placeholder={t('new.matter.choose')}
          value={values.matter}
          options={matters.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(matter) => onChange({ ...values, matter })}
        />
      </div>
      {texts.map(({ key, label }) => (
        <div key={key} className="xt-field">
          <label htmlFor={`${id}${key}`}>{label}</label>
          <Input
            id={`${id}${key}`}
            value={values[key]}
            maxLength={200}
            onChange={(event) => onChange({ ...values, [key]: event.target.value })}
          />
        </div>
      ))}
      {isPasted && (
        <div className="xt-field">
          <label htmlFor={`${id}subjects`}>{t('new.subjects')}</label>
          <Input.TextArea
            id={`${id}subjects`}
            value={values.subjects}
            autoSize={{ minRows: 5, maxRows: 18 }}
            onChange={(event) => onChange({ ...values, subjects: event.target.value })}
          />
        </div>
      )}
    </>
  );
}

function NewCheck({ matters }: Pick<FieldsProps, 'matters'>): ReactNode {
  const t = checkTexts.use();
  const navigate = useNavigate();
  const purpose = currentPurpose();
  const key = useRef(crypto.randomUUID());
  const [values, setValues] = useState<Values>({
    ...{ matter: purpose?.matter ?? null, reference: purpose?.reference ?? '', stage: '', subjects: '' },
  });
  const [asked, setAsked] = useState(false);
  const [list, setList] = useState<FileList | null>(null);
  const listed = useMemo(() => list?.subjects ?? readSubjects(values.subjects), [list, values.subjects]);
  // A row that names nobody, or the same as an earlier one, is told and left out.
  const subjects = problemsOf(listed)
    .filter(({ problem }) => problem === null || problem === 'CODE')
    .map(({ code, name }) => ({ code, name }));
  const isComplete = values.matter !== null && values.reference.trim() !== '' && subjects.length > 0;
  const change = useChange(MakeCheckDocument, errorsOf);
  const submit = async () => {
    const { matter, reference, stage } = values;
    setAsked(true);
    if (matter === null || !isComplete) return;
    const done = await change.run({
      input: {
        ...{ matter, reference: reference.trim(), stage: stage.trim() === '' ? null : stage.trim() },
        ...{ idempotencyKey: key.current, subjects },
      },
    });
    key.current = crypto.randomUUID();
    const check = done?.createCreditCheck.check;
    if (check) void navigate({ to: '/checks/$check', params: { check: check.id } });
  };
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="xt-soft">{t('new.note')}</p>
      <Fields matters={matters} values={values} isPasted={list === null} onChange={setValues} />
      <ListFile list={list} onList={setList} />
      <ListPreview subjects={listed} />
      <p className="xt-soft" aria-live="polite">
        {t(change.running ? 'new.running' : 'new.count', { count: subjects.length })}
      </p>
      <p role="alert">{asked && !isComplete && t('new.incomplete')}</p>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running}>
          {t('new.do')}
        </Button>
      </div>
    </form>
  );
}

/** Checks one subject, or a list that was pasted, before a decision. */
export function NewCheckPage(): ReactNode {
  const t = checkTexts.use();
  const result = useQuery(MattersDocument);
  return (
    <Page title={t('new')} tools={<Link to="/checks">{t('back')}</Link>}>
      <QueryResult result={result}>{({ matters }) => <NewCheck matters={matters} />}</QueryResult>
    </Page>
  );
}
