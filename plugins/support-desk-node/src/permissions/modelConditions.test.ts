import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  modelReadPermission,
  ticketReadPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { createModelConditionalDecision, modelConditions } from './conditions';
import type { ModelResource } from './modelResource';
import { modelRules } from './rules';

const payroll: ModelResource = {
  ref: 'supportmodel:default/payroll',
  owner: 'group:default/it-desk',
};

const authorize = createConditionAuthorizer<ModelResource>({
  getRuleByName: name =>
    Object.values(modelRules).find(rule => rule.name === name)!,
});

describe('conditions about support models', () => {
  it.each([
    ['its name', modelConditions.isModel({ refs: [payroll.ref] }), true],
    ['another name', modelConditions.isModel({ refs: ['x'] }), false],
    ['its owner', modelConditions.ownsModel({ refs: [payroll.owner] }), true],
    [
      'others',
      modelConditions.ownsModel({ refs: ['user:default/ann'] }),
      false,
    ],
  ])('show a model by %s', (_name, conditions, expected) => {
    const decision = createModelConditionalDecision(
      modelReadPermission,
      conditions,
    );
    expect(authorize(decision, payroll)).toBe(expected);
    expect(authorize(decision, undefined)).toBe(false);
  });

  it('are about models only', () => {
    expect(modelReadPermission.resourceType).not.toBe(
      ticketReadPermission.resourceType,
    );
    expect(modelRules.isModel.toQuery({ refs: ['a'] })).toEqual({
      property: 'ref',
      values: ['a'],
    });
    expect(modelRules.ownsModel.toQuery({ refs: ['a'] })).toEqual({
      property: 'owner',
      values: ['a'],
    });
  });
});
