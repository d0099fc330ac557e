import { Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
}

/** One line of text with its label. */
export function TextField({ label, value, onChange, hint, placeholder }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={200}
        placeholder={placeholder ?? ''}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}hint` })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className="xt-soft">
          {hint}
        </p>
      )}
    </>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of several, with its label. */
export function ChoiceField(
  props: ChoiceFieldProps & { readonly value: string | null; readonly onChange: (value: string) => void },
): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        placeholder={props.placeholder}
        showSearch={{ optionFilterProp: 'label' }}
        value={props.value}
        options={[...props.options]}
        onChange={props.onChange}
      />
    </>
  );
}

/** Any of several, with their label. */
export function ChoicesField(
  props: ChoiceFieldProps & {
    readonly value: readonly string[];
    readonly onChange: (value: readonly string[]) => void;
  },
): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <Select
        id={id}
        mode="multiple"
        placeholder={props.placeholder}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...props.value]}
        options={[...props.options]}
        onChange={props.onChange}
      />
    </>
  );
}
