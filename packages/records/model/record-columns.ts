/** A column of a version of a record that says something about it: what is staged, compared and hashed. */
export interface StatementColumn {
  /** Name in camel case: the property that fields of declarations fill. */
  readonly property: string;
  readonly column: string;
  readonly type: 'text' | 'date' | 'numeric(18,2)' | 'double precision' | 'text[]' | 'jsonb';
}

const snakeCase = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = (type: StatementColumn['type'], ...properties: readonly string[]): StatementColumn[] =>
  properties.map((property) => ({ property, column: snakeCase(property), type }));

/** What a provider states, in the order of the table. */
export const statementColumns: readonly StatementColumn[] = [
  ...columns('text', 'title', 'documentNumber'),
  ...columns('date', 'decidedOn', 'validFrom', 'validTo'),
  ...columns('text', 'state', 'category', 'content', 'certificateName', 'certificateNumber'),
  ...columns('text', 'violation', 'facts', 'grounds'),
  ...columns('text[]', 'categories'),
  ...columns('numeric(18,2)', 'fineAmount', 'confiscatedAmount'),
  ...columns('text', 'certificatesAffected', 'procedure', 'severity', 'field', 'listCode'),
  ...columns('date', 'exitOn'),
  ...columns('text', 'exitReason', 'exitDocumentNumber', 'commitmentType', 'matter'),
  ...columns('date', 'dueOn'),
  ...columns('text', 'fulfilment', 'schemeCode', 'schemeVersion', 'origin', 'period', 'grade'),
  ...columns('double precision', 'score'),
  ...columns('text', 'remark'),
  ...columns('jsonb', 'extra'),
];

/** Columns of free text: kept masked, with the text as it was handed in apart, for the deciding authority. */
export const freeTextColumns: ReadonlySet<string> = new Set([
  ...['category', 'content', 'certificate_name', 'violation', 'facts', 'grounds'],
  ...['certificates_affected', 'exit_reason', 'matter', 'remark'],
]);

/** Marks that a correction takes over from the version before it: they are not the provider's to state. */
export const keptColumns = ['under_objection', 'under_review', 'ended_on', 'ended_reason'] as const;

/** What the disclosure review said: it holds for what is handed in later, too. */
export const disclosureColumns = ['disclosure', 'masked_fields'] as const;

/** What the publicity rule said on the business day of handing in. */
export const publicityColumns = [
  'publicity_decision',
  'publicity_reason',
  'publicity_rule',
  'publicity_rule_version',
  'publicity_from',
  'publicity_until',
  'repairable_from',
  'publicity_provisional',
] as const;

const provenanceColumns = ['batch_id', 'row_number', 'recorded_by', 'change_reason'] as const;

/** All columns of record_version in the order of the table: a value of its row type is built from them. */
export const versionColumns: readonly string[] = [
  ...['subject_id', 'record_id', 'recorded_from', 'recorded_to', 'type_code', 'type_version', 'kind'],
  ...['provider_code', 'authority_code', ...provenanceColumns],
  ...statementColumns.map(({ column }) => column),
  ...keptColumns,
  ...publicityColumns,
  'digest',
  'original_digest',
  ...disclosureColumns,
];
