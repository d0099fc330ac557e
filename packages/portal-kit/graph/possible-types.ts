/** The kinds of records: a fragment on the interface holds for each of them. */
export const possibleTypes = {
  Record: ['Commitment', 'Evaluation', 'Fact', 'Honour', 'Licence', 'Listing', 'Penalty'],
};
