import { Button } from 'antd';
import { FileDrop } from '@xintu/ui';
import type { ReactNode } from 'react';
import { caseTexts } from './texts.ts';
import { documentExtensions } from './upload-document.ts';

interface EvidenceProps {
  readonly files: readonly File[];
  readonly disabled: boolean;
  readonly onChange: (files: readonly File[]) => void;
}

/** Files that go into a case together with its opening. */
export function EvidenceField({ files, disabled, onChange }: EvidenceProps): ReactNode {
  const t = caseTexts.use();
  return (
    <div className="xt-field">
      <span>{t('open.evidence')}</span>
      <FileDrop
        extensions={documentExtensions}
        disabled={disabled}
        onFile={(file) => onChange([...files, file])}
      />
      <ul>
        {files.map((file, place) => (
          <li key={`${file.name} ${String(file.lastModified)} ${String(file.size)}`} className="xt-row">
            {file.name}
            <Button
              type="link"
              disabled={disabled}
              onClick={() => onChange(files.filter((_one, other) => other !== place))}
            >
              {t('open.evidence.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
