import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { AsOf } from './as-of.ts';
import { subjectTexts } from './texts.ts';

interface AsOfPickerProps {
  readonly asOf: AsOf | null;
  readonly onTime: (time: string | null) => void;
}

const form = 'YYYY-MM-DD HH:mm:ss';

/** Reads the file as it was known at an earlier moment: two corrections of one day can be told apart. */
export function AsOfPicker({ asOf, onTime }: AsOfPickerProps): ReactNode {
  const t = subjectTexts.use();
  return (
    <div className="xt-row">
      <label htmlFor="as-of">{t('asOf.label')}</label>
      <DatePicker
        id="as-of"
        showTime
        format={form}
        placeholder={t('asOf.now')}
        value={asOf === null ? null : dayjs(asOf.time)}
        maxDate={dayjs()}
        onChange={(time) => onTime(time ? time.format(form) : null)}
      />
    </div>
  );
}

/** Says that the page does not show the present; nobody should decide by an old picture unaware. */
export function AsOfBanner({ asOf, onTime }: AsOfPickerProps): ReactNode {
  const t = subjectTexts.use();
  if (asOf === null) return null;
  return (
    <div className="xt-banner xt-tone-warning" role="status">
      <span>{t('asOf.banner', { time: asOf.time })}</span>
      <Button onClick={() => onTime(null)}>{t('asOf.back')}</Button>
    </div>
  );
}
