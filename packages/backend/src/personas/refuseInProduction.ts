import { Config } from '@backstage/config';

/**
 * Stops the start of a portal in production that would let anybody be anybody.
 *
 * @param config - that of the provider, `auth.providers.persona`
 * @throws Error that says why, and both ways out
 */
export function refuseInProduction(config: Config, nodeEnv?: string): void {
  if (nodeEnv !== 'production') {
    return;
  }
  if (config.getOptionalBoolean('dangerouslyAllowInProduction')) {
    return;
  }
  throw new Error(
    'Sign-in by persona lets anybody be anybody, so it does not start with NODE_ENV=production. ' +
      'Remove auth.providers.persona from the configuration and set up a real provider; ' +
      'for a demonstration without real data set auth.providers.persona.dangerouslyAllowInProduction: true.',
  );
}
