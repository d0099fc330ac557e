import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useViewer } from '../session/session.tsx';
import type { AsOf } from './as-of.ts';
import { subjectTexts } from './texts.ts';

interface AsOfPickerProps {
  readonly asOf: AsOf | null;
  readonly onDay: (day: string | null) => void;
}

/** Reads the file as it was known at the end of an earlier day. */
export function AsOfPicker({ asOf, onDay }: AsOfPickerProps): ReactNode {
  const t = subjectTexts.use();
  const { today } = useViewer();
  return (
    <div className="xt-row">
      <label htmlFor="as-of">{t('asOf.label')}</label>
      <DatePicker
        id="as-of"
        placeholder={t('asOf.now')}
        value={asOf === null ? null : dayjs(asOf.day)}
        maxDate={dayjs(today)}
        onChange={(day) => onDay(day ? day.format('YYYY-MM-DD') : null)}
      />
    </div>
  );
}

/** Says that the page does not show today; nobody should decide by an old picture unaware. */
export function AsOfBanner({ asOf, onDay }: AsOfPickerProps): ReactNode {
  const t = subjectTexts.use();
  if (asOf === null) return null;
  return (
    <div className="xt-banner xt-tone-warning" role="status">
      <span>{t('asOf.banner', { day: asOf.day })}</span>
      <Button onClick={() => onDay(null)}>{t('asOf.back')}</Button>
    </div>
  );
}
