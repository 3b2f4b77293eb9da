import { Look } from '../support/looks';

/** A picture of README's tour, written to `docs/images/<name>.png`. */
export interface Picture extends Look {
  name: string;
  path: string;
  /** Name of the User entity who looks; without one it is the sign-in page. */
  persona?: string;
}

export const pictures: Picture[] = [
  { name: 'sign-in', path: '/', width: 1440, theme: 'light' },
  { name: 'sign-in-390', path: '/', width: 390, theme: 'light' },
  { name: 'sign-in-dark', path: '/', width: 1440, theme: 'dark' },
  {
    name: 'home',
    path: '/',
    persona: 'lena-baird',
    width: 1440,
    theme: 'light',
  },
];
