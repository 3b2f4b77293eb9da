import type { ComponentProps, ReactNode } from 'react';
import { Lines } from '../../../components/Lines';
import { PagedList } from '../../../components/PagedList';
import { Surface } from '../../../components/Surface';
import type { useMailList } from '../useMails';
import { MailRow } from './MailRow';

/** Mails under one heading. */
export function MailSection(props: {
  title: string;
  list: ReturnType<typeof useMailList>;
  empty: ReactNode;
  onAction: ComponentProps<typeof MailRow>['onAction'];
}) {
  const { title, list, empty, onAction } = props;
  return (
    <PagedList list={list} empty={empty}>
      {mails => (
        <Surface title={title}>
          <Lines>
            {mails.map(it => (
              <MailRow key={it.id} mail={it} onAction={onAction} />
            ))}
          </Lines>
        </Surface>
      )}
    </PagedList>
  );
}
