import type { CaseObstacle } from '@xintu/declarations';

/** Whether something stands in the way: what only an unconfirmed rule says does not by itself. */
export const isFirm = (obstacle: CaseObstacle | null): obstacle is CaseObstacle =>
  obstacle !== null && obstacle.provisional !== true;

/** What has to be judged by whoever takes the step, for no confirmed rule says it. */
export const isQuestion = (obstacle: CaseObstacle | null): obstacle is CaseObstacle =>
  obstacle?.provisional === true;
