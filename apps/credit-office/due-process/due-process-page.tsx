import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { formatInstant, PlainTable, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OfficeDueProcessDocument } from '../gql/graphql.ts';
import { type RecordType, SwitchPart } from './switch-part.tsx';
import { dueProcessTexts } from './texts.ts';

const parts = ['NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION'] as const;

/** Who switched a part of the type last, when and why. */
function LastSwitch({ type }: { readonly type: RecordType }): ReactNode {
  const t = dueProcessTexts.use();
  const [last] = type.dueProcess
    .filter(({ changedBy }) => changedBy != null)
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  if (last === undefined) return <span className="xt-soft">{t('history.none')}</span>;
  return t('last', {
    ...{ at: formatInstant(last.changedAt), who: last.changedBy ?? '', reason: last.reason ?? '' },
  });
}

/** 保障环节: what must work for each adverse record type before anything of it is shown or counted. */
export function DueProcessPage(): ReactNode {
  const t = dueProcessTexts.use();
  const result = useQuery(OfficeDueProcessDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <p className="xt-soft">{t('intro')}</p>
      <QueryResult result={result} lines={8}>
        {({ recordTypes }) => (
          <div className="xt-card">
            <PlainTable
              caption={t('caption')}
              head={[t('type'), t('effect'), ...parts.map((part) => t(`part.${part}`)), t('history')]}
              rows={recordTypes
                .filter(({ adverse }) => adverse)
                .map((type) => ({
                  key: type.code,
                  cells: [
                    `${type.name}${type.local ? `（${t('local')}）` : ''}`,
                    <Effect key="effect" type={type} />,
                    ...parts.map((part) => {
                      const state = type.dueProcess.find((one) => one.part === part);
                      return state === undefined ? '—' : <SwitchPart key={part} type={type} part={state} />;
                    }),
                    <LastSwitch key="last" type={type} />,
                  ],
                }))}
            />
          </div>
        )}
      </QueryResult>
    </>
  );
}

function Effect({ type }: { readonly type: RecordType }): ReactNode {
  const t = dueProcessTexts.use();
  const on = type.dueProcess.length === parts.length && type.dueProcess.every(({ working }) => working);
  return <StatusTag tone={on ? 'success' : 'danger'}>{t(on ? 'effect.on' : 'effect.off')}</StatusTag>;
}
