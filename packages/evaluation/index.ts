export {
  resumeEvaluations,
  RUN_EVALUATION,
  startEvaluation,
  type EvaluationContext,
} from './actions/start-evaluation.ts';
export { refreshEvaluations } from './actions/refresh-evaluations.ts';
export { runEvaluation } from './actions/run-evaluation.ts';
export { planInspection } from './actions/plan-inspection.ts';
export { type EvaluationVerification, verifyEvaluations } from './actions/verify-evaluations.ts';
export { evaluationGraph } from './graphql/module.ts';
