import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { useModels } from '../../hooks/useModels';
import { useCurrentNotices } from '../../hooks/useNotices';
import { useNow } from '../../hooks/useNow';
import { getHelpRouteRef, noticesRouteRef } from '../../routes';
import { isInterruption } from '../Notices';
import { SupportProviders } from '../SupportProviders';
import { pressing } from './pressing';
import { useHiddenNotices } from './useHiddenNotices';

// Every page of the portal asks whether there is a notice: what draws it is loaded only where there is one.
const CornerNotice = lazy(() =>
  import('./CornerNotice').then(m => ({ default: m.CornerNotice })),
);

/**
 * On all pages but Get help and the notices, which say it themselves: the most pressing interruption of what the reader works with, or a notice
 * that wants their reply, until they hide it.
 */
export function NoticeInCorner() {
  const own = [useRouteRef(getHelpRouteRef), useRouteRef(noticesRouteRef)];
  const { pathname } = useLocation();
  const now = useNow();
  const models = useModels().data ?? [];
  const { data: current = [] } = useCurrentNotices({});
  const { isHidden, hide } = useHiddenNotices();
  const isConcerned = ({ mine, model }: NoticeSummary) =>
    mine !== undefined || models.some(it => it.ref === model && it.mine);
  const notice = pressing(current, now).find(
    it =>
      (isInterruption(it) || it.mine === 'outstanding') &&
      isConcerned(it) &&
      !isHidden(it),
  );
  const isSaid = own.some(link => link && pathname.startsWith(link()));
  if (!notice || isSaid) return null;
  return (
    <Suspense fallback={null}>
      <CornerNotice notice={notice} hide={() => hide(notice, current)} />
    </Suspense>
  );
}

/** It stands outside of all pages, and so outside of the plugin's wrapper. */
export function NoticeCorner() {
  return (
    <SupportProviders>
      <NoticeInCorner />
    </SupportProviders>
  );
}
