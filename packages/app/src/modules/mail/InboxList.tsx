import { Link, Skeleton, Text } from '@backstage/ui';
import styles from './Mail.module.css';
import { timeOf } from './places';
import type { InboxMail } from './useDemoMail';

/** The mails of an inbox, the newest first, each with the way to it. */
export function InboxList(props: {
  /** Whose it is. */
  owner: string;
  mails?: InboxMail[];
  shown?: InboxMail;
  hrefOf: (mail: InboxMail) => string;
}) {
  const { owner, mails, shown } = props;
  return (
    <section aria-labelledby="inbox-title">
      <Text as="h2" id="inbox-title" variant="title-x-small" weight="bold">
        Inbox of {owner}
      </Text>
      {!mails && <Skeleton width="100%" height={96} />}
      {mails?.length === 0 && (
        <Text as="p" color="secondary">
          Nobody has written yet. What Support Desk sends appears here.
        </Text>
      )}
      <ul className={styles.mails} aria-label="Mails">
        {mails?.map(mail => (
          <li key={mail.id}>
            <Link
              href={props.hrefOf(mail)}
              aria-current={mail.id === shown?.id ? 'true' : undefined}
              className={styles.subject}
              standalone
            >
              {mail.subject || '(no subject)'}
            </Link>
            <Text as="p" variant="body-small" color="secondary">
              {mail.from.name || mail.from.address}, {timeOf(mail.receivedAt)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
