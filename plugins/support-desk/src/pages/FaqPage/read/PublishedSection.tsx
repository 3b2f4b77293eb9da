import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import styles from '../FaqPage.module.css';
import { usePublished } from '../useFaq';
import { latestOf, mostAskedOf } from './published';

/** What came of questions: the latest articles, and those that answer most of them. Nothing until there is one. */
export function PublishedSection({ model }: { model: string }) {
  const { t } = useMessages(faqTranslationRef);
  const format = useFormat();
  const published = usePublished(model);
  // What cannot be shown is in nobody's way: the documentation itself is beside it.
  if (!published.data?.length) return null;
  return (
    <>
      <Articles
        title={t('faq.lately.title')}
        articles={latestOf(published.data)}
        second={({ publishedAt }) => publishedAt && format.day(publishedAt)}
      />
      <Articles
        title={t('faq.mostAsked.title')}
        articles={mostAskedOf(published.data)}
        second={({ count }) => t('faq.mostAsked.asked', { count })}
      />
    </>
  );
}

function Articles(props: {
  title: string;
  articles: Candidate[];
  second: (article: Candidate) => string | undefined;
}) {
  if (props.articles.length === 0) return null;
  return (
    <Surface title={props.title}>
      <Lines>
        {props.articles.map(article => (
          <li key={article.id} className={styles.row}>
            <Link href={article.articleUrl!} standalone>
              {article.title}
            </Link>
            <p className={styles.second}>
              {[article.module?.title, props.second(article)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
