import { Button, DatePicker, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useId, useState, type ReactNode } from 'react';
import './query-table.css';
import { tableTexts } from './texts.ts';
import { firstOf, readDayRange, withValues, writeDayRange, type UrlState } from './url-state.ts';

/** One question of the filter form; its answer stands in the address under `key`. */
export type QueryField =
  | { readonly kind: 'text'; readonly key: string; readonly label: string; readonly placeholder?: string }
  | {
      readonly kind: 'choices';
      readonly key: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly single?: boolean;
    }
  | { readonly kind: 'days'; readonly key: string; readonly label: string };

interface QueryFormProps {
  readonly fields: readonly QueryField[];
  readonly state: UrlState;
  readonly onQuery: (state: UrlState) => void;
}

const dayOf = (day: string | null): Dayjs | null => (day === null ? null : dayjs(day));
const textOf = (day: Dayjs | null | undefined): string | null => (day ? day.format('YYYY-MM-DD') : null);

interface FieldInputProps {
  readonly id: string;
  readonly field: QueryField;
  readonly draft: UrlState;
  readonly onChange: (values: readonly string[]) => void;
}

function FieldInput({ id, field, draft, onChange }: FieldInputProps): ReactNode {
  const t = tableTexts.use();
  if (field.kind === 'text') {
    return (
      <Input
        id={id}
        allowClear
        data-query-text
        placeholder={field.placeholder ?? ''}
        value={firstOf(draft, field.key) ?? ''}
        onChange={(event) => onChange([event.target.value])}
      />
    );
  }
  if (field.kind === 'choices') {
    const values = [...(draft[field.key] ?? [])];
    const shared = {
      id,
      allowClear: true,
      placeholder: t('all'),
      options: [...field.options],
      style: { width: '100%' },
    };
    if (field.single) {
      return (
        <Select
          {...shared}
          value={values[0] ?? null}
          onChange={(value: string | null) => onChange(value ? [value] : [])}
        />
      );
    }
    return (
      <Select
        {...shared}
        mode="multiple"
        maxTagCount="responsive"
        showSearch={{ optionFilterProp: 'label' }}
        value={values}
        onChange={onChange}
      />
    );
  }
  const range = readDayRange(firstOf(draft, field.key));
  return (
    <DatePicker.RangePicker
      id={{ start: id, end: `${id}-to` }}
      allowEmpty={[true, true]}
      style={{ width: '100%' }}
      aria-label={field.label}
      placeholder={[t('from'), t('to')]}
      value={[dayOf(range.from), dayOf(range.to)]}
      onChange={(days) => onChange([writeDayRange(textOf(days?.[0]), textOf(days?.[1]))])}
    />
  );
}

/** The filter form above a table: asked with the button or Enter, so that half-typed filters ask nothing. */
export function QueryForm({ fields, state, onQuery }: QueryFormProps): ReactNode {
  const t = tableTexts.use();
  const id = useId();
  const [draft, setDraft] = useState(state);
  useEffect(() => setDraft(state), [state]);
  const keys = fields.map((field) => field.key);
  const reset = () =>
    onQuery(Object.fromEntries(Object.entries(state).filter(([key]) => !keys.includes(key))));
  return (
    <form
      role="search"
      aria-label={t('filters')}
      className="xt-query-form"
      onSubmit={(event) => {
        event.preventDefault();
        onQuery(draft);
      }}
    >
      {fields.map((field) => (
        <div key={field.key} className="xt-query-field">
          <label htmlFor={`${id}${field.key}`}>{field.label}</label>
          <FieldInput
            id={`${id}${field.key}`}
            field={field}
            draft={draft}
            onChange={(values) => setDraft(withValues(draft, field.key, values))}
          />
        </div>
      ))}
      <div className="xt-query-buttons">
        <Button onClick={reset}>{t('reset')}</Button>
        <Button type="primary" htmlType="submit">
          {t('query')}
        </Button>
      </div>
    </form>
  );
}
