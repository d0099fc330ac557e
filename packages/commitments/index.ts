export {
  createItem,
  type ItemContext,
  type NewItem,
  type NewWording,
  publishWording,
} from './actions/keep-items.ts';
export { signCommitment, type Signing, type SigningContext } from './actions/sign-commitment.ts';
export { commitmentsGraph } from './graphql/module.ts';
