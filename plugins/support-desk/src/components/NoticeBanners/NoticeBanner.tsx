import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiMegaphoneLine,
  RiToolsLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import { noticeRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import { standingOf, useNoticeWhen } from '../Notices';

const LOOKS = {
  unplannedInterruption: { status: 'danger', icon: <RiAlarmWarningFill /> },
  plannedDowntime: { status: 'warning', icon: <RiToolsLine /> },
  other: { status: 'info', icon: <RiMegaphoneLine /> },
} as const;

/**
 * One notice to those whom it concerns: what it is, when, and the way to all of it.
 *
 * @param props.action - beside the way to it
 */
export function NoticeBanner(props: {
  notice: NoticeSummary;
  action?: ReactNode;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const when = useNoticeWhen();
  const { notice, action } = props;
  const { id, kind, title, mine } = notice;
  const isKnown = standingOf(notice) === 'down';
  const { status, icon } =
    kind === 'unplannedInterruption' || kind === 'plannedDowntime'
      ? LOOKS[kind]
      : LOOKS.other;
  const sentences = [
    `${[notice.modelTitle, when(notice)].join(': ')}.`,
    isKnown && t('notices.banner.reported'),
    mine === 'outstanding' && `${t('notices.mine.outstanding')}.`,
  ];
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
            aria-label={t('notices.banner.readOf', { title })}
          >
            {t('notices.banner.read')}
          </Link>
          {action}
        </>
      }
    />
  );
}
