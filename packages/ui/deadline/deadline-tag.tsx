import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { defineTexts } from '../language/define-texts.ts';
import { StatusTag } from '../tags/status-tag.tsx';
import { daySpans, deadlineWording } from './deadline-wording.ts';

const texts = defineTexts(
  'ui.deadline',
  {
    overdue: '已逾期 {{days}} 个工作日',
    today: '今天到期',
    near: '还剩 {{days}} 个工作日',
    open: '还剩 {{days}} 个工作日',
    unset: '不限期',
    due: '截止日：{{day}}',
    daysOff: '其间不计的非工作日：',
    noDaysOff: '其间没有非工作日。',
    to: '{{from}} 至 {{to}}',
    provisional: '该年度放假安排尚未录入，按周末推算，以公布为准。',
  },
  {
    overdue: '{{days}} working days overdue',
    today: 'Due today',
    near: '{{days}} working days left',
    open: '{{days}} working days left',
    unset: 'No deadline',
    due: 'Due on {{day}}',
    daysOff: 'Days off that do not count:',
    noDaysOff: 'No days off in between.',
    to: '{{from}} to {{to}}',
    provisional: 'The holidays of that year are not loaded yet; counted by weekends, provisionally.',
  },
);

interface DeadlineTagProps {
  readonly dueOn: string | null;
  /** Working days left; negative when past. */
  readonly workingDaysLeft: number | null;
  /** The days between now and the deadline that did not count. */
  readonly daysOff: readonly string[];
  /** The calendar does not reach the deadline yet. */
  readonly provisional: boolean;
}

/** Working days left as number, colour and words; hover or focus tells how it was counted. */
export function DeadlineTag(props: DeadlineTagProps): ReactNode {
  const t = texts.use();
  const wording = deadlineWording(props.workingDaysLeft);
  const tag = <StatusTag tone={wording.tone}>{t(wording.state, { days: wording.days })}</StatusTag>;
  if (props.dueOn === null) return tag;
  const spans = daySpans(props.daysOff);
  const content = (
    <div style={{ maxWidth: 320 }}>
      <p>{spans.length > 0 ? t('daysOff') : t('noDaysOff')}</p>
      <ul>
        {spans.map((span) => (
          <li key={span.from}>{span.from === span.to ? span.from : t('to', span)}</li>
        ))}
      </ul>
      {props.provisional && <p>{t('provisional')}</p>}
    </div>
  );
  return (
    <Popover title={t('due', { day: props.dueOn })} content={content} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="xt-plain-button">
        {tag}
      </button>
    </Popover>
  );
}
