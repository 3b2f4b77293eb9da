import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { FeedDialog, useFeed } from '../../components/Feed';
import { licenceManagementTranslationRef } from '../../messages/licenceManagement';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';

const KINDS = ['calendar', 'rss'] as const;

const CALLS = {
  get: (api: SupportDeskApi) => api.getNoticeFeed(),
  make: (api: SupportDeskApi) => api.makeNoticeFeed(),
  end: (api: SupportDeskApi) => api.endNoticeFeed(),
};

/** The reader's own feeds of notices, for calendars and feed readers that cannot sign in. */
export function NoticeFeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages(
    licenceManagementTranslationRef,
    noticesTranslationRef,
  );
  const feed = useFeed('noticeFeed', CALLS);
  return (
    <FeedDialog
      title={t('notices.feed.title')}
      close={t('licenceManagement.close')}
      feed={feed}
      pathsOf={answer =>
        KINDS.flatMap(kind => {
          const path = answer[kind];
          return path ? [{ path, title: t(`notices.feed.${kind}`) }] : [];
        })
      }
      onClose={onClose}
    >
      <p>{t('notices.feed.text')}</p>
      <ul>
        {KINDS.map(kind => (
          <li key={kind}>
            {t(`notices.feed.${kind}`)}: {t(`notices.feed.${kind}Text`)}
          </li>
        ))}
      </ul>
    </FeedDialog>
  );
}
