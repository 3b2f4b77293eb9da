import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { sectionOf } from './logic/sections';
import { ModelRouter } from './ModelRouter';

expect.extend(toHaveNoViolations);

async function open(
  name: string,
  changes: Partial<ModelDetail> = {},
  hash = '',
) {
  const detail = exampleDetail(name, changes);
  const api = fakeApi({ getModel: jest.fn(async () => detail) });
  const view = renderPage(
    <Routes>
      <Route path="/support/models/*" element={<ModelRouter />} />
    </Routes>,
    api,
    { at: `/support/models/default/${name}#${hash}` },
  );
  await screen.findByText(detail.model.title, { selector: 'h2' });
  return { ...view, detail, api };
}

/** By its anchor: to look for roles in a page of this length takes long. */
const at = (anchor: string) => document.getElementById(anchor)!;

describe('ModelPage', () => {
  it.each(['nec-ihms', 'hmis', 'clickhome'])(
    'shows the sections, contents and open points of %s',
    async name => {
      const { detail, container } = await open(name);
      const { model } = detail;
      const contents = container.querySelector<HTMLElement>(
        'nav[aria-label="Contents"]',
      )!;
      for (const link of within(contents).getAllByRole('link')) {
        const id = link.getAttribute('href')!.replace(/^.*#/, '');
        expect(container.querySelector(`section[id="${id}"]`)).not.toBeNull();
      }
      for (const level of Object.values(model.levels)) {
        expect(at(level.path)).toHaveTextContent(
          `Level ${level.level} ${level.title}`,
        );
      }
      const points = at('open-points');
      expect(
        points.querySelectorAll('article').length +
          points.querySelectorAll('ul[class*="plain"] > li').length,
      ).toBe(model.confirms.length + Object.keys(model.openQuestions).length);
    },
  );

  it.each(['clarity-escalation', 'clickhome', 'hmis', 'it-works', 'nec-ihms'])(
    'marks all that is to be confirmed where it is shown: %s',
    async name => {
      const { detail } = await open(name);
      const unmarked = detail.model.confirms.filter(({ path, reason }) => {
        const section = sectionOf(path);
        return section && !at(section).textContent?.includes(reason);
      });
      expect(unmarked).toEqual([]);
    },
  );

  it.each([
    ['payroll', ['flow', 'levels', 'contacts', 'priorities', 'parties']],
    ['nec-ihms', ['flow', 'hours', 'priorities', 'licences']],
  ])('is accessible: %s', async (name, anchors) => {
    await open(name);
    for (const anchor of anchors) {
      expect(await axe(at(anchor))).toHaveNoViolations();
    }
  });

  it('draws the flow as a list of levels with what they escalate to', async () => {
    await open('nec-ihms');
    const items = at('flow').querySelectorAll('ol[aria-label] > li');
    const words = [...items].map(item => item.textContent);
    expect(words.find(it => it?.startsWith('Level 0'))).toMatch(/Stands apart/);
    expect(words.find(it => it?.startsWith('Level 2'))).toMatch(
      /Escalates to level 3, External Escalation/,
    );
    expect(words.find(it => it?.startsWith('Level 3'))).toMatch(
      /NEC service desk.*Housing Customer Support Manager/,
    );
  });

  it('shows the targets of priorities, the phone call, and the assumed hours', async () => {
    await open('nec-ihms');
    const priorities = within(at('priorities'));
    const [, first, second] = priorities.getAllByRole('row');
    expect(first).toHaveTextContent('2 business hours');
    expect(first).toHaveTextContent('A telephone call to NEC service desk');
    expect(second).toHaveTextContent('5 business days');
    expect(
      priorities.getByText(/Counted in NEC business hours, which is assumed/),
    ).toHaveTextContent('neither days nor hours are given');
  });

  it('shows a week with zone, and what is assumed of it', async () => {
    await open('nec-ihms');
    const week = within(at('hours')).getByRole('table', {
      name: 'Opening hours of NEC business hours',
    });
    expect(
      within(week)
        .getAllByRole('row')
        .map(it => it.textContent),
    ).toEqual([
      ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
        day => `${day}09:00–17:00`,
      ),
      'SaturdayClosed',
      'SundayClosed',
    ]);
    expect(at('hours')).toHaveTextContent(
      'To be confirmed, time zone: not given',
    );
  });

  it('says why a contact is refused, and where to go instead', async () => {
    const contacts = {
      ...exampleDetail('nec-ihms').contacts,
      'nec-portal': {
        opening: { state: 'always' as const },
        refusal: {
          code: 'STOP',
          message: 'Only for the IHMS Project Team.',
          redirectTo: [
            {
              contact: 'ihms-mailbox',
              title: 'IHMS mailbox',
              channels: [],
              opening: { state: 'always' as const },
            },
          ],
        },
      },
    };
    await open('nec-ihms', { contacts });
    const portal = at('contacts.nec-portal');
    expect(portal).toHaveTextContent('Only for the IHMS Project Team.');
    expect(portal).toHaveTextContent('Instead: IHMS mailbox');
    expect(portal).not.toHaveTextContent('customersupport.nec');
  });

  it('shows the channels that the reader may see', async () => {
    await open('nec-ihms');
    expect(at('contacts.nec-portal')).toHaveTextContent(
      'https://customersupport.nec.example.com',
    );
  });

  it.each([
    ['levels.level-3.statuses', 'levels.level-3'],
    ['licences.none', 'licences'],
    ['open-points', 'open-points'],
  ])('goes to %s', async (hash, anchor) => {
    await open('nec-ihms', {}, hash);
    await waitFor(() => expect(at(anchor)).toHaveFocus());
  });

  it('tells owners what is wrong with the file, and that the last valid version is shown', async () => {
    await open('nec-ihms', {
      broken: true,
      source: { viewUrl: 'https://git.example.com/model.yaml' },
      issues: [
        {
          severity: 'error',
          code: 'SCHEMA',
          path: 'spec.priorities.nec-priority',
          line: 212,
          message: '"two" is not a number',
        },
        {
          severity: 'warning',
          code: 'CALENDAR_ASSUMED',
          path: 'spec.calendars.nec-business',
          message: 'The hours are assumed',
        },
      ],
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The support model has an error');
    expect(alert).toHaveTextContent(
      /SCHEMA spec\.priorities\.nec-priority, line 212.*"two" is not a number/,
    );
    expect(alert).toHaveTextContent('the last valid version');
    expect(alert).not.toHaveTextContent('CALENDAR_ASSUMED');
    const summary = screen.getByText('1 warning about this support model');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(summary);
    expect(screen.getByText('The hours are assumed')).toBeVisible();
  });

  it('says nothing of the file to others', async () => {
    await open('nec-ihms');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /in Git/ }),
    ).not.toBeInTheDocument();
  });

  it('leads to the file', async () => {
    await open('nec-ihms', {
      source: { editUrl: 'https://git.example.com/edit/model.yaml' },
    });
    expect(screen.getByRole('link', { name: /Edit in Git/ })).toHaveAttribute(
      'href',
      'https://git.example.com/edit/model.yaml',
    );
  });

  it('shows HTML and Markdown of a model literally', async () => {
    const html =
      '<img src="x" onerror="alert(1)"> [here](https://example.com/x)';
    const { model } = exampleDetail('nec-ihms');
    const { container } = await open('nec-ihms', {
      model: {
        ...model,
        title: html,
        description: `Of ${html}`,
        knowledge: {
          ...model.knowledge,
          glossary: { [html]: { path: 'x', meaning: html } },
        },
      },
    });
    expect(screen.getAllByText(html).length).toBeGreaterThan(1);
    expect(screen.getByText(`Of ${html}`)).toBeInTheDocument();
    expect(container.querySelector('img[src="x"]')).toBeNull();
    expect(
      container.querySelector('a[href="https://example.com/x"]'),
    ).toBeNull();
  });

  it('says that there is no such model', async () => {
    const getModel = jest.fn(async () => {
      throw new NotFoundError('no');
    });
    renderPage(
      <Routes>
        <Route path="/support/models/*" element={<ModelRouter />} />
      </Routes>,
      fakeApi({ getModel }),
      { at: '/support/models/default/none' },
    );
    expect(
      await screen.findByText('There is no support model default/none for you'),
    ).toBeInTheDocument();
  });
});
