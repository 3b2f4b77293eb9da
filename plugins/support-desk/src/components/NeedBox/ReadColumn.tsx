import type { SelfHelpStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { RiArticleLine, RiBookOpenLine } from '@remixicon/react';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { ArticleLine, KnownError } from '../Suggestions';
import type { AnswersProps } from './Answers';
import { Column } from './Column';
import styles from './NeedBox.module.css';

const MOST_ARTICLES = 3;

/** What the reader can read about it: articles, known errors with their way around, then where the model says to look. */
export function ReadColumn(props: AnswersProps) {
  const { t } = useMessages(getHelpTranslationRef);
  const { suggestions, result, words, onOpen, onSolved } = props;
  const articles = suggestions?.articles.slice(0, MOST_ARTICLES) ?? [];
  // Without a way around there is nothing in it for the reader.
  const errors = suggestions?.knownErrors.filter(it => it.workaround) ?? [];
  const steps =
    result?.selfHelp?.steps.filter(it => !it.notForYou && !leadsToPeople(it)) ??
    [];
  if (articles.length + errors.length + steps.length === 0) return null;
  return (
    <Column icon={<RiArticleLine />} title={t('getHelp.need.read')}>
      <ul className={styles.plain}>
        {articles.map(article => (
          <li key={article.url}>
            <ArticleLine
              article={article}
              words={words}
              onOpen={() => onOpen(article)}
              onSolved={() =>
                onSolved({
                  by: 'article',
                  entity: article.entity,
                  page: article.page,
                })
              }
            />
          </li>
        ))}
        {errors.map(problem => (
          <li key={problem.id}>
            <KnownError
              problem={problem}
              onSolved={() =>
                onSolved({ by: 'knownError', problem: problem.id })
              }
            />
          </li>
        ))}
        {steps.map(({ id, link, text }) => (
          <li key={id} className={styles.source}>
            <RiBookOpenLine aria-hidden="true" />
            {link ? (
              <Link href={link} standalone target="_blank">
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </Column>
  );
}

/** Whom to ask stands beside. */
function leadsToPeople({ people, groups, contact }: SelfHelpStep): boolean {
  return Boolean(people?.length || groups?.length || contact);
}
