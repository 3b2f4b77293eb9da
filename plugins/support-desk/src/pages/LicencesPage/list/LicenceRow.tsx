import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  LicenceStateLabel,
  LicenceUse,
} from '../../../components/LicenceState';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';
import { ChooseLicence } from './ChooseLicence';
import { MoreCell } from './MoreCell';
import { RenewalCell } from './RenewalCell';
import { signed } from './signed';
import { SourceLine } from './SourceLine';

/** A licence as a line of the register. */
export function LicenceRow({
  licence,
  isChosen,
}: {
  licence: Licence;
  isChosen: boolean;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const { bought, inUse, free } = licence;
  const isOver = free !== undefined && free < 0;
  return (
    <tr className={isChosen ? styles.chosenRow : styles.row}>
      <th scope="row">
        <ChooseLicence licence={licence} />
        <SourceLine licence={licence} />
      </th>
      <td className={styles.figure}>{bought ?? t('licences.noLimit')}</td>
      <td className={styles.figure}>{inUse}</td>
      <td className={`${styles.figure} ${isOver ? styles.over : ''}`}>
        {free !== undefined && signed(free)}
      </td>
      <td className={styles.use}>
        <LicenceUse licence={licence} />
      </td>
      <td>
        <LicenceStateLabel licence={licence} />
      </td>
      <td className={styles.nowrap}>
        <RenewalCell licence={licence} />
      </td>
      <td>
        <MoreCell licence={licence} />
      </td>
    </tr>
  );
}
