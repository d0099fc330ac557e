import type { ReactNode } from 'react';
import './statement-card.css';

/** A label and what stands behind it. */
export interface FactItem {
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts as label and value; what is empty is left out, so that the list says only what is known. */
export function FactList(props: { readonly items: readonly FactItem[] }): ReactNode {
  const known = props.items.filter(
    (item) => item.value !== null && item.value !== undefined && item.value !== '',
  );
  return (
    <dl className="xt-facts">
      {known.map((item) => [
        <dt key={`${item.label}-label`}>{item.label}</dt>,
        <dd key={`${item.label}-value`}>{item.value}</dd>,
      ])}
    </dl>
  );
}
