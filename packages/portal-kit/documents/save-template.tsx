import { Alert, Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import { ChangeDocumentTemplateDocument, type ChangeDocumentTemplateMutation } from '../gql/graphql.ts';
import { Labelled, type Template, type TemplateDraft } from './template-fields.tsx';
import { documentTexts } from './texts.ts';

const errorsOf = (data: ChangeDocumentTemplateMutation) => data.changeDocumentTemplate.userErrors;

interface SaveTemplateProps {
  readonly template: Template;
  readonly draft: TemplateDraft;
}

/** Keeps a wording as a new version, with the reason for it; says so until the wording is edited again. */
export function SaveTemplate({ template, draft }: SaveTemplateProps): ReactNode {
  const t = documentTexts.use();
  const { code, version } = template;
  const [reason, setReason] = useState('');
  const [saved, setSaved] = useState<{ version: number; draft: TemplateDraft } | null>(null);
  const change = useChange(ChangeDocumentTemplateDocument, errorsOf);
  const save = async () => {
    const answer = await change.run({ input: { code, basedOn: version, reason, ...draft } });
    const kept = answer?.changeDocumentTemplate.version;
    if (answer === null) return;
    setReason('');
    setSaved(kept == null ? null : { version: kept, draft });
  };
  return (
    <>
      <Labelled label={t('editor.reason')}>
        {(id) => (
          <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
        )}
      </Labelled>
      <ChangeErrors errors={change.errors} lost={change.lost} />
      {saved?.draft === draft && (
        <Alert type="success" showIcon role="status" title={t('editor.saved', { version: saved.version })} />
      )}
      <div>
        <Button type="primary" loading={change.running} onClick={() => void save()}>
          {t('editor.save')}
        </Button>
      </div>
    </>
  );
}
