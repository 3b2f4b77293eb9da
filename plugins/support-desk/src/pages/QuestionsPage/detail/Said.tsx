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
  /** Markdown. */
  text: string;
  children?: ReactNode;
}) {
  const format = useFormat();
  const { by, at, text, children } = props;
  return (
    <div className={styles.said}>
      <PersonLine
        name={by.title}
        second={<time dateTime={at}>{format.instant(at)}</time>}
        size="small"
      />
      <div className={styles.bubble}>
        <MarkdownContent content={text} />
      </div>
      {children && <div>{children}</div>}
    </div>
  );
}
