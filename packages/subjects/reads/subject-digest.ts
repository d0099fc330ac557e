const columns = [
  'code',
  'registration_number',
  'kind',
  'status',
  'name',
  'enterprise_type',
  'legal_representative',
  'address',
  'registered_capital',
  'business_scope',
  'registered_on',
  'registered_at_code',
  'division_code',
  'industry_code',
] as const;

/**
 * SQL of the digest of a subject's version: SHA-256 of what the version says, in a fixed order. Writers store it in
 * `subject_version.digest`; verification computes it again.
 * @param row alias of a row that has the columns of `subject_version`
 */
export function subjectDigest(row: string): string {
  return `sha256(convert_to(json_build_array(${columns.map((column) => `${row}.${column}`).join(', ')})::text, 'UTF8'))`;
}
