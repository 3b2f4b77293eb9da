import type { BackstageCredentials } from '@backstage/backend-plugin-api';

interface UserPrincipal {
  type: 'user';
  userEntityRef: string;
  actor?: { subject: string };
}

/** By what the sign-in of a user is known: who it is, through which plugin, and until when their token is valid. Undefined: no user. */
export function identityOf({
  principal,
  expiresAt,
}: BackstageCredentials): string | undefined {
  const { type, userEntityRef, actor } = principal as UserPrincipal;
  if (type !== 'user') return undefined;
  return JSON.stringify([
    userEntityRef,
    actor?.subject ?? null,
    expiresAt?.getTime() ?? null,
  ]);
}
