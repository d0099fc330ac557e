import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, type ReactNode } from 'react';
import type { CaseFormFieldFragment } from '../gql/graphql.ts';
import '../hand-in/hand-in.css';
import { caseTexts } from './texts.ts';

/** What is filled in, by the field's code. */
export type StatedValues = Readonly<Record<string, string>>;

/** Texts that may be longer are written over several lines. */
const longTextFrom = 201;

interface InputProps {
  readonly id: string;
  readonly field: CaseFormFieldFragment;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldInput({ id, field, value, onChange }: InputProps): ReactNode {
  const t = caseTexts.use();
  if (field.choices.length > 0)
    return (
      <Select
        id={id}
        allowClear={!field.required}
        placeholder={t('field.choose')}
        value={value === '' ? null : value}
        options={field.choices.map((choice) => ({ value: choice.value, label: choice.name }))}
        onChange={(next: string | null | undefined) => onChange(next ?? '')}
      />
    );
  if (field.type === 'day')
    return (
      <DatePicker
        id={id}
        placeholder={t('field.choose')}
        value={value === '' ? null : dayjs(value)}
        onChange={(day: dayjs.Dayjs | null) => onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
      />
    );
  const shared = { id, value, ...(field.length === null ? {} : { maxLength: field.length }) };
  return (field.length ?? Infinity) >= longTextFrom ? (
    <Input.TextArea
      {...shared}
      autoSize={{ minRows: 3, maxRows: 12 }}
      onChange={(event) => onChange(event.target.value)}
    />
  ) : (
    <Input {...shared} onChange={(event) => onChange(event.target.value)} />
  );
}

interface CaseFieldsProps {
  readonly fields: readonly CaseFormFieldFragment[];
  readonly values: StatedValues;
  readonly onChange: (values: StatedValues) => void;
}

/** What a procedure wants stated, one input for each declared field. */
export function CaseFields({ fields, values, onChange }: CaseFieldsProps): ReactNode {
  const t = caseTexts.use();
  const prefix = useId();
  return fields.map((field) => {
    const id = `${prefix}${field.code}`;
    return (
      <div key={field.code} className="xt-field">
        <label htmlFor={id}>
          {field.label}
          {field.required && <span className="xt-field-required"> {t('field.required')}</span>}
        </label>
        <FieldInput
          id={id}
          field={field}
          value={values[field.code] ?? ''}
          onChange={(value) => onChange({ ...values, [field.code]: value })}
        />
      </div>
    );
  });
}

/** What was filled in, as a mutation takes it. */
export function statedValues(values: StatedValues): { code: string; value: string }[] {
  return Object.entries(values)
    .filter(([, value]) => value.trim() !== '')
    .map(([code, value]) => ({ code, value }));
}
