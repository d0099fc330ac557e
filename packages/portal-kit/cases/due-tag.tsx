import { StatusTag, type Tone } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { CaseLineFragment } from '../gql/graphql.ts';
import { useViewer } from '../session/session.tsx';
import { dueOf } from './due.ts';
import { caseTexts } from './texts.ts';

const tones: Readonly<Record<ReturnType<typeof dueOf>, Tone>> = {
  none: 'neutral',
  on: 'success',
  today: 'warning',
  overdue: 'danger',
};

/** By when a case is to be handled, in words and colour; nothing where it is closed. */
export function DueTag(props: { readonly of: Pick<CaseLineFragment, 'dueOn' | 'closedOn'> }): ReactNode {
  const t = caseTexts.use();
  const { today } = useViewer();
  const { dueOn, closedOn } = props.of;
  if (closedOn !== null) return null;
  const due = dueOf(dueOn, today);
  return <StatusTag tone={tones[due]}>{t(`due.${due}`, { day: dueOn ?? '' })}</StatusTag>;
}
