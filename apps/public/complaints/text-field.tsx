import { useId, type ReactNode } from 'react';

/** One field of a form of the site, with its label and what helps to fill it in. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly length: number;
  readonly hint?: string;
  readonly lines?: number;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const shared = {
    ...{ id, value: props.value, maxLength: props.length, required: props.required ?? false },
    ...(props.hint === undefined ? {} : { 'aria-describedby': `${id}hint` }),
  };
  return (
    <div className="xt-complaint-field">
      <label htmlFor={id}>{props.label}</label>
      {props.lines === undefined ? (
        <input {...shared} type="text" onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={props.lines} onChange={(event) => props.onChange(event.target.value)} />
      )}
      {props.hint !== undefined && (
        <p id={`${id}hint`} className="xt-soft">
          {props.hint}
        </p>
      )}
    </div>
  );
}
