import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import { readUrlState, writeUrlState, type UrlState } from '@xintu/ui';
import { HomePage } from '../home/home-page.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { PageError } from '../shell/page-error.tsx';
import { Shell } from '../shell/shell.tsx';

/** Every page keeps its state in the address as names with values; what a page does not know it leaves alone. */
function urlState(search: Record<string, unknown>): UrlState {
  return readUrlState(writeUrlState(search));
}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageError });
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../search/search-page.tsx'), 'SearchPage'),
});
const subjectPage = (name: 'SubjectByCodePage' | 'SubjectByIdPage'): RouteComponent =>
  lazyRouteComponent(() => import('../subject/subject-page.tsx'), name);
const subjectByCode = createRoute({
  getParentRoute: () => root,
  path: '/subjects/$code',
  validateSearch: urlState,
  component: subjectPage('SubjectByCodePage'),
});
const subjectById = createRoute({
  getParentRoute: () => root,
  path: '/subjects/id/$id',
  validateSearch: urlState,
  component: subjectPage('SubjectByIdPage'),
});
const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../records/records-page.tsx'), 'RecordsPage'),
});
const handIn = createRoute({
  getParentRoute: () => root,
  path: '/hand-in',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../hand-in/hand-in-page.tsx'), 'HandInPage'),
});
const batch = createRoute({
  getParentRoute: () => root,
  path: '/hand-in/$batch',
  component: lazyRouteComponent(() => import('../hand-in/batch-page.tsx'), 'BatchPage'),
});
const recordForm = createRoute({
  getParentRoute: () => root,
  path: '/hand-in/new',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../hand-in/record-form-page.tsx'), 'RecordFormPage'),
});
const problems = createRoute({
  getParentRoute: () => root,
  path: '/problems',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../problem-data/problem-data-page.tsx'), 'ProblemDataPage'),
});
const problem = createRoute({
  getParentRoute: () => root,
  path: '/problems/$problem',
  component: lazyRouteComponent(() => import('../problem-data/problem-datum-page.tsx'), 'ProblemDatumPage'),
});
const checks = createRoute({
  getParentRoute: () => root,
  path: '/checks',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../checks/checks-page.tsx'), 'ChecksPage'),
});
const newCheck = createRoute({
  getParentRoute: () => root,
  path: '/checks/new',
  component: lazyRouteComponent(() => import('../checks/new-check-page.tsx'), 'NewCheckPage'),
});
const check = createRoute({
  getParentRoute: () => root,
  path: '/checks/$check',
  component: lazyRouteComponent(() => import('../checks/check-page.tsx'), 'CheckPage'),
});
const checkMatters = createRoute({
  getParentRoute: () => root,
  path: '/checks/matters',
  component: lazyRouteComponent(() => import('../checks/matters-page.tsx'), 'MattersPage'),
});
const checkStatistics = createRoute({
  getParentRoute: () => root,
  path: '/checks/statistics',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../checks/statistics-page.tsx'), 'StatisticsPage'),
});
const checkProtocol = createRoute({
  getParentRoute: () => root,
  path: '/checks/$check/protocol',
  component: lazyRouteComponent(() => import('../checks/protocol-page.tsx'), 'ProtocolPage'),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/checks/reports',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../reports/reports-page.tsx'), 'ReportsPage'),
});
const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/checks/webhooks',
  component: lazyRouteComponent(() => import('../webhooks/webhooks-page.tsx'), 'WebhooksPage'),
});
const repeatOffences = createRoute({
  getParentRoute: () => root,
  path: '/repeat-offences',
  component: lazyRouteComponent(
    () => import('../repeat-offences/repeat-offences-page.tsx'),
    'RepeatOffencesPage',
  ),
});
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../cases/cases-page.tsx'), 'CasesPage'),
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$case',
  component: lazyRouteComponent(() => import('../cases/case-page.tsx'), 'CasePage'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../notices/notices-page.tsx'), 'NoticesPage'),
});
const commitments = createRoute({
  getParentRoute: () => root,
  path: '/commitments',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../commitments/commitments-page.tsx'), 'CommitmentsPage'),
});
const signing = createRoute({
  getParentRoute: () => root,
  path: '/commitments/new',
  component: lazyRouteComponent(() => import('../commitments/sign-page.tsx'), 'SignPage'),
});
const commitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/$commitment',
  component: lazyRouteComponent(() => import('../commitments/commitment-page.tsx'), 'CommitmentPage'),
});
const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../complaints/complaints-page.tsx'), 'ComplaintsPage'),
});
const registering = createRoute({
  getParentRoute: () => root,
  path: '/complaints/new',
  component: lazyRouteComponent(() => import('../complaints/register-page.tsx'), 'RegisterPage'),
});
const complaint = createRoute({
  getParentRoute: () => root,
  path: '/complaints/$complaint',
  component: lazyRouteComponent(() => import('../complaints/complaint-page.tsx'), 'ComplaintPage'),
});
const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
});
const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../quality/quality-page.tsx'), 'QualityPage'),
});
const codes = createRoute({
  getParentRoute: () => root,
  path: '/codes',
  component: lazyRouteComponent(() => import('../codes/codes-page.tsx'), 'CodesPage'),
});
const securityNotice = createRoute({
  getParentRoute: () => root,
  path: '/security-notices/$notice',
  component: lazyRouteComponent(
    () => import('../problem-data/security-notice-page.tsx'),
    'SecurityNoticePage',
  ),
});
const reviews = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../review/review-page.tsx'), 'ReviewPage'),
});
const batchReview = createRoute({
  getParentRoute: () => root,
  path: '/review/$batch',
  component: lazyRouteComponent(() => import('../review/batch-review-page.tsx'), 'BatchReviewPage'),
});
const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/deadlines',
  component: lazyRouteComponent(() => import('../deadlines/deadlines-page.tsx'), 'DeadlinesPage'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
});
const portalPage = createRoute({
  getParentRoute: () => root,
  path: '/pages/$page',
  validateSearch: urlState,
  component: lazyRouteComponent(() => import('../shell/portal-page.tsx'), 'PortalPageOutlet'),
});

const routeTree = root.addChildren([
  home,
  search,
  subjectByCode,
  subjectById,
  records,
  handIn,
  recordForm,
  batch,
  problems,
  problem,
  checks,
  newCheck,
  check,
  checkMatters,
  checkStatistics,
  checkProtocol,
  reports,
  webhooks,
  repeatOffences,
  cases,
  oneCase,
  notices,
  commitments,
  signing,
  commitment,
  complaints,
  registering,
  complaint,
  documents,
  quality,
  codes,
  securityNotice,
  reviews,
  batchReview,
  deadlines,
  account,
  portalPage,
]);

/** The routes of a portal, served under its base. */
export function createPortalRouter(base: string) {
  return createRouter({
    routeTree,
    basepath: base,
    parseSearch: readUrlState,
    stringifySearch: writeUrlState,
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
