import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

/** Libraries that change rarely, in chunks of their own: a new version of the portal leaves them in the browser's cache. */
const stableChunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-i18next|i18next|@tanstack)\// },
  { name: 'graph', test: /node_modules\/(@apollo|graphql|rxjs|@wry|optimism)\// },
  { name: 'charts', test: /node_modules\/(echarts|zrender)\// },
];

/** How a portal is built: served under its own base beside the gateway, with stable chunks for its libraries. */
export function portalBuild(name: string): UserConfig {
  return {
    base: `/${name}/`,
    plugins: [react()],
    build: {
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { output: { codeSplitting: { groups: stableChunks } } },
    },
    server: {
      proxy: Object.fromEntries(
        ['/graphql', '/intake', '/sign-in', '/sign-out', '/oidc'].map((path) => [
          path,
          'http://127.0.0.1:4000',
        ]),
      ),
    },
  };
}
