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

/** Labels of a batch's sheet with the field that each was read as. */
export const batchColumns: Source = {
  rows: () => sql`select b.id as batch_id, h.position, h.item ->> 'label' as label, h.item ->> 'field' as field
    from intake_batch b cross join lateral jsonb_array_elements(b.header) with ordinality as h (item, position)`,
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'bigint', direction: 'asc' }],
};

/**
 * 问题数据 as a department works through it: rows that were not accepted. Those of a department who hand in and review
 * see its own.
 */
export const problemData: Source = {
  rows: 'problem_data',
  versioned: false,
  access: accessRule(
    { class: 'OWN' },
    (datum, { reader }) =>
      sql`${datum.column('provider_code')} = any(${reader.departments}) and ${reader.roles} && array[${readers}]`,
  ),
  order: [
    { column: (row) => row.column('opened_on'), type: 'date', direction: 'asc' },
    { column: (row) => row.column('id'), type: 'uuid', direction: 'asc' },
  ],
};

/** What stood in the cells of a row that was not accepted, in the order of its record type. */
export const problemCells: Source = {
  rows: () => sql`select p.id as problem_id, f.position, f.code, f.name, f.english_name, p.cells ->> f.code as value
    from problem_data p join record_type_field f on f.record_type_code = p.record_type_code where p.cells ? f.code`,
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** How a problem datum came to its state. */
export const problemChanges: Source = {
  rows: 'problem_data_change',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};

/** Codes with a wrong check character: asked for, admitted or declined. For every department. */
export const admittedCodes: Source = {
  rows: 'admitted_code',
  versioned: false,
  access: accessRule({ class: 'SIGNED_IN' }, (_code, { reader }) => sql`${reader.department} is not null`),
  order: [
    { column: (row) => row.column('requested_at'), type: 'timestamptz', direction: 'desc' },
    { column: (row) => row.column('code'), type: 'text', direction: 'asc' },
  ],
};

/** Problems of a batch, in the order of the file. */
export const problems: Source = {
  rows: 'intake_problem',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('position'), type: 'integer', direction: 'asc' }],
};

/** Rows of a batch that waits for its reviewer, in the order of the file. */
export const batchRows: Source = {
  rows: 'batch_row',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('row'), type: 'integer', direction: 'asc' }],
};

/** The stored file behind a batch. */
export const files: Source = {
  rows: 'stored_file',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('id'), type: 'uuid', direction: 'asc' }],
};
