import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { EntityName } from '../parts/EntityName';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import styles from '../parts/parts.module.css';
import { Availability } from './Availability';

/** The systems, components, modules and products that the model supports. */
export function ServicesSection() {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  return (
    <Section id="services">
      <ul className={`${styles.plain} ${styles.rows}`}>
        {Object.values(model.services).map(service => (
          <li key={service.id} id={service.path} className={styles.entry}>
            <span className={styles.head}>
              {service.entity ? (
                <EntityName entity={service.entity} name={service.title} />
              ) : (
                service.title
              )}
              <span className={styles.aside}>
                {[
                  t(`model.service.kind.${service.kind}`),
                  service.state && t(`model.service.state.${service.state}`),
                  service.phase &&
                    t('model.service.phase', { phase: service.phase }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {service.includes.length > 0 && (
              <div className={styles.second}>
                {t('model.service.includes', {
                  what: service.includes.join(', '),
                })}
              </div>
            )}
            <Confirmed entry={service} />
            {service.availability && (
              <Availability availability={service.availability} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
