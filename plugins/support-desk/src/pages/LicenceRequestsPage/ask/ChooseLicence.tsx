import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { bySystem } from '../bySystem';
import styles from './ask.module.css';

/** Which licence is asked for, by system; those that the reader has or waits for say so. */
export function ChooseLicence(props: {
  licences: Licence[];
  chosen: string | undefined;
  onChoose: (licence: string) => void;
}) {
  const { t } = useMessages(
    licenceRequestsTranslationRef,
    requestTranslationRef,
  );
  const { licences, chosen, onChoose } = props;
  const labelOf = ({ title, mine }: Licence) =>
    mine ? t(`licenceRequests.ask.${mine}`, { licence: title }) : title;
  return (
    <Select
      className={styles.choose}
      label={t('licenceRequests.ask.whichOne')}
      placeholder={t('request.input.choose')}
      isRequired
      options={bySystem(licences, labelOf)}
      value={chosen ?? null}
      onChange={it => onChoose(String(it))}
    />
  );
}
