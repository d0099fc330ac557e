import { FactList } from '@xintu/ui';
import type { ReactNode } from 'react';
import type { WholeRecordFragment } from '../gql/graphql.ts';
import { recordTexts } from './record-texts.ts';

/** What both sides say of a record that could not be verified; nothing where nothing is noted. */
export function RecordNotes(props: { readonly notes: WholeRecordFragment['notes'] }): ReactNode {
  const t = recordTexts.use();
  return props.notes.map((note) => (
    <section key={`${note.notedOn} ${note.subjectStatement}`} aria-label={t('notes')}>
      <h4 className="xt-group-title">{t('notes')}</h4>
      <FactList
        items={[
          { label: t('notes.subject'), value: note.subjectStatement },
          { label: t('notes.authority'), value: note.authorityStatement },
          { label: t('notes.on'), value: note.notedOn },
        ]}
      />
    </section>
  ));
}
