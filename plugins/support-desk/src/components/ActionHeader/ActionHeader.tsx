import { Container, Header, useBreakpoint } from '@backstage/ui';
import type { ReactNode } from 'react';
import { ScreenOnly } from '../SupportRoot';
import styles from './ActionHeader.module.css';

/** The header of a page with what can be done there: beside the title, or below it where there is no room. */
export function ActionHeader(props: {
  title: string;
  description?: string;
  children: ReactNode;
}) {
  const isWide = useBreakpoint().up('md');
  const { title, description, children } = props;
  const actions = (
    <ScreenOnly>
      <div className={styles.actions}>{children}</div>
    </ScreenOnly>
  );
  return (
    <>
      <Header
        title={title}
        description={description}
        customActions={isWide && actions}
      />
      {!isWide && <Container mb="0">{actions}</Container>}
    </>
  );
}
