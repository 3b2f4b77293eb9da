import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { FeedDialog, useFeed } from '../../../components/Feed';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

const CONTENTS = ['renewals', 'notice', 'ends'] as const;

const CALLS = {
  get: (api: SupportDeskApi) => api.getLicenceCalendar(),
  make: (api: SupportDeskApi) => api.createLicenceCalendar(),
  end: (api: SupportDeskApi) => api.deleteLicenceCalendar(),
};

/** The reader's own feed of the days of contracts, for calendars that cannot sign in: what it holds, its address, and its end. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const feed = useFeed('licenceCalendar', CALLS);
  return (
    <FeedDialog
      title={t('licenceManagement.calendar.title')}
      close={t('licenceManagement.close')}
      feed={feed}
      pathsOf={({ path }) => (path ? [{ path }] : [])}
      onClose={onClose}
    >
      <p>{t('licenceManagement.calendar.text')}</p>
      <ul>
        {CONTENTS.map(it => (
          <li key={it}>{t(`licenceManagement.calendar.${it}`)}</li>
        ))}
      </ul>
      <p>{t('licenceManagement.calendar.reminder')}</p>
    </FeedDialog>
  );
}
