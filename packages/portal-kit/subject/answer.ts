/** What of a record decides where the first screen shows it. */
interface Answerable {
  readonly id: string;
  readonly standing: 'IN_FORCE' | 'ENDED' | 'PENDING';
  readonly underObjection: boolean;
  readonly underReview: boolean;
}

interface AnswerSource<Listing extends Answerable, Penalty extends Answerable> {
  readonly listings: { readonly nodes: readonly Listing[] };
  readonly penalties: { readonly nodes: readonly Penalty[] };
}

interface Answer<Listing, Penalty> {
  readonly listings: readonly Listing[];
  readonly penalties: readonly Penalty[];
  /** Disputed ones that do not stand above already. */
  readonly disputed: readonly (Listing | Penalty)[];
}

/** Sorts what holds now: listings and penalties that are not over, then what is disputed though over. */
export function answerOf<Listing extends Answerable, Penalty extends Answerable>(
  source: AnswerSource<Listing, Penalty>,
): Answer<Listing, Penalty> {
  const holds = (record: Answerable) => record.standing !== 'ENDED';
  const disputed = (record: Answerable) => !holds(record) && (record.underObjection || record.underReview);
  return {
    listings: source.listings.nodes.filter(holds),
    penalties: source.penalties.nodes.filter(holds),
    disputed: [...source.listings.nodes.filter(disputed), ...source.penalties.nodes.filter(disputed)],
  };
}
