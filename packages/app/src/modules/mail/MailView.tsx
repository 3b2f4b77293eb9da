import { Checkbox, Text } from '@backstage/ui';
import { useState } from 'react';
import styles from './Mail.module.css';
import { MailForm } from './MailForm';
import { timeOf } from './places';
import type { InboxMail } from './useDemoMail';

/** Neither scripts nor anything from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A mail as its reader sees it, and where they answer it. */
export function MailView({ owner, mail }: { owner: string; mail: InboxMail }) {
  const [isPlain, setPlain] = useState(!mail.html);
  return (
    <article className={styles.mail} aria-labelledby="mail-subject">
      <Text as="h2" id="mail-subject" variant="title-x-small" weight="bold">
        {mail.subject || '(no subject)'}
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {mail.from.name} &lt;{mail.from.address}&gt;, {timeOf(mail.receivedAt)}
        {mail.automatic && ', sent automatically'}
      </Text>
      {mail.html && (
        <Checkbox isSelected={isPlain} onChange={setPlain}>
          As plain text
        </Checkbox>
      )}
      {isPlain ? (
        <pre className={styles.text}>{mail.text}</pre>
      ) : (
        <iframe
          title="Text of the mail"
          className={styles.html}
          sandbox=""
          srcDoc={documentOf(mail.html!)}
        />
      )}
      {mail.attachments.length > 0 && (
        <Text as="p" variant="body-small">
          Attached: {mail.attachments.map(it => it.name).join(', ')}
        </Text>
      )}
      <MailForm from={owner} answers={mail} />
    </article>
  );
}

function documentOf(html: string): string {
  return [
    '<!doctype html><html lang="en"><head><title>Text of the mail</title>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '</head><body style="background: #fff; color: #000">',
    html,
    '</body></html>',
  ].join('');
}
