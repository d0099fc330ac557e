/**
 * Body of a field that the planner reads: it never runs. The declaration beside it (`@Reads`) says where the value
 * comes from, and the schema is built without its resolver.
 */
export function planned(): never {
  throw new Error('this field is read by the planner');
}
