export { declaredSample, sampleScheme } from './schemes.ts';
