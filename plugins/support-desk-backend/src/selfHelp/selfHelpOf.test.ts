import {
  loadModelEntity,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModelEntity } from '../tickets/__testUtils__/exampleModels';
import { selfHelpOf } from './selfHelpOf';

/** An example in which a procedure has a mode. */
function modelWith(name: string, procedure: string, mode?: string) {
  const entity = structuredClone(exampleModelEntity(name)) as any;
  entity.spec.procedures[procedure].mode = mode;
  const { model, issues } = loadModelEntity(entity);
  if (!model) throw new Error(JSON.stringify(issues));
  return model;
}

function modeOf(model: CompiledModel, requestType: string) {
  const type = model.requestTypes[requestType];
  return selfHelpOf(model, type.level, type)?.mode;
}

describe('selfHelpOf', () => {
  it.each([
    // S1-18: tried is to be confirmed, at the least.
    [undefined, 'query', 'acknowledge'],
    ['advise', 'query', 'acknowledge'],
    ['acknowledge', 'query', 'acknowledge'],
    ['require', 'query', 'require'],
    // S1-13
    ['require', 'login', undefined],
    // Not after level 1.
    ['require', 'service-incident', undefined],
  ])('takes the mode %j of nec-ihms for %s as %j', (mode, type, expected) => {
    expect(modeOf(modelWith('nec-ihms', 'self-learn', mode), type)).toBe(
      expected,
    );
  });

  it.each([
    // S3-03
    [undefined, 'advise'],
    ['acknowledge', 'acknowledge'],
    ['require', 'require'],
  ])('takes the mode %j of clarity as %s', (mode, expected) => {
    const model = modelWith('clarity-escalation', 'articles-first', mode);
    const types = Object.values(model.requestTypes).filter(
      it => it.level === 'ica' && it.kind !== 'login',
    );
    expect(types.length).toBeGreaterThan(0);
    types.forEach(({ id }) => expect(modeOf(model, id)).toBe(expected));
  });

  it('asks a login for nothing, unless it requires it itself', () => {
    const model = modelWith('nec-ihms', 'self-learn', 'require');
    const { login, query } = model.requestTypes;
    expect(selfHelpOf(model, 'level-1', login)).toBeUndefined();
    const strict = { ...login, requires: query.requires };
    expect(selfHelpOf(model, 'level-1', strict)?.mode).toBe('require');
  });

  it('includes steps within others', () => {
    const model = modelWith('hmis', 'end-user-sequence');
    const { steps } = model.procedures['end-user-sequence'];
    const [first, ...others] = steps;
    model.procedures['end-user-sequence'].steps = [{ ...first, steps: others }];
    const type = model.requestTypes['non-emergency'];
    expect(selfHelpOf(model, type.level, type)?.steps).toHaveLength(7);
  });
});
