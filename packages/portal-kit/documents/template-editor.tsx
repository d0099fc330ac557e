import { Alert, Button, Input } from 'antd';
import { useId, useRef, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  ChangeDocumentTemplateDocument,
  type ChangeDocumentTemplateMutation,
  type DocumentTemplatesQuery,
} from '../gql/graphql.ts';
import { DocumentPreview } from './document-preview.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { documentTexts } from './texts.ts';

export type Template = DocumentTemplatesQuery['documentTemplates'][number];

const errorsOf = (data: ChangeDocumentTemplateMutation) => data.changeDocumentTemplate.userErrors;

interface PlaceholdersProps {
  readonly placeholders: Template['placeholders'];
  readonly disabled: boolean;
  readonly onInsert: (label: string) => void;
}

function Placeholders({ placeholders, disabled, onInsert }: PlaceholdersProps): ReactNode {
  const t = documentTexts.use();
  return (
    <section aria-label={t('editor.placeholders')}>
      <h3>{t('editor.placeholders')}</h3>
      <p className="xt-soft">{t('editor.placeholders.what')}</p>
      <div className="xt-row xt-placeholders">
        {placeholders.map(({ label, meaning }) => (
          <Button
            key={label}
            size="small"
            disabled={disabled}
            title={meaning}
            aria-label={t('editor.insert', { label, meaning })}
            onClick={() => onInsert(label)}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string, described: { readonly 'aria-describedby'?: string }) => ReactNode;
}

function Labelled({ label, hint, children }: LabelledProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id, hint === undefined ? {} : { 'aria-describedby': `${id}hint` })}
      {hint !== undefined && (
        <p id={`${id}hint`} className="xt-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The wording of one kind of document: its text with what can be filled in, its preview, its versions. */
export function TemplateEditor({ template }: { readonly template: Template }): ReactNode {
  const t = documentTexts.use();
  const { code, changeable, placeholders, versions, version } = template;
  const [draft, setDraft] = useState({ title: template.title, mark: template.mark, body: template.body });
  const [reason, setReason] = useState('');
  const [saved, setSaved] = useState<number | null>(null);
  const cursor = useRef<number | null>(null);
  const change = useChange(ChangeDocumentTemplateDocument, errorsOf);
  const edit = (part: Partial<typeof draft>) => {
    setSaved(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const insert = (label: string) => {
    const at = cursor.current ?? draft.body.length;
    const text = `{{${label}}}`;
    cursor.current = at + text.length;
    edit({ body: `${draft.body.slice(0, at)}${text}${draft.body.slice(at)}` });
  };
  const save = async () => {
    const answer = await change.run({ input: { code, basedOn: version, reason, ...draft } });
    if (answer === null) return;
    setReason('');
    setSaved(answer.changeDocumentTemplate.version ?? null);
  };
  return (
    <div className="xt-template">
      <div className="xt-stack">
        {!changeable && <Alert type="info" showIcon title={t('editor.readOnly')} />}
        <Labelled label={t('editor.title')}>
          {(id) => (
            <Input
              id={id}
              value={draft.title}
              maxLength={60}
              readOnly={!changeable}
              onChange={(event) => edit({ title: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={t('editor.mark')} hint={t('editor.mark.hint', { mark: draft.mark })}>
          {(id, described) => (
            <Input
              id={id}
              value={draft.mark}
              maxLength={20}
              readOnly={!changeable}
              {...described}
              onChange={(event) => edit({ mark: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={t('editor.body')} hint={t('editor.body.hint')}>
          {(id, described) => (
            <Input.TextArea
              id={id}
              value={draft.body}
              autoSize={{ minRows: 12, maxRows: 28 }}
              readOnly={!changeable}
              {...described}
              onSelect={(event) => (cursor.current = event.currentTarget.selectionStart)}
              onChange={(event) => edit({ body: event.target.value })}
            />
          )}
        </Labelled>
        <Placeholders placeholders={placeholders} disabled={!changeable} onInsert={insert} />
        {changeable && (
          <>
            <Labelled label={t('editor.reason')}>
              {(id) => (
                <Input
                  id={id}
                  value={reason}
                  maxLength={200}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Labelled>
            <ChangeErrors errors={change.errors} lost={change.lost} />
            {saved !== null && (
              <Alert type="success" showIcon role="status" title={t('editor.saved', { version: saved })} />
            )}
            <div>
              <Button type="primary" loading={change.running} onClick={() => void save()}>
                {t('editor.save')}
              </Button>
            </div>
          </>
        )}
      </div>
      <div className="xt-stack">
        <DocumentPreview code={code} {...draft} />
        <TemplateVersions versions={versions} changeable={changeable} onUse={edit} />
      </div>
    </div>
  );
}
