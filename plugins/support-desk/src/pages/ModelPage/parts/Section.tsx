import type { Entry } from '@supportdesk/backstage-plugin-support-desk-common';
import { useId, type ReactNode } from 'react';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import type { SectionId } from '../logic/sections';
import { Confirmed } from './Confirmed';
import styles from './parts.module.css';

/**
 * A section of the page; its id is its anchor.
 *
 * @param props.action - stands beside the title
 */
export function Section(props: {
  id: SectionId;
  entry?: Pick<Entry, 'confirm' | 'note'>;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useMessages(modelTranslationRef);
  const titleId = useId();
  return (
    <section
      id={props.id}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.section}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {t(`model.section.${props.id}`)}
        </h2>
        {props.action}
      </div>
      <Confirmed entry={props.entry} />
      <div className={styles.surface}>{props.children}</div>
    </section>
  );
}

/** An entry of a section, parted from the next by a hairline; its path is its anchor. */
export function EntryBlock(props: {
  entry: Entry;
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <article
      id={props.entry.path}
      tabIndex={-1}
      className={styles.entry}
      aria-labelledby={`${props.entry.path}.title`}
    >
      <div className={styles.head}>
        <h3 id={`${props.entry.path}.title`} className={styles.entryTitle}>
          {props.title}
        </h3>
        {props.aside && <div className={styles.aside}>{props.aside}</div>}
      </div>
      <Confirmed entry={props.entry} />
      {props.children}
    </article>
  );
}
