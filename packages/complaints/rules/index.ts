export { type Channel, channelNames } from './channels.ts';
export { complaintCase } from './complaint.case.ts';
export { CODE_BYTES, plainCode, queryCode } from './query-code.ts';
