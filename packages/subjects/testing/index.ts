export {
  csvText,
  inventedCode,
  inventedRegistrationNumber,
  registrationCells,
  registrationFile,
  registrationHeader,
  type InventedRegistration,
} from './registrations.ts';
