import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Link } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** What people do as long as service is away: the back-up plan, and the continuity plans of the reader's own groups (S0-24). */
export function Meanwhile({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const { backupPlan, plans } = notice;
  if (!backupPlan && plans.length === 0) return null;
  return (
    <Surface title={t('noticePage.meanwhile.title')} padded>
      <div className={styles.text}>
        {backupPlan && (
          <section>
            <h3>{t('noticePage.meanwhile.backup')}</h3>
            <MarkdownContent className={styles.markdown} content={backupPlan} />
          </section>
        )}
        {plans.length > 0 && (
          <section>
            <h3>{t('noticePage.meanwhile.plans')}</h3>
            <ul className={styles.plain}>
              {plans.map(it => (
                <li key={`${it.title} ${it.group.ref}`}>
                  <Plan plan={it} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Surface>
  );
}

function Plan({ plan }: { plan: Notice['plans'][number] }) {
  const { t } = useMessages(noticePageTranslationRef);
  const { title, group, url } = plan;
  const words = { title, group: group.title };
  return url ? (
    <Link href={url}>{t('noticePage.meanwhile.plan', words)}</Link>
  ) : (
    <FlagNote>{t('noticePage.meanwhile.noPlan', words)}</FlagNote>
  );
}
