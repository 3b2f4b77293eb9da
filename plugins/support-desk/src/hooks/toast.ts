/** How long a toast stays that says what came of a form, in milliseconds: the form itself is gone. */
export const TOAST_MS = 10_000;
