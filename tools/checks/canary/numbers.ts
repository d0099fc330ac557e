import { isCreditCode, isResidentNumber } from '../lint-rules/check-characters.ts';

function completed(first17: string, characters: string, isValid: (text: string) => boolean): string {
  const last = Array.from(characters).find((character) => isValid(first17 + character));
  if (last === undefined) throw new Error(`No check character completes ${first17}.`);
  return first17 + last;
}

/** A resident identity number that is valid and belongs to nobody alive: a birthday of 1900. */
export function residentNumber(): string {
  return completed('43310119000101' + '000', '0123456789X', isResidentNumber);
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code whose organisation part could be a real company's. */
export function realLookingCredit(): string {
  return completed('91433101' + 'MA7X000N1', creditCharacters, isCreditCode);
}

/** A credit code as tests and demonstrations use them: its organisation part begins with YY. */
export function inventedCredit(): string {
  return completed('91433101' + 'YY7X000N1', creditCharacters, isCreditCode);
}
