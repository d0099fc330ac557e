import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { firstOf, valuesOf, withValues, type UrlState } from '@xintu/ui';
import { useId, type ReactNode } from 'react';
import { DivisionsDocument } from '../gql/graphql.ts';
import { useViewer } from '../session/session.tsx';
import { words } from '../words/words.ts';
import { prefectureOf, searchableKinds, searchableStatuses } from './search-state.ts';
import { searchTexts } from './texts.ts';

interface FiltersProps {
  readonly state: UrlState;
  readonly onState: (state: UrlState) => void;
}

/** The reader's prefecture and its counties: where nearly every look-up happens. */
function useNearDivisions(): readonly { readonly value: string; readonly label: string }[] {
  const home = useViewer().department?.code ?? null;
  const parent = home === null ? null : prefectureOf(home);
  const result = useQuery(DivisionsDocument, { variables: { parent }, skip: parent === null });
  return (result.data?.divisions ?? []).map((division) => ({
    value: division.code,
    label: division.name ?? division.code,
  }));
}

/** Filters beside the text: kind, status, place. */
export function SearchFilters({ state, onState }: FiltersProps): ReactNode {
  const t = searchTexts.use();
  const w = words.use();
  const id = useId();
  const divisions = useNearDivisions();
  return (
    <div className="xt-search-filters">
      <div>
        <label htmlFor={`${id}kind`}>{t('kinds')}</label>
        <Select
          id={`${id}kind`}
          mode="multiple"
          allowClear
          placeholder={t('all')}
          maxTagCount="responsive"
          value={valuesOf(state, 'kind', searchableKinds)}
          options={searchableKinds.map((kind) => ({ value: kind, label: w(`subjectKind.${kind}`) }))}
          onChange={(kinds) => onState(withValues(state, 'kind', kinds))}
        />
      </div>
      <div>
        <label htmlFor={`${id}status`}>{t('statuses')}</label>
        <Select
          id={`${id}status`}
          mode="multiple"
          allowClear
          placeholder={t('all')}
          maxTagCount="responsive"
          value={valuesOf(state, 'status', searchableStatuses)}
          options={searchableStatuses.map((status) => ({
            value: status,
            label: w(`subjectStatus.${status}`),
          }))}
          onChange={(statuses) => onState(withValues(state, 'status', statuses))}
        />
      </div>
      <div>
        <label htmlFor={`${id}division`}>{t('division')}</label>
        <Select
          id={`${id}division`}
          allowClear
          placeholder={t('all')}
          value={firstOf(state, 'division')}
          options={[...divisions]}
          onChange={(division: string | null) =>
            onState(withValues(state, 'division', division ? [division] : []))
          }
        />
      </div>
    </div>
  );
}
