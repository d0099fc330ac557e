export { constructionBad } from './construction-bad.record-type.ts';
export { constructionGood } from './construction-good.record-type.ts';
export { constructionQualification } from './construction-qualification.record-type.ts';
export { CONSTRUCTION_DEDUCTION_SCHEME, CONSTRUCTION_RANKING_SCHEME } from './schemes.ts';
export { construction, construction as sector } from './sector.ts';
