import { Look } from '../support/looks';

/** A picture of README's tour, written to `docs/images/<name>.png`. */
export interface Picture extends Look {
  name: string;
  path: string;
  /** Name of the User entity who looks; without one it is the sign-in page. */
  persona?: string;
  /** A text that the page shows once it has loaded: proof that the picture is of it. */
  shows: string;
  /** Takes the page's whole height instead of the window's. */
  fullPage?: boolean;
}

const signIn = { path: '/', shows: 'End user of NEC IHMS' };

export const pictures: Picture[] = [
  { ...signIn, name: 'sign-in', width: 1440, theme: 'light' },
  { ...signIn, name: 'sign-in-390', width: 390, theme: 'light' },
  { ...signIn, name: 'sign-in-dark', width: 1440, theme: 'dark' },
  {
    name: 'home',
    path: '/',
    persona: 'lena-baird',
    shows: 'You have no open ticket',
    width: 1440,
    theme: 'light',
  },
];
