import { Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { commonTranslationRef } from '../../../messages/common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import styles from './policy.module.css';
import { PolicyCaseFields } from './PolicyCaseFields';
import { PolicyResult } from './PolicyResult';
import { usePolicyCase } from './usePolicyCase';
import { usePolicyPreview } from './usePolicyPreview';

/** Who would be told what, and when, of a request that nobody touches: for those who write a model and those who review it. */
export function PolicySection() {
  const { t } = useMessages(commonTranslationRef, modelTranslationRef);
  const { detail, model } = useModelDetail();
  const { query, priorities, change } = usePolicyCase(detail);
  const preview = usePolicyPreview(model.ref, query);
  return (
    <Section id="policy">
      <div className={styles.case}>
        <p className={styles.about}>{t('model.policy.about')}</p>
        <PolicyCaseFields
          query={query}
          priorities={priorities}
          onChange={change}
        />
      </div>
      <div className={styles.result} aria-busy={preview.isFetching}>
        {preview.error && (
          <LoadFailed error={preview.error} retry={preview.refetch} />
        )}
        {!preview.error && preview.data && (
          <PolicyResult preview={preview.data} />
        )}
        {preview.isPending && (
          <div
            role="status"
            aria-label={t('common.loading')}
            className={styles.loading}
          >
            <Skeleton height={240} />
          </div>
        )}
      </div>
    </Section>
  );
}
