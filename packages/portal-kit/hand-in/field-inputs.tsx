import { Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import type { FormFieldsQuery } from '../gql/graphql.ts';
import { fieldTexts } from './field-texts.ts';

/** A field of a record type, as a form shows it. */
export type FormField = NonNullable<FormFieldsQuery['recordType']>['fields'][number];
/** What is filled in, by the field's code. */
export type FormValues = Readonly<Record<string, string>>;

const separator = '；';

/** What a choice stands for in a form: its value, whether a sheet wrote the value or the name. */
function chosen(field: FormField, word: string): string {
  return field.choices.find(({ value, name }) => value === word || name === word)?.value ?? word;
}

function ValueInput(props: {
  readonly id: string;
  readonly field: FormField;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { id, field, value, onChange } = props;
  const t = fieldTexts.use();
  const status = props.wrong ? 'error' : '';
  const options = field.choices.map((choice) => ({ value: choice.value, label: choice.name }));
  if (field.type === 'choice' && options.length > 0) {
    return (
      <Select
        id={id}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        status={status}
        value={value === '' ? null : chosen(field, value)}
        options={options}
        onChange={(next: string | null | undefined) => onChange(next ?? '')}
      />
    );
  }
  if (field.type === 'choices' && options.length > 0) {
    const words = value
      .split(/[;；、,，]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return (
      <Select
        id={id}
        mode="multiple"
        allowClear
        status={status}
        value={words.map((word) => chosen(field, word))}
        options={options}
        onChange={(next: string[]) => onChange(next.join(separator))}
      />
    );
  }
  if (field.type === 'text') {
    return (
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 1, maxRows: 8 }}
        status={status}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const amount = field.type === 'money' || field.type === 'money-ten-thousand';
  return (
    <Input
      id={id}
      status={status}
      value={value}
      suffix={amount ? t(field.type === 'money' ? 'unit.yuan' : 'unit.tenThousand') : undefined}
      inputMode={amount || field.type === 'number' ? 'decimal' : 'text'}
      placeholder={field.type === 'day' ? t('day.example') : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface FieldInputsProps {
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  /** What is wrong, by the label of its column. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (values: FormValues) => void;
}

/** The form of a record type: one input for each declared field, with what is wrong beside it. */
export function FieldInputs({ fields, values, problems, onChange }: FieldInputsProps): ReactNode {
  const t = fieldTexts.use();
  const prefix = useId();
  return (
    <div className="xt-fields">
      {fields.map((field) => {
        const id = `${prefix}${field.code}`;
        const problem = problems.get(field.name);
        return (
          <div key={field.code} className="xt-field">
            <label htmlFor={id}>
              {field.name}
              {field.required && <span className="xt-field-required"> {t('required')}</span>}
            </label>
            <ValueInput
              id={id}
              field={field}
              value={values[field.code] ?? ''}
              wrong={problem !== undefined}
              onChange={(value) => onChange({ ...values, [field.code]: value })}
            />
            {problem !== undefined && (
              <p className="xt-field-problem" role="alert">
                {problem}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The filled-in values as a mutation takes them. */
export function filledValues(values: FormValues): { field: string; value: string }[] {
  return Object.entries(values)
    .filter(([, value]) => value.trim() !== '')
    .map(([field, value]) => ({ field, value }));
}
