import { type Source, sql } from '@xintu/graph';

/** 报送批次: files handed in. A department sees its own, and of those that it took over. */
export const batches: Source = {
  rows: 'intake_batch',
  versioned: false,
  access: (batch, { reader }) => sql`${batch.column('provider_code')} = any(${reader.departments})
    and (${reader.recordTypes} is null or ${batch.column('record_type_code')} = any(${reader.recordTypes}))`,
  order: [
    { column: (row) => row.column('received_at'), type: 'timestamptz', direction: 'desc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'desc' },
  ],
};

/** 问题数据 of a batch, in the order of the file. */
export const problems: Source = {
  rows: 'intake_problem',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** The stored file behind a batch. */
export const files: Source = {
  rows: 'stored_file',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};
