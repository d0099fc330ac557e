import { createRootRoute, createRoute, createRouter, useParams, useRouter } from '@tanstack/react-router';
import { firstOf, readUrlState, writeUrlState, type UrlState } from '@xintu/ui';
import { lazy, useCallback, type ReactNode } from 'react';
import { HomePage } from '../home/home-page.tsx';
import { BrokenPage, NotFound } from './not-found.tsx';
import { Site } from './site.tsx';
import type { SiteAddress } from './site-link.tsx';

const SubjectByCode = lazy(async () => ({
  default: (await import('../subject/subject-page.tsx')).SubjectByCode,
}));
const SubjectById = lazy(async () => ({
  default: (await import('../subject/subject-page.tsx')).SubjectById,
}));
const VerifyPage = lazy(async () => ({ default: (await import('../verify/verify-page.tsx')).VerifyPage }));
const ReportPage = lazy(async () => ({ default: (await import('../report/report-page.tsx')).ReportPage }));
const ComplaintsPage = lazy(async () => ({
  default: (await import('../complaints/complaints-page.tsx')).ComplaintsPage,
}));
const Mine = lazy(async () => ({ default: (await import('../mine/mine.tsx')).Mine }));
const FilePage = lazy(async () => ({ default: (await import('../mine/file-page.tsx')).FilePage }));
const RecordPage = lazy(async () => ({ default: (await import('../mine/record-page.tsx')).RecordPage }));
const MessagesPage = lazy(async () => ({
  default: (await import('../mine/messages-page.tsx')).MessagesPage,
}));
const CasesPage = lazy(async () => ({ default: (await import('../mine/cases-page.tsx')).CasesPage }));
const CasePage = lazy(async () => ({ default: (await import('../mine/cases-page.tsx')).CasePage }));
const RepairPage = lazy(async () => ({ default: (await import('../repair/repair-page.tsx')).RepairPage }));
const CommitmentsPage = lazy(async () => ({
  default: (await import('../commitments/commitments-page.tsx')).CommitmentsPage,
}));
const SignPage = lazy(async () => ({ default: (await import('../commitments/sign-page.tsx')).SignPage }));
const CommitmentPage = lazy(async () => ({
  default: (await import('../commitments/commitment-page.tsx')).CommitmentPage,
}));
const LooksPage = lazy(async () => ({ default: (await import('../mine/looks-page.tsx')).LooksPage }));

function urlState(search: Record<string, unknown>): UrlState {
  return readUrlState(writeUrlState(search));
}

/** Goes to a page of the site. */
function useGo(): (to: SiteAddress) => void {
  const router = useRouter();
  return useCallback(
    (to) => {
      const address: string = to;
      void router.navigate({ to: address });
    },
    [router],
  );
}

const root = createRootRoute({ component: Site, notFoundComponent: NotFound, errorComponent: BrokenPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: urlState,
  component: function Home(): ReactNode {
    const router = useRouter();
    const asked = firstOf(home.useSearch(), 'text') ?? '';
    const onAsk = useCallback(
      (text: string) => {
        const search: UrlState = text === '' ? {} : { text: [text] };
        void router.navigate({ to: '/', search, replace: true });
      },
      [router],
    );
    return <HomePage asked={asked} onAsk={onAsk} />;
  },
});
const subjectByCode = createRoute({
  getParentRoute: () => root,
  path: '/subjects/$code',
  component: function Subject(): ReactNode {
    const { code = '' } = useParams({ strict: false });
    return <SubjectByCode key={code} code={code} />;
  },
});
const subjectById = createRoute({
  getParentRoute: () => root,
  path: '/subjects/id/$id',
  component: function Subject(): ReactNode {
    const { id = '' } = useParams({ strict: false });
    return <SubjectById key={id} id={id} />;
  },
});
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  validateSearch: urlState,
  component: function Verify(): ReactNode {
    return <VerifyPage record={firstOf(verify.useSearch(), 'record') ?? null} />;
  },
});

const verifyReport = createRoute({
  getParentRoute: () => root,
  path: '/verify-report',
  component: ReportPage,
});

const complaints = createRoute({
  getParentRoute: () => root,
  path: '/complaints',
  validateSearch: urlState,
  component: function Complaints(): ReactNode {
    return <ComplaintsPage code={firstOf(complaints.useSearch(), 'code') ?? ''} />;
  },
});

const mine = createRoute({ getParentRoute: () => root, path: '/mine', component: Mine });
const ownFile = createRoute({ getParentRoute: () => mine, path: '/', component: FilePage });
const ownRecord = createRoute({
  getParentRoute: () => mine,
  path: '/records/$id',
  component: function OwnRecord(): ReactNode {
    const go = useGo();
    const { id = '' } = useParams({ strict: false });
    return <RecordPage id={id} onOpened={(opened) => go(`/mine/cases/${opened}`)} />;
  },
});
const ownMessages = createRoute({ getParentRoute: () => mine, path: '/messages', component: MessagesPage });
const ownCases = createRoute({ getParentRoute: () => mine, path: '/cases', component: CasesPage });
const ownCase = createRoute({
  getParentRoute: () => mine,
  path: '/cases/$id',
  component: function OwnCase(): ReactNode {
    const { id = '' } = useParams({ strict: false });
    return <CasePage id={id} />;
  },
});
const ownRepair = createRoute({ getParentRoute: () => mine, path: '/repair', component: RepairPage });
const ownCommitments = createRoute({
  getParentRoute: () => mine,
  path: '/commitments',
  component: CommitmentsPage,
});
const signCommitment = createRoute({
  getParentRoute: () => mine,
  path: '/commitments/sign/$code',
  component: function Sign(): ReactNode {
    const go = useGo();
    const { code = '' } = useParams({ strict: false });
    return <SignPage key={code} item={code} onSigned={(signed) => go(`/mine/commitments/${signed}`)} />;
  },
});
const ownCommitment = createRoute({
  getParentRoute: () => mine,
  path: '/commitments/$id',
  component: function OwnCommitment(): ReactNode {
    const { id = '' } = useParams({ strict: false });
    return <CommitmentPage key={id} id={id} />;
  },
});
const ownLooks = createRoute({ getParentRoute: () => mine, path: '/looks', component: LooksPage });

const routeTree = root.addChildren([
  home,
  subjectByCode,
  subjectById,
  verify,
  verifyReport,
  complaints,
  mine.addChildren([
    ownFile,
    ownRecord,
    ownMessages,
    ownCases,
    ownCase,
    ownRepair,
    ownCommitments,
    signCommitment,
    ownCommitment,
    ownLooks,
  ]),
]);

/** The routes of the site, served under its base. */
export function createSiteRouter(base: string) {
  return createRouter({
    routeTree,
    basepath: base,
    parseSearch: readUrlState,
    stringifySearch: writeUrlState,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    scrollRestoration: true,
  });
}
