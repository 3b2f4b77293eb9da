import { Button, Link, VisuallyHidden } from '@backstage/ui';
import { RiArticleLine, RiExternalLinkLine } from '@remixicon/react';
import type { SuggestedArticle } from '@supportdesk/backstage-plugin-support-desk-common';
import { selfHelpTranslationRef } from '../../messages/selfHelp';
import { useMessages } from '../../translations/useMessages';
import { Marked } from './Marked';
import styles from './suggestions.module.css';

/** An article that may be all that the reader needs; it opens beside the page, so that nothing typed is lost. */
export function ArticleLine(props: {
  article: SuggestedArticle;
  words: string;
  onOpen: () => void;
  onSolved: () => void;
}) {
  const { t } = useMessages(selfHelpTranslationRef);
  const { title, text, url, helped, said } = props.article;
  return (
    <div className={styles.line}>
      <RiArticleLine aria-hidden="true" />
      <div>
        <Link href={url} target="_blank" standalone onClick={props.onOpen}>
          <Marked text={title} words={props.words} />
          <RiExternalLinkLine className={styles.beside} aria-hidden="true" />
          <VisuallyHidden>{t('selfHelp.newTab')}</VisuallyHidden>
        </Link>
        {text && <p className={styles.excerpt}>{text}</p>}
        <div className={styles.foot}>
          <Button
            variant="tertiary"
            aria-label={t('selfHelp.solvedBy', { title })}
            onPress={props.onSolved}
          >
            {t('selfHelp.solved')}
          </Button>
          {said > 0 && (
            <span>
              {t('selfHelp.helped', {
                helped: String(helped),
                said: String(said),
              })}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
