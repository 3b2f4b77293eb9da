import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';

/** Why the times that it was asked belong together, and what the model calls often. */
export function Because({ candidate }: { candidate: Candidate }) {
  const { t } = useMessages(faqTranslationRef);
  const { because, origin, createdBy } = candidate;
  const { same, words, threshold } = because;
  return (
    <Surface title={t('faq.candidate.because')} padded>
      <dl className={styles.facts}>
        {origin === 'added' && (
          <div>
            <dt>
              {createdBy
                ? t('faq.line.byHandOf', { name: createdBy.title })
                : t('faq.line.byHand')}
            </dt>
          </div>
        )}
        {same.length > 0 && (
          <div>
            <dt>{t('faq.candidate.same')}</dt>
            <dd>{same.join(', ')}</dd>
          </div>
        )}
        {words.length > 0 && (
          <div>
            <dt>{t('faq.candidate.words')}</dt>
            <dd>{words.join(', ')}</dd>
          </div>
        )}
        {threshold && (
          <div>
            <dt>{t('faq.candidate.often')}</dt>
            <dd>
              {t('faq.candidate.threshold', {
                count: threshold.count,
                time: threshold.within,
              })}
              {threshold.confirm?.map(text => (
                <FlagNote key={text}>
                  {t('faq.candidate.thresholdConfirm', { text })}
                </FlagNote>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </Surface>
  );
}
