import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiMegaphoneLine,
  RiToolsLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import { noticeRouteRef } from '../../routes';
import { noticesTranslationRef } from '../../messages/notices';
import { selfHelpTranslationRef } from '../../messages/selfHelp';
import { useMessages } from '../../translations/useMessages';

const LOOKS = {
  unplannedInterruption: { status: 'danger', icon: <RiAlarmWarningFill /> },
  plannedDowntime: { status: 'warning', icon: <RiToolsLine /> },
  other: { status: 'info', icon: <RiMegaphoneLine /> },
} as const;

/**
 * A notice in a few sentences, and the way to all of it.
 *
 * @param props.action - beside the way to it
 * @param props.isBeside - it opens beside the page, so that nothing typed is lost
 */
export function NoticeAlert(props: {
  notice: Pick<NoticeSummary, 'id' | 'kind' | 'title'>;
  sentences: (string | false)[];
  action?: ReactNode;
  isBeside?: boolean;
}) {
  const { t } = useMessages(noticesTranslationRef, selfHelpTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const { notice, sentences, action, isBeside } = props;
  const { id, kind, title } = notice;
  const { status, icon } =
    kind === 'unplannedInterruption' || kind === 'plannedDowntime'
      ? LOOKS[kind]
      : LOOKS.other;
  const name = t('notices.banner.readOf', { title });
  return (
    <Alert
      status={status}
      icon={icon}
      title={title}
      description={sentences.filter(Boolean).join(' ')}
      customActions={
        <>
          <Link
            href={noticeLink?.({ notice: id }) ?? '#'}
            target={isBeside ? '_blank' : undefined}
            aria-label={isBeside ? `${name} ${t('selfHelp.newTab')}` : name}
          >
            {t('notices.banner.read')}
          </Link>
          {action}
        </>
      }
    />
  );
}
