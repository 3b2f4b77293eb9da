import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../../hooks/workFailure';
import styles from './UndoNotice.module.css';

/**
 * What was done last, for a while with the way back, and what went wrong with it.
 *
 * @param props.undo - absent: it cannot be taken back
 */
export function UndoNotice(props: {
  failures: { title: string; error: Error | null }[];
  done: string | undefined;
  undo?: { label: string; isPending?: boolean; onPress: () => void };
}) {
  const { failures, done, undo } = props;
  return (
    <div role="status" className={styles.notice}>
      {failures.map(
        ({ title, error }) =>
          error && (
            <Alert
              key={title}
              status="danger"
              icon
              title={title}
              description={reasonOf(error)}
            />
          ),
      )}
      {done && (
        <Alert
          status="info"
          icon
          title={done}
          customActions={
            undo && (
              <Button
                variant="secondary"
                isPending={undo.isPending}
                onPress={undo.onPress}
              >
                {undo.label}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}
