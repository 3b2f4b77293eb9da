import { Skeleton } from '@backstage/ui';
import type { ComponentProps } from 'react';
import { useSelfHelpTicks } from '../../hooks/useSelfHelpTicks';
import { hasTriedAll } from './form/confirmations';
import { triedOnGetHelp } from './selfHelp/useTried';
import styles from './RaiseRequestPage.module.css';
import { RequestForm } from './RequestForm';
import { useDraftStore } from '../../hooks/draft/useDraftStore';

/** The form as it was left: waits for the draft, and knows which self-help was tried on Get help. */
export function KeptRequestForm(
  props: Omit<ComponentProps<typeof RequestForm>, 'store' | 'tried'>,
) {
  const { detail, model, typeId, channel, origin } = props;
  // Neither a call that is being written down nor what this comes from is what the reader asks for themselves now.
  const kind = origin?.draft ?? channel;
  const store = useDraftStore(model, kind ? `${typeId}/${kind}` : typeId);
  const { ticks } = useSelfHelpTicks(model);
  if (!store.ready) {
    return (
      <div className={styles.main}>
        <Skeleton height={480} />
      </div>
    );
  }
  const tried = hasTriedAll(detail, typeId, ticks);
  return (
    <RequestForm
      {...props}
      store={store}
      tried={triedOnGetHelp(detail, typeId, ticks)}
      prefilled={{
        ...props.prefilled,
        ...(tried && { 'confirmed.tried': true }),
      }}
    />
  );
}
