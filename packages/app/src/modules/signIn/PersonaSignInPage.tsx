import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useMemo, useState } from 'react';
import { PersonaPicker } from './PersonaPicker';
import {
  forgetOnSignOut,
  forgetPersona,
  recallPersona,
  rememberPersona,
} from './rememberedPersona';
import { SignInFailed } from './SignInFailed';

/** Sign-in by choosing a person of the demo data; the choice is kept until signing out. */
export function PersonaSignInPage({ onSignInSuccess }: SignInPageProps) {
  const [persona, setPersona] = useState(recallPersona);
  const [attempt, setAttempt] = useState(1);

  const Failed = useMemo(
    () =>
      ({ error }: { error?: Error }) =>
        (
          <SignInFailed
            persona={persona!}
            error={error}
            onRetry={() => setAttempt(previous => previous + 1)}
            onChooseAnother={() => {
              forgetPersona();
              setPersona(undefined);
            }}
          />
        ),
    [persona],
  );

  if (!persona) {
    return (
      <PersonaPicker
        onChoose={entityRef => {
          rememberPersona(entityRef);
          setPersona(entityRef);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      key={attempt}
      provider="persona"
      headers={{ 'x-persona': persona }}
      onSignInSuccess={identity => onSignInSuccess(forgetOnSignOut(identity))}
      ErrorComponent={Failed}
    />
  );
}
