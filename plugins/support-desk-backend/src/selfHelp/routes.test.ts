import {
  type ModelDetail,
  modelEndpoints,
  type SelfHelp,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

describe('self-help of request types', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  async function selfHelpOf(
    model: string,
    user: string,
    type: string,
  ): Promise<SelfHelp | undefined> {
    const { body } = await desk.as(user).get(`/models/default/${model}`);
    const { requestTypes } = modelEndpoints.getModel.response.parse(
      body,
    ) as ModelDetail;
    return requestTypes[type].selfHelp;
  }

  async function hmisSteps(user: string) {
    const { steps } = (await selfHelpOf('hmis', user, 'non-emergency'))!;
    return Object.fromEntries(steps.map(it => [it.id, it]));
  }

  it('is the sequence of six steps, and one for administrators (S0-51)', async () => {
    expect(
      await selfHelpOf('hmis', 'nina-moss', 'non-emergency'),
    ).toMatchObject({
      procedure: 'end-user-sequence',
      level: 'agency-self-help',
      mode: 'acknowledge',
      ordered: true,
      steps: [
        { id: 'user-manual' },
        { id: 'online-help' },
        { id: 'agency-colleagues' },
        { id: 'agency-administrator' },
        { id: 'other-agencies' },
        { id: 'email-support' },
        { id: 'toll-free-call' },
      ],
    });
  });

  it('links to the documentation and to the given address (S0-52, S0-53)', async () => {
    const steps = await hmisSteps('nina-moss');
    expect(steps['user-manual'].link).toBe(
      '/docs/default/system/hmis/user-manual',
    );
    expect(steps['online-help'].link).toBe('https://hmis.example.com/help');
  });

  it('names the others of the own agency, its administrator and the other agencies (S0-54 to S0-56)', async () => {
    const north = await hmisSteps('nina-moss');
    const colleagues = north['agency-colleagues'].people!.map(it => it.name);
    expect(colleagues).toContain('Nora Quill');
    expect(colleagues).not.toContain('Nina Moss');
    expect(north['agency-administrator'].people).toEqual([
      { user: 'user:default/nora-quill', name: 'Nora Quill' },
    ]);
    // Agency West is inactive since 2024.
    expect(north['other-agencies'].groups).toEqual([
      { ref: 'group:default/agency-south', title: 'Agency South' },
      { ref: 'group:default/agency-east', title: 'Agency East' },
    ]);

    const south = await hmisSteps('saul-reed');
    expect(south['other-agencies'].groups!.map(it => it.title)).toEqual([
      'Agency North',
      'Agency East',
    ]);
    expect(JSON.stringify(south['agency-colleagues'])).not.toMatch(/nina|nora/);
  });

  it('leads to a contact that the reader may use, and tells nothing of another (S0-57, P-12)', async () => {
    const steps = await hmisSteps('nina-moss');
    expect(steps['email-support'].contact).toBe('hmis-help-desk-email');
    expect(steps['email-support'].notForYou).toBeUndefined();
    expect(steps['toll-free-call']).toEqual({
      id: 'toll-free-call',
      text: 'If still unresolved, the Agency Administrator or Executive Director calls the toll-free line.',
      notForYou: expect.stringContaining('is only for'),
    });

    const administrator = await hmisSteps('nora-quill');
    expect(administrator['toll-free-call']).toMatchObject({
      contact: 'hmis-toll-free',
    });
    expect(administrator['toll-free-call'].notForYou).toBeUndefined();
  });

  it('is to be tried in any order, with help on how, and names the super users (S1-17, S1-28, S1-31)', async () => {
    const found = await selfHelpOf('nec-ihms', 'iona-petrie', 'query');
    expect(found).toMatchObject({
      mode: 'acknowledge',
      ordered: false,
      steps: [
        { howTo: expect.stringContaining('Help') },
        { link: '/docs/default/system/nec-ihms' },
        { contact: 'super-users' },
      ],
    });
    expect(found!.steps[2].people!.map(it => it.name)).toContain('Dana Struan');
  });

  it('names who passes a problem on to the vendor', async () => {
    const found = await selfHelpOf('clickhome', 'uri-banks', 'problem');
    expect(found).toMatchObject({ mode: 'advise' });
    expect(found!.steps[2].people!.length).toBeGreaterThan(0);
  });

  it.each([
    ['nec-ihms', 'iona-petrie', 'login'],
    ['payroll', 'iona-petrie', 'problem'],
  ])('is nothing in %s for %s: %s', async (model, user, type) => {
    expect(await selfHelpOf(model, user, type)).toBeUndefined();
  });
});
