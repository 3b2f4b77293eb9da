import type { Page } from '@playwright/test';
import { Look } from '../support/looks';

/** A picture of README's tour, written to `docs/images/<name>.png`. */
export interface Picture extends Look {
  name: string;
  path: string;
  /** Name of the User entity who looks; without one it is the sign-in page. */
  persona?: string;
  /** A text that the page shows once it has loaded: proof that the picture is of it. */
  shows: string;
  /** What the person does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** Takes the page's whole height instead of the window's. */
  fullPage?: boolean;
}

const signIn = { path: '/', shows: 'End user of NEC IHMS' };
const home = {
  path: '/',
  persona: 'lena-baird',
  shows: 'You have no open ticket',
};
const getHelp = {
  path: '/support',
  persona: 'callum-rae',
  shows: 'Who helps, in which order',
};
const raiseRequest = {
  path: '/support/get-help/raise?model=default/nec-ihms&type=service-incident',
  persona: 'lena-baird',
  shows: 'In a few words',
};
const model = {
  path: '/support/models/default/nec-ihms',
  persona: 'lena-baird',
  shows: 'Flow of support',
};

export const pictures: Picture[] = [
  { ...signIn, name: 'sign-in', width: 1440, theme: 'light' },
  { ...home, name: 'home', width: 1440, theme: 'light' },
  { ...getHelp, name: 'get-help', width: 1440, theme: 'light', fullPage: true },
  { ...getHelp, name: 'get-help-dark', width: 1440, theme: 'dark' },
  { ...getHelp, name: 'get-help-390', width: 390, theme: 'light' },
  { ...raiseRequest, name: 'raise-request', width: 1440, theme: 'light' },
  { ...model, name: 'support-model', width: 1440, theme: 'light' },
];
