export {
  bytesOf,
  handIn,
  prepareIntake,
  reporterOf,
  testDeclarations,
  type HandedIn,
} from './intake-instance.ts';
