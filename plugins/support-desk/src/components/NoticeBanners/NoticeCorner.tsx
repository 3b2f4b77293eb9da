import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useLocation } from 'react-router-dom';
import { useModels } from '../../hooks/useModels';
import { useCurrentNotices } from '../../hooks/useNotices';
import { getHelpRouteRef, noticesRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import { isInterruption } from '../Notices';
import { SupportProviders } from '../SupportProviders';
import { NoticeBanner } from './NoticeBanner';
import styles from './NoticeBanners.module.css';
import { pressing } from './pressing';
import { useHiddenNotices } from './useHiddenNotices';

/**
 * On all pages but Get help and the notices, which say it themselves: the most pressing interruption of what the reader works with, or a notice
 * that wants their reply, until they hide it.
 */
export function NoticeInCorner() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const own = [useRouteRef(getHelpRouteRef), useRouteRef(noticesRouteRef)];
  const { pathname } = useLocation();
  const { now } = useFormat();
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
    <aside className={styles.corner} aria-label={t('notices.banner.label')}>
      <NoticeBanner
        notice={notice}
        action={
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine />}
            aria-label={t('notices.banner.hideOf', { title: notice.title })}
            onPress={() => hide(notice, current)}
          />
        }
      />
    </aside>
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
