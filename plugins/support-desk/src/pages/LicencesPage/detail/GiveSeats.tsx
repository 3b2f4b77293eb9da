import type {
  Licence,
  LicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Checkbox } from '@backstage/ui';
import { useState } from 'react';
import { CountProgress } from '../../../components/CountProgress';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { GivenResult } from './GivenResult';
import { useGiveSeats } from './useGiveSeats';

/**
 * Gives all at once that can be given.
 *
 * @param props.waiting - how many wait for nothing but a seat
 * @param props.requests - that can be given one now
 */
export function GiveSeats(props: {
  licence: Licence;
  waiting: number;
  requests: LicenceRequest[];
}) {
  const { t } = useMessages(licencesTranslationRef);
  const [isConfirmed, setConfirmed] = useState(false);
  const { give, given, isPending } = useGiveSeats();
  const { licence, waiting, requests } = props;
  const { free, integrated } = licence;
  const number = String(requests.length);
  const isFull = waiting > 0 && free !== undefined && free <= 0;
  if (requests.length === 0 && !isFull && !given) return null;
  return (
    <div className={styles.give}>
      {given && isPending && (
        <CountProgress
          done={given.given + given.failures.length}
          total={given.total}
          words={t('licences.asked.progress', {
            done: String(given.given),
            total: String(given.total),
          })}
        />
      )}
      {given && !isPending && <GivenResult given={given} />}
      {isFull && !isPending && (
        <span>{t('licences.asked.cannot', { number: String(waiting) })}</span>
      )}
      {requests.length > 0 && (
        <>
          {!integrated && (
            <Checkbox isSelected={isConfirmed} onChange={setConfirmed}>
              {t('licences.asked.confirm')}
            </Checkbox>
          )}
          <div className={styles.giveRow}>
            <span className={styles.second}>
              {free === undefined
                ? t('licences.asked.canUnlimited', { number })
                : t('licences.asked.can', { number, free: String(free) })}
            </span>
            <Button
              variant="secondary"
              isPending={isPending}
              isDisabled={!integrated && !isConfirmed}
              onPress={() =>
                give({ requests, notIntegratedConfirmed: isConfirmed })
              }
            >
              {t('licences.asked.give', { number })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
