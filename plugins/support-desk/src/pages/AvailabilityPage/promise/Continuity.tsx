import type { ContinuityPlan } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';

/** The plans for interruptions, how many groups have one, and which ones have not (S0-23). */
export function Continuity({ plans }: { plans: ContinuityPlan[] }) {
  const { t } = useMessages(availabilityTranslationRef);
  if (plans.length === 0) return null;
  return (
    <Surface title={t('availability.continuity.title')} padded>
      <div className={styles.plans}>
        {plans.map(it => (
          <Plan key={it.id} plan={it} />
        ))}
      </div>
    </Surface>
  );
}

function Plan({ plan }: { plan: ContinuityPlan }) {
  const { t } = useMessages(availabilityTranslationRef);
  const { title, text, evidence, responsible, groups, linked } = plan;
  return (
    <section className={styles.plan}>
      <h3>{title}</h3>
      <p>{text}</p>
      <p className={styles.second}>
        {[
          responsible.length > 0 &&
            t('availability.continuity.by', {
              who: responsible.map(it => it.title).join(', '),
            }),
          evidence && t('availability.continuity.evidence', { text: evidence }),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {groups.length > 0 && (
        <>
          <p>
            {t('availability.continuity.linked', {
              linked: String(linked),
              total: String(groups.length),
            })}
          </p>
          <ul className={styles.plain}>
            {groups.map(({ ref, title: group, url }) => (
              <li key={ref}>
                {url ? (
                  <Link href={url}>{group}</Link>
                ) : (
                  <FlagNote>
                    {t('availability.continuity.missing', { group })}
                  </FlagNote>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
