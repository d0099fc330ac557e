import { defineTexts } from '@xintu/ui';

/** Texts of the calendar page. */
export const calendarTexts = defineTexts(
  'creditOffice.calendar',
  {
    calendars: '工作日历',
    year: '年份',
    until: '已知至 {{day}}',
    beyond: '超出部分按周一至周五暂定。双公示时限只按全国日历计算；地区日历只用于当地规定的程序。',
    none: '{{year}} 年没有放假调休安排',
    days: '{{year}} 年放假与调休上班',
    day: '日期',
    kind: '类型',
    name: '名称',
    HOLIDAY: '放假',
    WORKDAY: '上班',
    import: '导入放假安排',
    'import.what': '整年导入：文件中各年份的日期全部替换。任何一行有误，整个文件都不导入，并逐行说明。',
    region: '地区（行政区划代码，全国留空）',
    'region.national': '全国',
    imported: '已导入 {{name}}',
  },
  {
    calendars: 'Working calendars',
    year: 'Year',
    until: 'known until {{day}}',
    beyond:
      'Beyond it, Monday to Friday count provisionally. The double publicity is counted by the national calendar alone; a region’s serves procedures of its own rules.',
    none: 'No holidays or shifted days are known for {{year}}',
    days: 'Holidays and shifted working days of {{year}}',
    day: 'Day',
    kind: 'Kind',
    name: 'Name',
    HOLIDAY: 'day off',
    WORKDAY: 'working day',
    import: 'Bring in a plan',
    'import.what':
      'Whole years: all days of the years in the file are replaced. With any wrong row nothing is taken, and each is told.',
    region: 'Region (division code; empty: national)',
    'region.national': 'National',
    imported: '{{name}} was taken over',
  },
);
