import { MANAGER, seededLicence } from './licences';
import { portalAs } from './portal';
import { CLICKHOME, inRound } from './rounds';

const HMIS = 'supportmodel:default/hmis';

/** A page, and what it shows once it has loaded. */
export interface ShownPage {
  path: string;
  shows: string;
}

/** Pages that one person looks at. */
export interface Tour {
  of: string;
  persona: string;
  /** Lets a journey look at them while what they show is there. */
  visit: (
    url: string,
    look: (pages: ShownPage[]) => Promise<void>,
  ) => Promise<void>;
}

/** The pages of Support, by who looks at them. */
export const TOURS: Tour[] = [
  {
    of: 'Support',
    persona: 'lena-baird',
    visit: (_, look) =>
      look([
        { path: '/support', shows: 'Who helps, in which order' },
        {
          path: '/support/get-help/raise?model=default/nec-ihms&type=service-incident',
          shows: 'In a few words',
        },
        { path: '/support/tickets', shows: 'Mine' },
        { path: '/support/models/default/nec-ihms', shows: 'Self Learn' },
      ]),
  },
  {
    of: 'Licences',
    persona: MANAGER,
    visit: async (url, look) => {
      const { id, title } = await seededLicence(url, 'Clarity users');
      const { client } = await portalAs(url, MANAGER);
      const { items } = await client.getLicenceRequests({ licence: id });
      await look([
        { path: '/support/licences', shows: title },
        {
          path: `/support/licences?licence=${id}`,
          shows: `${title}: use over time`,
        },
        {
          path: `/support/licences/request?licence=${id}`,
          shows: 'What happens next',
        },
        {
          path: '/support/licences/requests?scope=all',
          shows: items[0].person.title,
        },
        {
          path: `/support/licences/requests/${items[0].id}`,
          shows: 'Progress',
        },
        {
          path: `/support/licences/${id}/seats`,
          shows: `Holders of ${title}`,
        },
        { path: '/support/licences/import', shows: 'Or paste the rows here' },
      ]);
    },
  },
  {
    of: 'Responsibilities',
    persona: 'isla-trent',
    visit: (url, look) =>
      inRound(url, async review => {
        const { client } = await portalAs(url, 'isla-trent');
        const { version } = await client.getMatrix({ model: CLICKHOME });
        const matrix = `/support/responsibilities?model=${CLICKHOME}`;
        await look([
          { path: matrix, shows: 'Regular Monitoring' },
          { path: `${matrix}&mode=review`, shows: 'cells confirmed' },
          {
            path: `${matrix}&mode=compare&from=${version}`,
            shows: 'Nothing differs',
          },
          {
            path: `/support/responsibilities/reviews/${review}`,
            shows: 'Reviewers:',
          },
          { path: '/support/responsibilities/import', shows: 'Paste it here' },
          {
            path: `/support/responsibilities/open-points?model=${CLICKHOME}`,
            shows: 'What the model only assumes',
          },
        ]);
      }),
  },
  {
    of: 'Notices and reports',
    persona: 'selma-ortiz',
    visit: async (url, look) => {
      const { client } = await portalAs(url, 'selma-ortiz');
      const { items } = await client.getNotices({ model: HMIS, limit: 100 });
      const planned = items.find(it => it.state === 'scheduled')!;
      const interruption = items.find(
        it => it.kind === 'unplannedInterruption',
      )!;
      await look([
        { path: '/support/notices', shows: planned.title },
        { path: `/support/notices/${planned.id}`, shows: 'outstanding, of' },
        {
          path: `/support/notices/${interruption.id}`,
          shows: 'What happened',
        },
        {
          path: `/support/notices/new?model=${HMIS}&type=planned-downtime`,
          shows: 'Before you send it',
        },
        {
          path: `/support/notices/availability?model=${HMIS}`,
          shows: 'The last 90 days',
        },
        { path: `/support/reports?model=${HMIS}`, shows: 'Reviews due' },
        {
          path: `/support/reports/month?model=${HMIS}&period=2025-03`,
          shows: 'Level reached',
        },
        {
          path: `/support/reports/surveys?model=${HMIS}`,
          shows: 'Results by period',
        },
        {
          path: `/support/reports/feedback?model=${HMIS}&scope=all`,
          shows: 'Feedback',
        },
      ]);
    },
  },
];
