import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { defineTexts } from '../language/define-texts.ts';
import { acceptedFile } from './accepted-file.ts';
import './file-drop.css';

const texts = defineTexts(
  'ui.fileDrop',
  {
    drop: '把文件拖到这里，或点击选择',
    kinds: '支持 {{extensions}}',
    WRONG_KIND: '“{{name}}”不是可以报送的文件，请使用 {{extensions}}。',
    SEVERAL: '一次报送一个文件，请分开拖入。',
    EMPTY: '“{{name}}”是空文件。',
  },
  {
    drop: 'Drop the file here, or click to choose',
    kinds: 'Accepts {{extensions}}',
    WRONG_KIND: '“{{name}}” cannot be handed in; use {{extensions}}.',
    SEVERAL: 'One file at a time, please.',
    EMPTY: '“{{name}}” is empty.',
  },
);

interface FileDropProps {
  /** With their dots: ['.csv', '.xlsx']. */
  readonly extensions: readonly string[];
  readonly disabled?: boolean;
  /** What the file is, for who hears the page; else what stands in the place alone. */
  readonly label?: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file on; works by click and by keyboard too. */
export function FileDrop({ extensions, disabled = false, label, onFile }: FileDropProps): ReactNode {
  const t = texts.use();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (files: FileList | null) => {
    if (disabled || files === null || files.length === 0) return;
    const verdict = acceptedFile([...files], extensions);
    if (verdict.ok) {
      setRefusal(null);
      onFile(verdict.file);
    } else {
      setRefusal(t(verdict.reason, { name: files[0]?.name ?? '', extensions: extensions.join(' / ') }));
    }
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div>
      <label
        htmlFor={id}
        className={`xt-file-drop${over ? ' xt-file-drop-over' : ''}${disabled ? ' xt-file-drop-disabled' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!disabled);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{t('drop')}</strong>
        <span className="xt-soft">{t('kinds', { extensions: extensions.join(' / ') })}</span>
        <input
          ref={input}
          id={id}
          type="file"
          aria-label={label}
          className="xt-hidden"
          accept={extensions.join(',')}
          disabled={disabled}
          onChange={(event) => take(event.target.files)}
        />
      </label>
      <p role="alert" className="xt-file-refusal">
        {refusal}
      </p>
    </div>
  );
}
