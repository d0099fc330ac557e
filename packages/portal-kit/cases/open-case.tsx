import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button, Modal, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  CaseOpeningsDocument,
  OpenCaseDocument,
  type CaseOpeningsQuery,
  type OpenCaseMutation,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useMay } from '../session/session.tsx';
import { CaseFields, statedValues, type StatedValues } from './case-fields.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { Consequence, Obstacles, Questions } from './step-form.tsx';
import { caseTexts } from './texts.ts';
import { uploadDocument } from './upload-document.ts';

const errorsOf = (data: OpenCaseMutation) => data.openCase.userErrors;

type Opening = CaseOpeningsQuery['caseOpenings'][number];

/** What a case would be about: a record, or a subject itself. */
export interface CaseMatter {
  readonly recordId?: string;
  readonly subjectCode?: string;
}

function NotTaken(props: { readonly refusals: readonly string[]; readonly onShow: () => void }): ReactNode {
  const t = caseTexts.use();
  return (
    <div className="xt-stack">
      <p role="alert">{t('open.withoutFiles')}</p>
      <ul>
        {props.refusals.map((refusal) => (
          <li key={refusal}>{refusal}</li>
        ))}
      </ul>
      <div>
        <Button type="primary" onClick={props.onShow}>
          {t('open.show')}
        </Button>
      </div>
    </div>
  );
}

interface Opened {
  readonly id: string;
  /** Files that were not taken, each with the reason. */
  readonly refusals: readonly string[];
}

interface OpeningFormProps {
  readonly opening: Opening;
  readonly about: CaseMatter;
  readonly onOpened: (id: string) => void;
}

function OpeningForm({ opening, about, onOpened }: OpeningFormProps): ReactNode {
  const t = caseTexts.use();
  const [values, setValues] = useState<StatedValues>({});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const change = useChange(OpenCaseDocument, errorsOf);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sending, setSending] = useState(false);
  const submit = async () => {
    const input = { kind: opening.kind, ...about, values: statedValues(values), idempotencyKey };
    const made = (await change.run({ input }))?.openCase.case ?? null;
    if (made === null) return;
    setSending(true);
    const refusals: string[] = [];
    for (const file of files) {
      const outcome = await uploadDocument(made.id, 'EVIDENCE', file);
      if (outcome.kind !== 'taken')
        refusals.push(`${file.name}：${outcome.kind === 'refused' ? outcome.message : t('documents.lost')}`);
    }
    setSending(false);
    // What was refused is told before the case is shown: there it can be added again.
    if (refusals.length === 0) onOpened(made.id);
    else setOpened({ id: made.id, refusals });
  };
  if (opened !== null) return <NotTaken refusals={opened.refusals} onShow={() => onOpened(opened.id)} />;
  return (
    <form
      className="xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="xt-soft">
        {t('open.basis')}：{opening.basis}
      </p>
      <Obstacles of={opening.obstacles} />
      <Questions of={opening.questions} />
      {opening.obstacles.length === 0 && (
        <>
          <CaseFields fields={opening.fields} values={values} onChange={setValues} />
          <EvidenceField files={files} disabled={sending} onChange={setFiles} />
          <Consequence text={opening.consequence} />
          <ChangeErrors errors={change.errors} lost={change.lost} />
          <div className="xt-row">
            <Button type="primary" htmlType="submit" loading={change.running || sending}>
              {t('open.submit')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

/** What may be opened about a record or a subject, and the form of what is chosen. */
export function CaseOpenings({ about, onOpened }: Omit<OpeningFormProps, 'opening'>): ReactNode {
  const t = caseTexts.use();
  const id = useId();
  const [kind, setKind] = useState<string | null>(null);
  const { recordId = null, subjectCode = null } = about;
  const result = useQuery(CaseOpeningsDocument, {
    variables: { recordId, subjectCode },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryResult result={result} lines={4}>
      {({ caseOpenings }) => {
        const opening = caseOpenings.find((one) => one.kind === kind);
        if (caseOpenings.length === 0) return <p>{t('open.none')}</p>;
        return (
          <div className="xt-stack">
            <label htmlFor={id}>{t('open.choose')}</label>
            <Select
              id={id}
              placeholder={t('field.choose')}
              value={kind}
              options={caseOpenings.map((one) => ({ value: one.kind, label: one.name }))}
              onChange={setKind}
            />
            {opening && (
              <OpeningForm key={opening.kind} opening={opening} about={about} onOpened={onOpened} />
            )}
          </div>
        );
      }}
    </QueryResult>
  );
}

/** The way to a case about a record or a subject, for who may open any; what is opened is shown. */
export function OpenCase(props: { readonly about: CaseMatter }): ReactNode {
  const t = caseTexts.use();
  const mayAct = useMay('case.act');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  if (!mayAct) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open.button')}</Button>
      <Modal
        open={open}
        title={t('open.title')}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <CaseOpenings
          about={props.about}
          onOpened={(id) => void navigate({ to: '/cases/$case', params: { case: id } })}
        />
      </Modal>
    </>
  );
}
