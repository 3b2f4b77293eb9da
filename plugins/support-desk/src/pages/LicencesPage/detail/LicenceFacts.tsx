import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { commonTranslationRef } from '../../../messages/common';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { useLicenceFacts } from './useLicenceFacts';

/** What is agreed and known about a licence; of what is not stated nothing is said. */
export function LicenceFacts({ licence }: { licence: Licence }) {
  const { t } = useMessages(commonTranslationRef, licencesTranslationRef);
  const facts = useLicenceFacts(licence);
  return (
    <Surface title={t('licences.facts.title')} padded>
      <dl className={styles.facts}>
        {facts.map(({ fact, lines }) => (
          <div key={fact}>
            <dt>{t(`licences.facts.${fact}`)}</dt>
            {lines.map(line => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {licence.confirm.map(it => (
        <FlagNote key={it}>
          {t('common.toConfirm')}: {it}
        </FlagNote>
      ))}
      {licence.source === 'model' && (
        <p className={styles.second}>{t('licences.facts.stated')}</p>
      )}
    </Surface>
  );
}
