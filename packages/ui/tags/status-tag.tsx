import type { ReactNode } from 'react';
import type { Tone } from '../theme/palette.ts';
import './status-tag.css';

/** A short state in words; the colour only repeats what the words say. */
export function StatusTag(props: { readonly tone?: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={`xt-tag xt-tone-${props.tone ?? 'neutral'}`}>{props.children}</span>;
}
