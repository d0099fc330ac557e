import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, FactList, FileDrop } from '@xintu/ui';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  CommitmentItemsDocument,
  SignCommitmentDocument,
  type CommitmentItemsQuery,
  type SignCommitmentMutation,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { useViewer } from '../session/session.tsx';
import { Page } from '../shell/page.tsx';
import './commitments.css';
import { fileDigest } from './file-digest.ts';
import '../hand-in/hand-in.css';
import { commitmentTexts } from './texts.ts';

const route = getRouteApi('/commitments/new');

const scanExtensions = ['.pdf', '.jpg', '.jpeg', '.png', '.tif', '.tiff'];

type Item = CommitmentItemsQuery['commitmentItems'][number];

const errorsOf = (data: SignCommitmentMutation) => data.signCommitment.userErrors;

/** The wording that is signed on a day: the newest that was in use. */
function wordingOn(item: Item, day: string) {
  return item.templates.find(({ validFrom }) => validFrom <= day) ?? null;
}

/** What the paper must say, to be compared with it. */
function Wording(props: { readonly item: Item; readonly day: string }): ReactNode {
  const t = commitmentTexts.use();
  const wording = wordingOn(props.item, props.day);
  if (wording === null) return null;
  return (
    <div className="xt-stack">
      <strong>{t('sign.wording', { version: wording.version })}</strong>
      <pre className="xt-signed-text">{wording.text}</pre>
      <FactList
        items={[{ label: t('digest'), value: <code className="xt-digest">{wording.digest}</code> }]}
      />
    </div>
  );
}

function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className="xt-field">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
      {props.hint !== undefined && <p className="xt-soft">{props.hint}</p>}
    </div>
  );
}

/** What stands on the paper, and the hash of its scan. */
interface Paper {
  readonly subjectCode: string;
  readonly signerName: string;
  readonly day: Dayjs | null;
  readonly scanDigest: string;
  readonly scanName: string;
}

function PaperFields(props: {
  readonly paper: Paper;
  readonly onChange: (change: (paper: Paper) => Paper) => void;
}): ReactNode {
  const t = commitmentTexts.use();
  const { paper, onChange } = props;
  const set = (part: Partial<Paper>) => onChange((before) => ({ ...before, ...part }));
  return (
    <>
      <Field label={t('sign.code')}>
        {(id) => (
          <Input
            id={id}
            value={paper.subjectCode}
            maxLength={18}
            onChange={(event) => set({ subjectCode: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('sign.signer')}>
        {(id) => (
          <Input
            id={id}
            value={paper.signerName}
            maxLength={64}
            onChange={(event) => set({ signerName: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('sign.day')}>
        {(id) => <DatePicker id={id} value={paper.day} onChange={(day: Dayjs | null) => set({ day })} />}
      </Field>
      <div className="xt-field">
        <span>{t('sign.scan')}</span>
        <FileDrop
          label={t('sign.scan')}
          extensions={scanExtensions}
          onFile={(file) =>
            void fileDigest(file).then((scanDigest) => set({ scanDigest, scanName: file.name }))
          }
        />
        <p className="xt-soft">{t('sign.scan.what')}</p>
        {paper.scanDigest !== '' && (
          <p>
            {paper.scanName}
            <br />
            <code className="xt-digest">{paper.scanDigest}</code>
          </p>
        )}
      </div>
    </>
  );
}

function SignForm({ items }: { readonly items: readonly Item[] }): ReactNode {
  const t = commitmentTexts.use();
  const { today } = useViewer();
  const navigate = route.useNavigate();
  const change = useChange(SignCommitmentDocument, errorsOf);
  const [key] = useState(() => crypto.randomUUID());
  const [code, setCode] = useState<string | null>(null);
  const [paper, setPaper] = useState<Paper>(() => ({
    ...{ subjectCode: '', signerName: '', day: dayjs(today), scanDigest: '', scanName: '' },
  }));
  const [missing, setMissing] = useState(false);
  const item = items.find((one) => one.code === code) ?? null;
  const { subjectCode, signerName, scanDigest } = paper;
  const signedOn = paper.day?.format('YYYY-MM-DD') ?? '';
  const submit = async () => {
    const wording = item === null ? null : wordingOn(item, signedOn);
    const incomplete = [subjectCode, signerName, signedOn, scanDigest].some((value) => value.trim() === '');
    setMissing(incomplete);
    if (item === null || incomplete) return;
    const done = await change.run({
      input: {
        ...{ item: item.code, subjectCode, templateDigest: wording?.digest ?? '', idempotencyKey: key },
        paper: { signerName, signedOn, scanDigest },
      },
    });
    const id = done?.signCommitment.commitment?.id;
    if (id !== undefined) await navigate({ to: '/commitments/$commitment', params: { commitment: id } });
  };
  return (
    <form
      className="xt-card xt-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="xt-soft">{t('sign.note')}</p>
      <Field label={t('sign.item')}>
        {(id) => (
          <Select
            id={id}
            placeholder={t('sign.choose')}
            value={code}
            options={items.map((one) => ({
              value: one.code,
              label: `${one.name}（${t(`type.${one.type}`)}）`,
            }))}
            onChange={setCode}
          />
        )}
      </Field>
      <PaperFields
        paper={paper}
        onChange={(revise) => {
          setMissing(false);
          setPaper(revise);
        }}
      />
      {item !== null && <Wording item={item} day={signedOn} />}
      {item !== null && <p>{t('sign.effect', { without: t(`without.${item.withoutIt}`) })}</p>}
      {missing && <p role="alert">{t('sign.missing')}</p>}
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div>
        <Button type="primary" htmlType="submit" loading={change.running} disabled={item === null}>
          {t('sign.do')}
        </Button>
      </div>
    </form>
  );
}

/** Registers a commitment that was signed on paper at the counter. */
export function SignPage(): ReactNode {
  const t = commitmentTexts.use();
  const viewer = useViewer();
  const result = useQuery(CommitmentItemsDocument, {
    variables: { department: viewer.department?.code ?? null },
  });
  return (
    <Page title={t('sign.title')} tools={<Link to="/commitments">{t('back')}</Link>}>
      <QueryResult result={result} lines={6}>
        {({ commitmentItems }) => {
          const open = commitmentItems.filter(
            ({ active, excluded, templates }) => active && excluded === null && templates.length > 0,
          );
          const excluded = commitmentItems.filter((item) => item.excluded !== null);
          return (
            <>
              {open.length === 0 ? (
                <EmptyState title={t('empty')}>
                  <p>{t('sign.none')}</p>
                </EmptyState>
              ) : (
                <SignForm items={open} />
              )}
              {excluded.length > 0 && (
                <section className="xt-card xt-stack">
                  <p>{t('sign.forbidden')}</p>
                  <ul>
                    {excluded.map((item) => (
                      <li key={item.code}>
                        {item.name}
                        {item.excluded !== null && `：${t(`excluded.${item.excluded}`)}`}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </QueryResult>
    </Page>
  );
}
