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
const staff = { persona: 'dana-struan', width: 1440, theme: 'light' } as const;
const team = { persona: 'lena-baird', width: 1440, theme: 'light' } as const;
const clientIt = {
  persona: 'isla-trent',
  width: 1440,
  theme: 'light',
} as const;
const administrator = {
  persona: 'selma-ortiz',
  width: 1440,
  theme: 'light',
} as const;
const getHelp = '/support/get-help?model=default/nec-ihms';

const ask = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox', { name: 'What do you need?' }).fill(words);
};

const choosePriority2 = async (page: Page) => {
  await page.getByLabel('In a few words').fill('Arrears letters print twice');
  // BUI draws the radio; the input that it belongs to has no size.
  await page.getByRole('radio', { name: /^P2\./ }).check({ force: true });
  await page.evaluate(() => window.scrollTo(0, 0));
};

const openConversion = async (page: Page) => {
  await page
    .getByRole('link', { name: 'Conversion of the intake records' })
    .first()
    .click();
};

const openFirstTicket = async (page: Page) => {
  await page
    .getByRole('link', { name: 'Arrears letters print twice' })
    .first()
    .click();
};

export const pictures: Picture[] = [
  { ...signIn, name: 'sign-in', width: 1440, theme: 'light' },
  {
    ...staff,
    name: 'get-help',
    path: getHelp,
    shows: 'Who helps, in which order',
    fullPage: true,
  },
  {
    ...staff,
    name: 'get-help-390',
    path: getHelp,
    shows: 'Who helps, in which order',
    width: 390,
  },
  {
    ...staff,
    name: 'get-help-answer',
    path: getHelp,
    act: ask('refund a credit on a rents account'),
    shows: 'Still stuck? The right contact',
  },
  {
    ...staff,
    name: 'get-help-stop',
    path: getHelp,
    act: ask('phone number of NEC'),
    shows: 'The right place',
  },
  {
    ...staff,
    name: 'super-users',
    path: '/support/super-users?model=default/nec-ihms',
    shows: 'What super users do',
  },
  {
    ...staff,
    name: 'article-editor',
    path: '/support/faq/edit?entity=system:default/nec-ihms&page=rents/',
    shows: 'As TechDocs shows it',
  },
  {
    ...clientIt,
    name: 'licences',
    path: '/support/licences',
    shows: 'Not yet integrated',
  },
  {
    ...clientIt,
    name: 'responsibilities',
    path: '/support/responsibilities?model=supportmodel:default/clickhome&mode=review',
    shows: 'Regular Monitoring',
  },
  {
    ...administrator,
    name: 'notice',
    path: '/support/notices',
    act: openConversion,
    shows: 'outstanding, of',
  },
  {
    ...administrator,
    name: 'report',
    // Of a portal with the tickets of `yarn demo-data --until 2025-03-08T10:00:00Z`.
    path: '/support/reports/month?model=supportmodel:default/hmis&period=2025-02',
    shows: 'Level reached',
  },
  {
    ...team,
    name: 'raise-request',
    path: '/support/get-help/raise?model=default/nec-ihms&type=service-incident',
    act: choosePriority2,
    shows: 'You will hear back by',
    fullPage: true,
  },
  {
    ...team,
    name: 'tickets',
    path: '/support/tickets',
    shows: 'Next due',
  },
  {
    ...team,
    name: 'tickets-dark',
    path: '/support/tickets',
    shows: 'Next due',
    theme: 'dark',
  },
  {
    ...team,
    name: 'ticket',
    path: '/support/tickets?q=arrears',
    act: openFirstTicket,
    shows: 'Timeline',
    fullPage: true,
  },
  {
    ...team,
    name: 'mail',
    path: '/support/tickets/mail?period=all',
    shows: 'Password forgotten',
  },
  {
    ...team,
    name: 'support-model',
    path: '/support/models/default/nec-ihms',
    shows: 'Self Learn',
  },
  {
    ...staff,
    name: 'entity-support',
    path: '/catalog/default/component/ihms-rents/support',
    shows: 'Who supports Rents',
  },
  { ...team, name: 'home', path: '/', shows: 'My tickets' },
];
