import { Alert, ButtonLink } from '@backstage/ui';
import styles from '../RaiseRequestPage.module.css';
import type { RequestOrigin } from './RequestOrigin';

/** What the request comes from, and the way back to it. */
export function FromOrigin({
  origin: { title, text, link },
}: {
  origin: RequestOrigin;
}) {
  return (
    <Alert
      className={styles.origin}
      status="info"
      icon
      title={title}
      description={text}
      customActions={
        <ButtonLink variant="secondary" href={link.href}>
          {link.title}
        </ButtonLink>
      }
    />
  );
}
