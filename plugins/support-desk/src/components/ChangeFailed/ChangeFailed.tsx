import { Alert, Button } from '@backstage/ui';
import type { WorkFailure } from '../../hooks/workFailure';

/** What is wrong with a change, in words; nothing where others were only faster. */
export const problemOf = (failure: WorkFailure): string | undefined => {
  if (failure.kind === 'stale') return undefined;
  return failure.kind === 'failed'
    ? failure.message
    : failure.fields.map(it => it.message).join(' ');
};

/** Why a change was not taken; what others were faster with can be followed by what was entered. */
export function ChangeFailed(props: {
  failure: WorkFailure | undefined;
  /** What is wrong where it does not stand elsewhere. */
  problem: string | undefined;
  texts: {
    /** It was not taken. */
    failed: string;
    /** Others were faster. */
    stale: string;
    /** What becomes of what was entered. */
    kept: string;
    again: string;
  };
  /** Sends the same onto what others changed. */
  onAgain: () => void;
}) {
  const { failure, problem, texts, onAgain } = props;
  if (failure?.kind === 'stale') {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={texts.stale}
        description={texts.kept}
        customActions={
          <Button variant="secondary" onPress={onAgain}>
            {texts.again}
          </Button>
        }
      />
    );
  }
  return problem === undefined ? null : (
    <Alert
      role="alert"
      status="danger"
      icon
      title={texts.failed}
      description={problem}
    />
  );
}
