import { follow } from './__testUtils__/follow';

describe('the flow of a service incident to NEC', () => {
  const incident = () =>
    follow('nec-ihms', { requestType: 'service-incident' });

  it('lets the project team record what NEC did, and nobody else (S1-60)', () => {
    const { checklists } = incident();
    const routed = (user: string, support: boolean) =>
      checklists(user, support)
        .flatMap(it => it.steps)
        .find(it => it.responsible.some(({ id }) => id.startsWith('nec')));
    expect(routed('rory-baird', true)?.blocked).toBeUndefined();
    expect(routed('iona-petrie', false)?.blocked).toMatch(/^Only for /);
  });
});
