import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { NoticeBanner } from './NoticeBanner';
import styles from './NoticeBanners.module.css';

/** A notice in the corner of a page, until the reader hides it. */
export function CornerNotice(props: {
  notice: NoticeSummary;
  hide: () => void;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const { notice, hide } = props;
  return (
    <aside className={styles.corner} aria-label={t('notices.banner.label')}>
      <NoticeBanner
        notice={notice}
        action={
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine />}
            aria-label={t('notices.banner.hideOf', { title: notice.title })}
            onPress={hide}
          />
        }
      />
    </aside>
  );
}
