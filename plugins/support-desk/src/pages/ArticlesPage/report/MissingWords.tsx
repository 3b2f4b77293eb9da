import { Lines } from '../../../components/Lines';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ArticlesPage.module.css';
import { useMissingWords } from '../useReport';

/** What readers said was missing, in their words; not who said it. */
export function MissingWords({ model }: { model: string }) {
  const { t } = useMessages(articlesTranslationRef);
  const format = useFormat();
  const missing = useMissingWords(model);
  return (
    <Surface title={t('articles.missing.title')}>
      {missing.error && (
        <LoadFailed error={missing.error} retry={missing.refetch} />
      )}
      {missing.data?.length === 0 && (
        <p className={styles.none}>{t('articles.missing.none')}</p>
      )}
      <Lines className={styles.lines}>
        {missing.data?.map(({ entity, page, title, missing: words, at }) => (
          <li key={`${entity} ${page} ${at}`} className={styles.words}>
            {words}
            <p className={styles.second}>
              {t('articles.missing.of', { title, time: format.day(at) })}
            </p>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
