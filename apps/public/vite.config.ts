import { portalBuild } from '@xintu/portal-kit/build';

export default portalBuild('public');
