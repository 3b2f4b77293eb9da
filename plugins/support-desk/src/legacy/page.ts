import {
  createComponentExtension,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { inLegacyApp } from './LegacyRoot';
import { supportDeskPlugin } from './plugin';
import { legacyRootRouteRef } from './routes';

/**
 * All of Support Desk, with its tabs; for a route `/support`.
 *
 * @public
 */
export const SupportDeskPage = supportDeskPlugin.provide(
  createRoutableExtension({
    name: 'SupportDeskPage',
    component: () =>
      import('./SupportDeskPage').then(m => inLegacyApp(m.SupportDeskPage)),
    mountPoint: legacyRootRouteRef,
  }),
);

/**
 * In the corner of every page, for those whom a notice concerns; to stand within `AppRouter`.
 *
 * @public
 */
export const SupportDeskNotices = supportDeskPlugin.provide(
  createComponentExtension({
    name: 'SupportDeskNotices',
    component: {
      lazy: () =>
        import('../components/NoticeBanners/NoticeCorner').then(m =>
          inLegacyApp(m.NoticeCorner),
        ),
    },
  }),
);
