export { downloadFigures, type FiguresFile, type FiguresWanted } from './actions/download-figures.ts';
export {
  type BulletinFile,
  bulletinFile,
  type BulletinInput,
  makeBulletin,
} from './actions/make-bulletin.ts';
export { createSpotCheck, type SpotCheckAnswer, type SpotCheckList } from './actions/spot-checks.ts';
export { governanceGraph } from './graphql/module.ts';
export { type DepartmentFigures, type Period, readQualityFigures } from './reads/quality-figures.ts';
