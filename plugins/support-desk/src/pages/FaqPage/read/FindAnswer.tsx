import type { SuggestedArticle } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, SearchField } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { useDebounced } from '../../../hooks/useDebounced';
import { TYPING_MS, useSuggestions } from '../../../hooks/useSuggestions';
import { problemRouteRef } from '../../../routes';
import { faqTranslationRef } from '../../../messages/faq';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';

const MIN_LETTERS = 2;

/** Finds articles and known errors of a system while somebody types. */
export function FindAnswer(props: {
  model: string;
  words: string;
  onWords: (words: string) => void;
}) {
  const { t } = useMessages(faqTranslationRef, problemsTranslationRef);
  const problemLink = useRouteRef(problemRouteRef);
  const words = useDebounced(props.words.trim(), TYPING_MS);
  const asked = words.length >= MIN_LETTERS ? words : undefined;
  const found = useSuggestions({ model: props.model }, asked);
  const { articles = [], knownErrors = [], partial } = found.data ?? {};
  const isAnswered = Boolean(asked && found.data);
  return (
    <Surface title={t('faq.find.title')}>
      <div className={styles.padded}>
        <SearchField
          aria-label={t('faq.find.label')}
          placeholder={t('faq.find.placeholder')}
          size="medium"
          value={props.words}
          onChange={props.onWords}
        />
        <div className={styles.second} role="status">
          {isAnswered &&
            (articles.length + knownErrors.length > 0
              ? t('faq.find.results', { count: articles.length })
              : t('faq.find.none'))}{' '}
          {isAnswered && partial && t('faq.find.partial')}
        </div>
        {asked && found.error && (
          <LoadFailed error={found.error} retry={found.refetch} />
        )}
      </div>
      {isAnswered && (
        <Lines className={found.isPlaceholderData ? styles.dimmed : undefined}>
          {articles.map(article => (
            <Found key={article.url} article={article} />
          ))}
          {knownErrors.map(problem => (
            <li key={problem.id} className={styles.row}>
              <Link
                href={problemLink?.({ key: problem.key }) ?? '#'}
                standalone
              >
                {problem.title}
              </Link>
              <p className={styles.second}>{t('problems.status.knownError')}</p>
            </li>
          ))}
        </Lines>
      )}
    </Surface>
  );
}

function Found({ article }: { article: SuggestedArticle }) {
  const { t } = useMessages(faqTranslationRef);
  const { title, url, text, helped, said } = article;
  return (
    <li className={styles.row}>
      <Link href={url} standalone>
        {title}
      </Link>
      <p className={styles.text}>{text}</p>
      {said > 0 && (
        <p className={styles.second}>
          {t('faq.find.helped', {
            helped: String(helped),
            said: String(said),
          })}
        </p>
      )}
    </li>
  );
}
