import { Alert, Button } from '@backstage/ui';
import { useEffect } from 'react';
import { SignInLayout } from './SignInLayout';
import { usePersonaGroups } from './usePersonaGroups';

const RETRY_MS = 2_000;

/** Says why the remembered person could not be signed in, and tries again once the back end knows them. */
export function SignInFailed(props: {
  persona: string;
  error?: Error;
  onRetry: () => void;
  onChooseAnother: () => void;
}) {
  const { persona, error, onRetry, onChooseAnother } = props;
  const { groups } = usePersonaGroups();
  const isKnown = groups?.some(group =>
    group.people.some(({ entityRef }) => entityRef === persona),
  );

  useEffect(() => {
    if (!isKnown) {
      return undefined;
    }
    const timer = window.setTimeout(onRetry, RETRY_MS);
    return () => window.clearTimeout(timer);
  }, [isKnown, onRetry]);

  return (
    <SignInLayout>
      <Alert
        status={groups ? 'danger' : 'warning'}
        icon
        title={
          groups
            ? `You could not be signed in as ${persona}`
            : 'The back end does not answer yet; asking again every two seconds'
        }
        description={error?.message}
      />
      <Button variant="secondary" onPress={onChooseAnother}>
        Choose somebody else
      </Button>
    </SignInLayout>
  );
}
