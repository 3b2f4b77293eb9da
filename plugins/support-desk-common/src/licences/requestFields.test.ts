import type { CompiledField, CompiledModel } from '../model';
import { compileExample } from '../model/__testUtils__/examples';
import { checkLicenceRequest, licenceRequestFields } from './requestFields';

const NOW = new Date('2025-03-05T16:00:00Z');
const clarity = compileExample('clarity-escalation');
const terms = { training: 'new-user-training', form: 'license-request' };

/** The same model, with a form whose fields are known. */
function withForm(fields: Record<string, Partial<CompiledField>>) {
  const path = 'forms.license-request';
  const [blank] = Object.values(clarity.forms['license-request'].fields);
  const form = {
    ...clarity.forms['license-request'],
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, rest]) => [
        id,
        {
          ...blank,
          implied: false,
          path: `${path}.fields.${id}`,
          id,
          title: id,
          ...rest,
        },
      ]),
    ),
  };
  const model: CompiledModel = {
    ...structuredClone(clarity),
    forms: { ...clarity.forms, 'license-request': form },
  };
  return model;
}

const asked = (model: CompiledModel, of = terms) =>
  licenceRequestFields(model, of)
    .filter(it => it.input !== 'info')
    .map(it => it.id);

describe('licenceRequestFields', () => {
  it('shows what the training says, and asks for no why (S3-28, S3-35)', () => {
    const fields = licenceRequestFields(clarity, terms);
    expect(fields.map(it => [it.id, it.input])).toEqual([
      ['who', 'info'],
      ['what', 'attachment'],
      ['when', 'info'],
      ['where', 'info'],
      ['how', 'info'],
      ['screen-viewing', 'checkbox'],
    ]);
    expect(fields[0].title).toMatch(
      /^New users of your agency and those who have not been active/,
    );
    expect(fields.map(it => it.prompt ?? it.id)).not.toContain('why');
  });

  it('asks neither who gets it nor for which class', () => {
    const model = withForm({
      'new-user': { implied: true },
      manager: { input: 'person' },
      deputy: { input: 'person', implied: true },
    });
    const { fields } = model.requestTypes['new-user-training'];
    fields.when = { ...fields.when, input: 'date' };
    expect(asked(model)).toEqual(['manager', 'screen-viewing']);
  });

  it('asks the fields of the form in place of the form, once', () => {
    const model = withForm({ agency: {}, 'new-user': { implied: true } });
    expect(asked(model)).toEqual(['agency', 'screen-viewing']);
    expect(asked(model, { ...terms, form: undefined as never })).toEqual([
      'agency',
      'screen-viewing',
    ]);
  });

  it('asks for a form alone, and for nothing where nothing comes with it', () => {
    const model = withForm({ agency: {}, notes: { filledBy: 'support' } });
    expect(licenceRequestFields(model, { form: 'license-request' })).toEqual([
      expect.objectContaining({ id: 'agency' }),
    ]);
    expect(licenceRequestFields(model, {})).toEqual([]);
    expect(licenceRequestFields(model, { training: 'gone' })).toEqual([]);
  });

  it('tells two fields of one id apart', () => {
    const model = withForm({ 'screen-viewing': {} });
    expect(asked(model)).toEqual([
      'screen-viewing',
      'requestTypes.new-user-training.screen-viewing',
    ]);
  });
});

describe('checkLicenceRequest', () => {
  const check = (answers: Record<string, unknown>, model = clarity) =>
    checkLicenceRequest(model, terms, answers, NOW);

  it('names what is missing (S3-30, S3-34)', () => {
    expect(check({})).toEqual([
      {
        field: 'answers.what',
        message: 'Complete the License Request Form must be answered',
      },
      {
        field: 'answers.screen-viewing',
        message: 'The new user has screen viewing capabilities must be ticked',
      },
    ]);
    const form = { what: 'license-request.pdf', 'screen-viewing': false };
    expect(check(form).map(it => it.field)).toEqual(['answers.screen-viewing']);
  });

  it('takes what fits, and nothing that is not asked', () => {
    const answers = { what: 'license-request.pdf', 'screen-viewing': true };
    expect(check(answers)).toEqual([]);
    expect(check({ ...answers, 'new-users': ['Ann'] })).toEqual([
      {
        field: 'answers.new-users',
        message: 'new-users is not a field of New User Training',
        allowed: ['who', 'what', 'when', 'where', 'how', 'screen-viewing'],
      },
    ]);
    const model = withForm({ agency: {} });
    expect(check({ 'screen-viewing': true }, model)).toEqual([
      { field: 'answers.agency', message: 'agency must be answered' },
    ]);
  });
});
