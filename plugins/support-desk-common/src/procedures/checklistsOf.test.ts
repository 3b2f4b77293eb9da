import fc from 'fast-check';
import { compileExample, realModels } from '../model/__testUtils__/examples';
import { follow } from './__testUtils__/follow';

describe('checklistsOf', () => {
  it("follows the supplier's statuses by their words (S1-63 to S1-65)", () => {
    const ticket = follow('nec-ihms', { requestType: 'service-incident' });
    ticket.happen('waiting', { modelStatus: 'Waiting for Customer' });
    expect(ticket.stepOf('service-incident/more-information').automatic).toBe(
      true,
    );
    expect(ticket.stepOf('service-incident/reply').state).toBe('open');
    ticket.happen('modelStatusSet', { to: 'active', title: 'Active' });
    expect(ticket.stepOf('service-incident/reply').automatic).toBe(true);
  });

  it("takes the vendor's reference for proof that it was logged there", () => {
    const ticket = follow('nec-ihms', { requestType: 'service-incident' });
    ticket.happen('checklistAdded', { checklist: 'upgrade' });
    const step = () => ticket.stepOf('upgrade/log-incident');
    const update = (field: string, to: string | null) =>
      ticket.happen('vendorUpdated', { changes: [{ field, from: null, to }] });
    update('status', 'Active');
    update('reference', null);
    expect(step().state).toBe('open');
    update('reference', 'NEC-4711');
    expect(step()).toMatchObject({ state: 'done', automatic: true });
    expect(ticket.stepOf('upgrade/to-remote-dba').state).toBe('open');
  });

  it('lets a tick be taken back that an event had given, until the next one', () => {
    const ticket = follow('nec-ihms', { requestType: 'service-incident' });
    const state = () =>
      ticket.stepOf('service-incident/more-information').state;
    ticket.happen('waiting', { modelStatus: 'Waiting for Customer' });
    ticket.tick('service-incident/more-information', { state: 'open' });
    expect(state()).toBe('open');
    ticket.happen('waiting', { modelStatus: 'Waiting for Customer' });
    expect(state()).toBe('done');
  });

  it('never blocks everything of an ordered procedure that is not over, whatever was ticked', () => {
    const cases = realModels.flatMap(name =>
      Object.values(compileExample(name).procedures)
        .filter(it => it.steps.length > 0)
        .map(it => ({ name, id: it.id, steps: it.steps.map(step => step.id) })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.tuple(fc.nat(9), fc.constantFrom('done', 'skipped')), {
          maxLength: 12,
        }),
        ({ name, id, steps }, ticks) => {
          const ticket = follow(name, {});
          ticket.happen('checklistAdded', { checklist: id });
          for (const [index, state] of ticks) {
            ticket.tick(`${id}/${steps[index % steps.length]}`, {
              state,
              answer: 'yes',
            });
          }
          const [checklist] = ticket.checklists();
          const open = checklist.steps.filter(it => it.state === 'open');
          const possible = open.filter(
            it => !it.blocked || !/^(First|It is done)/.test(it.blocked),
          );
          expect(open.length === 0 || possible.length > 0).toBe(true);
          expect(checklist.done + open.length).toBe(checklist.total);
        },
      ),
      { numRuns: 60 },
    );
  });
});
