export { acknowledge, type Acknowledging } from './actions/acknowledge.ts';
export {
  DELIVERY_BYTES,
  type Delivery,
  type DeliveryAnswer,
  type DeliveryRefusal,
  receiveRepairs,
} from './actions/receive-repairs.ts';
export { repairResults, type RepairResult } from './actions/repair-results.ts';
export type { DeliveryReport, RowResult } from './rules/row-result.ts';
export { tellReceivers, type TellResult } from './actions/tell-receivers.ts';
export { exchangeGraph } from './graphql/module.ts';
