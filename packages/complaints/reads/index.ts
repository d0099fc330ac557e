export { complaintProgress, complaints } from './sources.ts';
