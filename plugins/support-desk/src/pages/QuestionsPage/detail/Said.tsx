import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { PersonLine } from '../../../components/PersonLine';
import { useFormat } from '../../../time/useFormat';
import styles from './detail.module.css';

/** What somebody wrote, and when; below it what belongs to it. */
export function Said(props: {
  by: NamedRef;
  at: string;
  /** The question in one line, as the page's title may have no room for all of it. */
  title?: string;
  /** Markdown. */
  text: string;
  children?: ReactNode;
}) {
  const format = useFormat();
  const { by, at, title, text, children } = props;
  return (
    <div className={styles.said}>
      <PersonLine
        name={by.title}
        second={<time dateTime={at}>{format.instant(at)}</time>}
        size="small"
      />
      <div className={styles.bubble}>
        {title && <p className={styles.title}>{title}</p>}
        {text && <MarkdownContent content={text} />}
      </div>
      {children && <div>{children}</div>}
    </div>
  );
}
