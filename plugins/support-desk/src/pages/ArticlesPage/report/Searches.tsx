import type { SelfHelpReport } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { WorkFailed } from '../../../components/ChangeFailed';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import { useStartDraft } from '../../FaqPage/useStartDraft';
import styles from '../ArticlesPage.module.css';

/** As long as a title may be. */
const LONGEST_TITLE = 200;

/** What was looked for in vain; each can become an article at once. */
export function Searches(props: {
  model: string;
  searches: SelfHelpReport['searchesWithoutResult'];
}) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  const start = useStartDraft();
  const { model, searches } = props;
  return (
    <Surface title={t('articles.searches.title')}>
      <WorkFailed part="faq" work={start} />
      {searches.length === 0 && (
        <p className={styles.none}>{t('articles.searches.none')}</p>
      )}
      <Lines className={styles.lines}>
        {searches.map(({ text, count, lastAt }) => (
          <li key={text} className={styles.line}>
            <div className={styles.words}>
              {text}
              <p className={styles.second}>
                {t('articles.searches.timesLast', {
                  count,
                  time: format.day(lastAt),
                })}
              </p>
            </div>
            <Button
              variant="tertiary"
              isDisabled={start.isPending}
              aria-label={t('articles.searches.writeOf', { text })}
              onPress={() =>
                start.send({ model, title: text.slice(0, LONGEST_TITLE) })
              }
            >
              {t('articles.searches.write')}
            </Button>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
