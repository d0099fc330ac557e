import type { Source } from '@xintu/graph';

/** 双方意见: as open as their record, in the order in which they were noted. */
export const recordNotes: Source = {
  rows: 'record_note',
  versioned: true,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};
