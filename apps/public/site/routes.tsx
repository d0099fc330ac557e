import { createRootRoute, createRoute, createRouter, useRouter } from '@tanstack/react-router';
import { firstOf, readUrlState, writeUrlState, type UrlState } from '@xintu/ui';
import { lazy, useCallback, type ReactNode } from 'react';
import { HomePage } from '../home/home-page.tsx';
import { BrokenPage, NotFound } from './not-found.tsx';
import { Site } from './site.tsx';

const Mine = lazy(async () => ({ default: (await import('../mine/mine.tsx')).Mine }));

function urlState(search: Record<string, unknown>): UrlState {
  return readUrlState(writeUrlState(search));
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
const mine = createRoute({ getParentRoute: () => root, path: '/mine', component: Mine });

const routeTree = root.addChildren([home, mine]);

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
