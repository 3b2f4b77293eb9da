import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { lazy } from 'react';

const NoticeCorner = lazy(() =>
  import('./NoticeCorner').then(m => ({ default: m.NoticeCorner })),
);

/** On the other pages of the portal, for those whom a notice concerns. */
export const noticeCorner = AppRootElementBlueprint.make({
  name: 'notices',
  params: { element: <NoticeCorner /> },
});
