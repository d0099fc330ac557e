export {
  departments,
  divisions,
  industries,
  legalBases,
  lists,
  matters,
  nameInLanguage,
  recordTypes,
  sectors,
} from './sources.ts';
export { NATIONAL, readRegionalCalendar, readWorkingCalendar } from './working-calendar.ts';
