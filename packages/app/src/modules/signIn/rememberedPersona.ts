import { IdentityApi } from '@backstage/frontend-plugin-api';

const KEY = 'supportdesk.persona';

/** The entity reference of the person who was chosen last and has not signed out since. */
export function recallPersona(): string | undefined {
  return window.localStorage.getItem(KEY) ?? undefined;
}

/** Keeps the choice over reloads and restarts. */
export function rememberPersona(entityRef: string): void {
  window.localStorage.setItem(KEY, entityRef);
}

/** The next page load asks again. */
export function forgetPersona(): void {
  window.localStorage.removeItem(KEY);
}

/** The same identity, whose sign-out also forgets the choice. */
export function forgetOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      forgetPersona();
      await identity.signOut();
    },
  };
}
