export {
  type ComplaintContext,
  type NewComplaint,
  receiveComplaint,
  type Receipt,
} from './actions/receive-complaint.ts';
export { openSender, type Sender } from './actions/open-sender.ts';
export { countSealedSenders, resealSenders } from './actions/reseal-senders.ts';
export { complaintsGraph } from './graphql/module.ts';
