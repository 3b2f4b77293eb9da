import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { RiCustomerService2Line } from '@remixicon/react';
import { PropsWithChildren } from 'react';
import styles from './SignIn.module.css';

/** The frame of every view before sign-in: name of the portal, question, content. */
export function SignInLayout({ children }: PropsWithChildren<{}>) {
  const title = useApi(configApiRef).getOptionalString('app.title');
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <Text variant="body-medium" color="secondary" className={styles.brand}>
          <RiCustomerService2Line size={18} aria-hidden />
          {title ?? 'Backstage'}
        </Text>
        <Text as="h1" variant="title-medium" weight="bold">
          Who do you want to be?
        </Text>
        <Text as="p" variant="body-medium" color="secondary">
          Each person sees what their role and system allow. No password: this
          sign-in is for demonstration and development only.
        </Text>
      </header>
      {children}
    </main>
  );
}
