import { useQuery } from '@apollo/client/react';
import { ChangeErrors, QueryResult, useMay, usePageState, useViewer, useChange } from '@xintu/portal-kit';
import { EmptyState, FileDrop, firstOf, PlainTable, StatusTag } from '@xintu/ui';
import { Alert, Input, InputNumber } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import {
  ImportCalendarDocument,
  type ImportCalendarMutation,
  WorkingCalendarsDocument,
} from '../gql/graphql.ts';
import { calendarTexts } from './texts.ts';

const reasonsOf = ({ importCalendar }: ImportCalendarMutation) =>
  importCalendar.userErrors.map(({ field, message, ...rest }) => ({
    ...rest,
    message: field?.startsWith('row.') === true ? `${field.slice(4)}: ${message}` : message,
  }));

/** Takes over the plan of a year from a file. */
function CalendarImport(): ReactNode {
  const t = calendarTexts.use();
  const id = useId();
  const change = useChange(ImportCalendarDocument, reasonsOf);
  const [region, setRegion] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const take = async (file: File) => {
    setDone(null);
    const input = { content: await file.text(), region: region.trim() === '' ? null : region.trim() };
    if ((await change.run({ input })) !== null) setDone(file.name);
  };
  return (
    <section className="xt-card" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t('import')}</h2>
      <p>{t('import.what')}</p>
      <pre className="xt-code">{'day,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-03,WORKDAY,元旦'}</pre>
      <div className="xt-stack" style={{ gap: 12 }}>
        <label htmlFor={`${id}region`}>{t('region')}</label>
        <Input
          id={`${id}region`}
          value={region}
          placeholder={t('region.national')}
          maxLength={6}
          onChange={(event) => setRegion(event.target.value)}
        />
        <FileDrop extensions={['.csv']} disabled={change.running} onFile={(file) => void take(file)} />
        <ChangeErrors errors={change.errors} lost={change.lost} />
        {done !== null && (
          <Alert type="success" showIcon role="status" title={t('imported', { name: done })} />
        )}
      </div>
    </section>
  );
}

/** Working calendars (工作日历): until when they are known, their days, and bringing in the next year. */
export function CalendarPage(): ReactNode {
  const t = calendarTexts.use();
  const id = useId();
  const { state, change } = usePageState();
  const { today } = useViewer();
  const mayImport = useMay('calendar.import');
  const year = Number(firstOf(state, 'year') ?? today.slice(0, 4));
  const result = useQuery(WorkingCalendarsDocument, { variables: { year } });
  return (
    <>
      <section className="xt-card" aria-label={t('calendars')}>
        <div className="xt-row">
          <label htmlFor={id}>{t('year')}</label>
          <InputNumber
            id={id}
            min={2000}
            max={2100}
            value={year}
            onChange={(value) => change({ ...state, year: [String(value ?? year)] })}
          />
        </div>
        <QueryResult result={result} lines={6}>
          {({ workingCalendars }) =>
            workingCalendars.map(({ region, coveredUntil, days }) => (
              <div key={region}>
                <h2>{region === 'national' ? t('region.national') : region}</h2>
                <p>
                  <StatusTag tone={coveredUntil.startsWith(String(year)) ? 'success' : 'neutral'}>
                    {t('until', { day: coveredUntil })}
                  </StatusTag>{' '}
                  <span className="xt-soft">{t('beyond')}</span>
                </p>
                {days.length === 0 ? (
                  <EmptyState title={t('none', { year })} />
                ) : (
                  <PlainTable
                    caption={t('days', { year })}
                    head={[t('day'), t('kind'), t('name')]}
                    rows={days.map(({ day, kind, name }) => ({
                      key: day,
                      cells: [day, kind === 'WORKDAY' ? t('WORKDAY') : t('HOLIDAY'), name ?? ''],
                    }))}
                  />
                )}
              </div>
            ))
          }
        </QueryResult>
      </section>
      {mayImport && <CalendarImport />}
    </>
  );
}
