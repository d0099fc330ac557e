export {
  declaredSchemes,
  departments,
  divisions,
  industries,
  legalBases,
  listCriteria,
  listExits,
  listMeasures,
  listPeriods,
  lists,
  matters,
  nameInLanguage,
  readsForCreditOffice,
  recordTypes,
  sectors,
} from './sources.ts';
export { isAuditing, isMatterStated } from './purpose.ts';
export { NATIONAL, readRegionalCalendar, readWorkingCalendar } from './working-calendar.ts';
