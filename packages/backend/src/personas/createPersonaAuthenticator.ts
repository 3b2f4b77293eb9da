import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthenticationError, InputError, toError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  type ProfileInfo,
} from '@backstage/plugin-auth-node';
import { PersonaDirectory } from './PersonaDirectory';

/** The request header that says whom the browser wants to be. */
export const PERSONA_HEADER = 'x-persona';

const ALLOWED = `a User entity reference such as 'user:default/lena-baird'; GET /api/auth/persona/people lists all`;

/** Whom a request names. */
export interface PersonaResult {
  entityRef: string;
  profile: ProfileInfo;
}

/** Takes the persona that the header names. Nothing is proved by it, hence development only. */
export function createPersonaAuthenticator(directory: PersonaDirectory) {
  return createProxyAuthenticator<void, PersonaResult, undefined>({
    defaultProfileTransform: async ({ profile }) => ({ profile }),
    initialize() {},
    async authenticate({ req }) {
      const entityRef = parsePersonaRef(req.header(PERSONA_HEADER));
      const users = await directory.listUsers();
      const user = users.find(it => stringifyEntityRef(it) === entityRef);
      if (!user) {
        const allowed = users.map(it => stringifyEntityRef(it)).join(', ');
        throw new AuthenticationError(
          `The header ${PERSONA_HEADER} names '${entityRef}', who is no persona of this portal: ` +
            `allowed are ${allowed || 'none yet'}.`,
        );
      }
      return { result: { entityRef, profile: user.spec.profile ?? {} } };
    },
  });
}

function parsePersonaRef(value?: string): string {
  if (!value) {
    throw new InputError(
      `The header ${PERSONA_HEADER} is missing: allowed is ${ALLOWED}.`,
    );
  }
  const refuse = (reason: string) =>
    new InputError(
      `The header ${PERSONA_HEADER} was '${value}', ${reason}: allowed is ${ALLOWED}.`,
    );
  try {
    const ref = parseEntityRef(value, {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
      throw refuse(`which is of kind ${ref.kind}`);
    }
    return stringifyEntityRef(ref);
  } catch (error) {
    throw error instanceof InputError ? error : refuse(toError(error).message);
  }
}
