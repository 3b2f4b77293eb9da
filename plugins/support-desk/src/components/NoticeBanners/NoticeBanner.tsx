import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { standingOf, useNoticeWhen } from '../Notices';
import { NoticeAlert } from './NoticeAlert';

/**
 * One notice to those whom it concerns: what it is, when, and the way to all of it.
 *
 * @param props.action - beside the way to it
 */
export function NoticeBanner(props: {
  notice: NoticeSummary;
  action?: ReactNode;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const when = useNoticeWhen();
  const { notice, action } = props;
  return (
    <NoticeAlert
      notice={notice}
      action={action}
      sentences={[
        `${[notice.modelTitle, when(notice)].join(': ')}.`,
        standingOf(notice) === 'down' && t('notices.banner.reported'),
        notice.mine === 'outstanding' && `${t('notices.mine.outstanding')}.`,
      ]}
    />
  );
}
