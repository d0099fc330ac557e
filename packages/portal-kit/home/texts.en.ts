import type { chinese } from './texts.zh-CN.ts';

export const english: Record<keyof typeof chinese, string> = {
  title: 'To do',
  greeting: '{{name}} · {{day}}',
  'todos.title': 'By deadline, most urgent first',
  'todos.count': '{{count}} items',
  'todos.empty': 'Nothing to do',
  'todos.empty.what':
    'New problem rows, failed batches and objections appear here. Hand in a file, or look up an organisation.',
  'todos.more': 'The other {{count}}',
  'todo.PROBLEM_ROWS': 'Rows to correct',
  'todo.SEVERITY_MISSING': 'Severity missing',
  'todo.BATCH_FAILED': 'Batch failed',
  'todo.CLASSIFIED_BATCH': 'Classified data was handed in',
  'todo.BATCH_REFUSED': 'Batch refused',
  'todo.rows': '{{count}} rows',
  'figure.RECORDS_ACCEPTED': 'Accepted this month',
  'figure.ROWS_REJECTED': 'Rejected this month',
  'figure.LATE_RATE': 'Late rate',
  'figure.COMPLIANCE_RATE': 'Compliance rate',
  'figures.title': 'This month',
  'byType.title': 'Handed in over twelve months, by record type',
  'byType.empty': 'Nothing handed in over the last twelve months',
  'byType.empty.what': 'After the first file, the numbers of each month appear here.',
  'action.handIn': 'Hand in',
  'action.search': 'Look up',
};
