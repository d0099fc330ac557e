import { Button, Input } from 'antd';
import { useId, useRef, type ReactNode } from 'react';
import type { DocumentTemplatesQuery } from '../gql/graphql.ts';
import { documentTexts } from './texts.ts';

/** The wording of one kind of document as the department has it. */
export type Template = DocumentTemplatesQuery['documentTemplates'][number];

/** What of a wording can be changed. */
export type TemplateDraft = Pick<Template, 'title' | 'mark' | 'body'>;

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

/** A field with its label, and what is to be known about it below. */
export function Labelled({ label, hint, children }: LabelledProps): ReactNode {
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

interface TemplateFieldsProps {
  readonly template: Template;
  readonly draft: TemplateDraft;
  readonly onEdit: (part: Partial<TemplateDraft>) => void;
}

/** Title, mark and text of a wording; what can be filled in goes where the cursor is. */
export function TemplateFields({ template, draft, onEdit }: TemplateFieldsProps): ReactNode {
  const t = documentTexts.use();
  const readOnly = !template.changeable;
  const cursor = useRef<number | null>(null);
  const insert = (label: string) => {
    const at = cursor.current ?? draft.body.length;
    const text = `{{${label}}}`;
    cursor.current = at + text.length;
    onEdit({ body: `${draft.body.slice(0, at)}${text}${draft.body.slice(at)}` });
  };
  return (
    <>
      <Labelled label={t('editor.title')}>
        {(id) => (
          <Input
            id={id}
            value={draft.title}
            maxLength={60}
            readOnly={readOnly}
            onChange={(event) => onEdit({ title: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('editor.mark')} hint={t('editor.mark.hint', { mark: draft.mark })}>
        {(id, described) => (
          <Input
            id={id}
            value={draft.mark}
            maxLength={20}
            readOnly={readOnly}
            {...described}
            onChange={(event) => onEdit({ mark: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={t('editor.body')} hint={t('editor.body.hint')}>
        {(id, described) => (
          <Input.TextArea
            id={id}
            value={draft.body}
            autoSize={{ minRows: 12, maxRows: 28 }}
            readOnly={readOnly}
            {...described}
            onSelect={(event) => (cursor.current = event.currentTarget.selectionStart)}
            onChange={(event) => onEdit({ body: event.target.value })}
          />
        )}
      </Labelled>
      <Placeholders placeholders={template.placeholders} disabled={readOnly} onInsert={insert} />
    </>
  );
}
