import { LoadFailed } from '../../../components/LoadFailed';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import { CountsTable } from './CountsTable';
import styles from './counts.module.css';
import { useLevelCounts } from './useLevelCounts';

/** How many requests reached each level in the last 30 days, and where they went from there. */
export function CountsSection() {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const format = useFormat();
  const { data, error, refetch } = useLevelCounts(model.ref);
  return (
    <Section id="counts">
      {error && <LoadFailed error={error} retry={refetch} />}
      {data && (
        <>
          <p className={styles.about}>
            {t('model.counts.about', {
              from: format.day(data.from),
              to: format.day(data.to),
            })}
          </p>
          {data.items.some(({ reached }) => reached > 0) ? (
            <CountsTable items={data.items} />
          ) : (
            <p className={styles.about}>{t('model.counts.none')}</p>
          )}
        </>
      )}
    </Section>
  );
}
