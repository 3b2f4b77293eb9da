import type { AvailabilityMonth } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useState } from 'react';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';
import { Computation } from './Computation';

/**
 * A month: its figures, and below them how they were computed.
 *
 * @param props.columns - of the table
 */
export function MonthRow(props: { month: AvailabilityMonth; columns: number }) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { month, columns } = props;
  const { percent, percentWithPlanned } = month;
  const name = format.month(month.month);
  const share = (value: number | undefined) =>
    value === undefined
      ? t('availability.months.nothing')
      : `${format.percent(value)} %`;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.month}>
            <ButtonIcon
              variant="tertiary"
              size="small"
              icon={isOpen ? <RiArrowUpSLine /> : <RiArrowDownSLine />}
              aria-expanded={isOpen}
              aria-label={t('availability.months.how', { month: name })}
              onPress={() => setOpen(!isOpen)}
            />
            {month.isOver
              ? name
              : t('availability.months.soFar', { month: name })}
          </span>
        </th>
        <td className={styles.figure}>{share(percent)}</td>
        <td className={styles.figure}>{share(percentWithPlanned)}</td>
        <td className={styles.figure}>{format.duration(month.promisedMs)}</td>
        <td className={styles.figure}>{format.duration(month.downMs)}</td>
        <td className={styles.figure}>{format.duration(month.plannedMs)}</td>
        <td className={styles.figure}>{format.duration(month.excludedMs)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns}>
            <Computation month={month} />
          </td>
        </tr>
      )}
    </>
  );
}
