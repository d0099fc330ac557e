export { accessDatabase, prepareAccess } from './access-database.ts';
export { aViewer } from './a-viewer.ts';
export { cookieBrowser, type CookieBrowser, signInAs, signInWithCode } from './cookie-browser.ts';
export { sampleLibrary } from './sample-library.ts';
