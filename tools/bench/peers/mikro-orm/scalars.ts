import { GraphQLScalarType } from 'graphql';

const text = (name: string) => new GraphQLScalarType({ name, serialize: String, parseValue: String });

/** The types of the contract's variables. */
export const CreditCode = text('CreditCode');
export const DateTime = text('DateTime');
