import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { Confirmed } from '../parts/Confirmed';
import { useModelDetail } from '../parts/ModelContext';
import { ScrollTable } from '../parts/ScrollTable';
import { Section } from '../parts/Section';
import { useDates } from '../parts/useDates';
import styles from '../parts/parts.module.css';

/** The figures of the licences as the model has them. */
export function LicencesSection() {
  const { t } = useMessages(modelTranslationRef);
  const { model, names } = useModelDetail();
  const { date } = useDates();
  const notStated = (
    <span className={styles.second}>{t('model.licence.notStated')}</span>
  );
  return (
    <Section id="licences">
      <ScrollTable label={t('model.licence.table')}>
        <thead>
          <tr>
            <th scope="col">{t('model.licence.product')}</th>
            <th scope="col" className={styles.figure}>
              {t('model.licence.seats')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('model.licence.inUse')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('model.licence.free')}
            </th>
            <th scope="col">{t('model.licence.validUntil')}</th>
            <th scope="col">{t('model.licence.howToGet')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(model.licences).map(licence => (
            <tr key={licence.id} id={licence.path}>
              <th scope="row">
                {names.service(licence.service)}
                <Confirmed entry={licence} />
              </th>
              <td className={styles.figure}>{licence.seats}</td>
              <td className={styles.figure}>
                {licence.inUse ?? notStated}
                {licence.asOf && (
                  <div className={styles.second}>
                    {t('model.licence.asOf', { date: date(licence.asOf) })}
                  </div>
                )}
              </td>
              <td className={styles.figure}>
                {licence.inUse === undefined
                  ? notStated
                  : licence.seats - licence.inUse}
              </td>
              <td>
                {licence.validUntil ? date(licence.validUntil) : notStated}
              </td>
              <td>
                {licence.requestType ? (
                  <AnchorLink to={`requestTypes.${licence.requestType}`}>
                    {names.requestType(licence.requestType)}
                  </AnchorLink>
                ) : (
                  notStated
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
