import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Header } from '@backstage/ui';
import { NoticeStateLabel, useNoticeWhen } from '../../components/Notices';
import { noticesRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { noticePageTranslationRef } from '../../messages/noticePage';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';

/** What a notice is called, where it stands, when it is, and who told it. */
export function NoticeHeader({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef, tabsTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const format = useFormat();
  const when = useNoticeWhen();
  const { postedBy, sentAt } = notice;
  return (
    <Header
      title={notice.title}
      tags={[
        { label: t('tabs.notices'), href: noticesLink?.() },
        { label: notice.type.title },
      ]}
      metadata={[
        {
          label: t('noticePage.fact.state'),
          value: <NoticeStateLabel notice={notice} />,
        },
        { label: t('noticePage.fact.when'), value: when(notice) },
        { label: t('noticePage.fact.system'), value: notice.modelTitle },
        {
          label: t('noticePage.fact.postedBy'),
          value: sentAt
            ? t('noticePage.fact.posted', {
                name: postedBy.title,
                time: format.instant(sentAt),
              })
            : t('noticePage.fact.notSent', { name: postedBy.title }),
        },
      ]}
    />
  );
}
