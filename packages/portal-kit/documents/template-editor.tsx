import { Alert } from 'antd';
import { useState, type ReactNode } from 'react';
import { DocumentPreview } from './document-preview.tsx';
import { SaveTemplate } from './save-template.tsx';
import { TemplateFields, type Template, type TemplateDraft } from './template-fields.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { documentTexts } from './texts.ts';

/** The wording of one kind of document: its text with what can be filled in, its preview, its versions. */
export function TemplateEditor({ template }: { readonly template: Template }): ReactNode {
  const t = documentTexts.use();
  const { code, changeable, versions, title, mark, body } = template;
  const [draft, setDraft] = useState<TemplateDraft>({ title, mark, body });
  const edit = (part: Partial<TemplateDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <div className="xt-template">
      <div className="xt-stack">
        {!changeable && <Alert type="info" showIcon title={t('editor.readOnly')} />}
        <TemplateFields template={template} draft={draft} onEdit={edit} />
        {changeable && <SaveTemplate template={template} draft={draft} />}
      </div>
      <div className="xt-stack">
        <DocumentPreview code={code} {...draft} />
        <TemplateVersions versions={versions} changeable={changeable} onUse={edit} />
      </div>
    </div>
  );
}
