import { rolesFor } from '@xintu/access';
import { accessRule, all, constant, join, type Source, sql } from '@xintu/graph';

const readers = join(rolesFor('batch.read').map(constant));

/** 报送批次: files handed in. Those of a department who hand in and review see its own, and of those that it took over. */
export const batches: Source = {
  rows: 'intake_batch',
  versioned: false,
  access: accessRule({ class: 'OWN' }, (batch, { reader }) =>
    all([
      sql`${batch.column('provider_code')} = any(${reader.departments})`,
      sql`${reader.roles} && array[${readers}]`,
      sql`${reader.recordTypes} is null or ${batch.column('record_type_code')} = any(${reader.recordTypes})`,
    ]),
  ),
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
