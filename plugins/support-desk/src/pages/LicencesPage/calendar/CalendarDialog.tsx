import type { LicenceCalendar } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  discoveryApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Alert, Button, Skeleton } from '@backstage/ui';
import { InfoDialog } from '../../../components/DialogForm';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { reasonOf } from '../../../hooks/workFailure';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import { Address } from './Address';
import styles from './calendar.module.css';
import { useCalendar } from './useCalendar';

const CONTENTS = ['renewals', 'notice', 'ends'] as const;

/** The reader's own feed of the days of contracts, for calendars that cannot sign in: what it holds, its address, and its end. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const calendar = useCalendar();
  const { data, loadError, retry, failure } = calendar;
  return (
    <InfoDialog
      title={t('licenceManagement.calendar.title')}
      close={t('licenceManagement.close')}
      onClose={onClose}
    >
      <div className={styles.text}>
        <p>{t('licenceManagement.calendar.text')}</p>
        <ul>
          {CONTENTS.map(it => (
            <li key={it}>{t(`licenceManagement.calendar.${it}`)}</li>
          ))}
        </ul>
        <p>{t('licenceManagement.calendar.reminder')}</p>
        <p>{t('licenceManagement.calendar.secret')}</p>
      </div>
      {failure && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licenceManagement.calendar.failed')}
          description={reasonOf(failure)}
        />
      )}
      {loadError && <LoadFailed error={loadError} retry={retry} />}
      {!data && !loadError && (
        <Loading>
          <Skeleton width="100%" height={64} />
        </Loading>
      )}
      {data && <Feed calendar={data} work={calendar} />}
    </InfoDialog>
  );
}

function Feed(props: {
  calendar: LicenceCalendar;
  work: ReturnType<typeof useCalendar>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const discovery = useApi(discoveryApiRef);
  const { calendar, work } = props;
  const { path, since } = calendar;
  const urlOf = async (of: string) =>
    `${await discovery.getBaseUrl('support-desk')}${of}`;
  return (
    <>
      {path ? (
        <Address path={path} urlOf={urlOf} />
      ) : (
        <p role="status" className={styles.since}>
          {since
            ? t('licenceManagement.calendar.since', { day: format.day(since) })
            : t('licenceManagement.calendar.none')}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          variant={since ? 'secondary' : 'primary'}
          isPending={work.isMaking}
          onPress={work.make}
        >
          {since
            ? t('licenceManagement.calendar.renew')
            : t('licenceManagement.calendar.make')}
        </Button>
        {since && (
          <Button
            variant="secondary"
            isPending={work.isEnding}
            onPress={work.end}
          >
            {t('licenceManagement.calendar.end')}
          </Button>
        )}
        {since && (
          <span className={styles.since}>
            {t('licenceManagement.calendar.renewHelp')}
          </span>
        )}
      </div>
    </>
  );
}
