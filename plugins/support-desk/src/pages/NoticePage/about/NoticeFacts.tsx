import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { Surface } from '../../../components/Surface';
import { noticeRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

const DAY_MS = 86_400_000;

/** To whom a notice was told, how and how much ahead, what it follows and what follows it, and what whoever posted it should know. */
export function NoticeFacts({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const format = useFormat();
  const { audience, channels, lead, follows, followUp, warnings } = notice;
  const leadWords = lead && {
    given: format.duration(lead.givenMs, DAY_MS),
    wanted: lead.wanted,
  };
  return (
    <Surface title={t('noticePage.details')} padded>
      <div className={styles.text}>
        {warnings.map(it => (
          <Alert key={it.message} status="warning" icon title={it.message} />
        ))}
        <dl className={styles.facts}>
          <Fact label={t('noticePage.fact.audience')}>
            {audience.map(it => it.title).join(', ')}
          </Fact>
          <Fact label={t('noticePage.fact.channels')}>
            {channels.map(it => it.title).join(', ')}
          </Fact>
          <Fact label={t('noticePage.fact.lead')}>
            {lead && leadWords && (
              <>
                {t(
                  `noticePage.fact.${
                    lead.isTooShort ? 'leadShort' : 'leadGiven'
                  }`,
                  leadWords,
                )}
                {lead.reason && (
                  <p className={styles.second}>
                    {t('noticePage.fact.leadReason', { reason: lead.reason })}
                  </p>
                )}
              </>
            )}
          </Fact>
          <Fact label={t('noticePage.fact.follows')}>
            {follows && (
              <Link href={noticeLink?.({ notice: follows.id }) ?? '#'}>
                {follows.title}
              </Link>
            )}
          </Fact>
          <Fact label={t('noticePage.fact.followUp')}>
            {followUp && <FollowUp followUp={followUp} />}
          </Fact>
        </dl>
      </div>
    </Surface>
  );
}

function FollowUp(props: { followUp: NonNullable<Notice['followUp']> }) {
  const { t } = useMessages(noticePageTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const { title, isDue, notice } = props.followUp;
  if (notice) {
    return <Link href={noticeLink?.({ notice }) ?? '#'}>{title}</Link>;
  }
  return (
    <>
      {t(`noticePage.fact.${isDue ? 'followUpDue' : 'followUpLater'}`, {
        title,
      })}
    </>
  );
}

/** Nothing where there is nothing to say. */
function Fact(props: { label: string; children: ReactNode }) {
  if (!props.children) return null;
  return (
    <div>
      <dt className={styles.second}>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
