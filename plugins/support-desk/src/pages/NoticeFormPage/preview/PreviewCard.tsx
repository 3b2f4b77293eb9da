import type { NoticeType } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Skeleton } from '@backstage/ui';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { reasonOf } from '../../../hooks/workFailure';
import { useFormat } from '../../../time/useFormat';
import { noticeFormTranslationRef } from '../../../messages/noticeForm';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticeFormPage.module.css';
import type { usePreview } from './usePreview';

const DAY_MS = 86_400_000;

/** What is to be known before a notice is sent: whom it reaches, what else is concerned, how much ahead it is told. */
export function PreviewCard(props: {
  type: NoticeType;
  follows: string | undefined;
  preview: ReturnType<typeof usePreview>;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const { type, follows, preview } = props;
  const { data, error } = preview;
  return (
    <Surface title={t('noticeForm.preview.title')} padded>
      <div className={styles.preview} aria-live="polite">
        {error && (
          <Alert
            status="warning"
            icon
            title={t('noticeForm.preview.failed')}
            description={reasonOf(error)}
          />
        )}
        {!data && !error && (
          <Loading>
            <Skeleton width="100%" height={80} />
          </Loading>
        )}
        {data && <Told preview={data} />}
        <p className={styles.quiet}>
          {follows
            ? t('noticeForm.follows')
            : t('noticeForm.preview.audience', {
                audience: type.audience.map(it => it.title).join(', '),
              })}
        </p>
        {type.wantsReply && (
          <p className={styles.quiet}>{t('noticeForm.preview.wantsReply')}</p>
        )}
        {type.followedBy.map(({ id, title }) => (
          <p key={id} className={styles.quiet}>
            {t('noticeForm.preview.followedBy', { title })}
          </p>
        ))}
        {type.note && <p className={styles.quiet}>{type.note}</p>}
      </div>
    </Surface>
  );
}

function Told(props: {
  preview: NonNullable<ReturnType<typeof usePreview>['data']>;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const format = useFormat();
  const { recipients, services, lead, warnings } = props.preview;
  const dependents = services.filter(it => it.dependsOn);
  // The line below says it in the language of the reader.
  const others = warnings.filter(it => it.code !== 'LEAD_TOO_SHORT');
  return (
    <>
      <p>
        {recipients > 0
          ? t('noticeForm.preview.recipients', { count: recipients })
          : t('noticeForm.preview.nobody')}
      </p>
      {dependents.length > 0 && (
        <p>
          {t('noticeForm.preview.alsoConcerned', {
            services: dependents.map(it => it.title).join(', '),
          })}
        </p>
      )}
      {lead && (
        <p className={lead.isTooShort ? styles.soon : undefined}>
          {t(`noticeForm.preview.${lead.isTooShort ? 'leadShort' : 'lead'}`, {
            given: format.duration(lead.givenMs, DAY_MS),
            wanted: lead.wanted,
          })}
        </p>
      )}
      {others.map(it => (
        <Alert key={it.message} status="warning" icon title={it.message} />
      ))}
    </>
  );
}
