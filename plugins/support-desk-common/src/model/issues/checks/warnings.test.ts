import { extendedPayroll } from '../../__testUtils__/brokenModel';
import { loadExample } from '../../__testUtils__/examples';
import { loadSupportModel } from '../loadSupportModel';

const warnings = (name: string, code: string) =>
  loadExample(name).issues.filter(issue => issue.code === code);

const pathsOf = (name: string, code: string) =>
  warnings(name, code).map(({ path }) => path.replace('spec.', ''));

describe('warnings of the real models', () => {
  it.each([
    [
      'it-works',
      'DUPLICATE_DEFINITION',
      ['priorities.it-works-priority.values.medium.criteria'],
    ],
    [
      'hmis',
      'CALENDAR_ASSUMED',
      ['calendars.hmis-help-desk', 'calendars.bis-business'],
    ],
    [
      'nec-ihms',
      'HANDOVER_WITHOUT_DATE',
      [
        'transitions.level-0-to-housing-systems',
        'transitions.level-2-to-housing-systems',
        'transitions.level-3-to-housing-systems',
      ],
    ],
    [
      'nec-ihms',
      'MODULE_WITHOUT_SUPER_USER',
      [
        'services.housing-advice',
        'services.support-services',
        'services.reports',
        'services.letters',
      ],
    ],
    ['nec-ihms', 'LICENCE_FULL', ['licences.business-objects']],
    [
      'nec-ihms',
      'STOP_WITHOUT_REDIRECT',
      ['contacts.nec-account-manager.requires'],
    ],
    ['clarity-escalation', 'STOP_WITHOUT_REDIRECT', []],
    [
      'hmis',
      'PROCEDURE_NAMED_ONLY',
      ['procedures.software-correction', 'procedures.performance-correction'],
    ],
    [
      'it-works',
      'ATTACHMENT_MISSING',
      [
        'document.attachments.communication-methods',
        'document.attachments.training-categories',
      ],
    ],
    [
      'clickhome',
      'MATRIX_UNKNOWN',
      ['responsibilities.groups.resolution-of-problems.rows.connectivity'],
    ],
  ])('%s: %s', (name, code, paths) => {
    expect(pathsOf(name, code)).toEqual(paths);
  });

  it('name what is assumed of a calendar', () => {
    const [, bis] = warnings('hmis', 'CALENDAR_ASSUMED');
    expect(bis.message).toContain('bis-business');
    expect(bis.message).toContain('hours, timeZone, holidays');
  });

  it('name both of two equal definitions', () => {
    const [issue] = warnings('it-works', 'DUPLICATE_DEFINITION');
    expect(issue.message).toContain('High = Medium');
  });

  it('lie in the included file where the section does', () => {
    const [issue] = warnings('clickhome', 'MATRIX_UNKNOWN');
    expect(issue.file).toBe('./clickhome.responsibilities.yaml');
  });
});

describe('MATRIX_ROW_EMPTY', () => {
  const codesFor = (cells: string) =>
    loadSupportModel(
      extendedPayroll(
        `responsibilities: {columns: [staff], groups: {g: {rows: {a: {title: A, cells: {staff: ${cells}}}}}}}`,
      ),
    ).issues.map(({ code }) => code);

  it.each([
    ['responsible', []],
    ['unknown', ['MATRIX_UNKNOWN']],
    ['optional', ['MATRIX_ROW_EMPTY']],
  ])('a row that is only %s (M2)', (value, codes) => {
    expect(codesFor(value)).toEqual(codes);
  });
});

it('leaves a model usable', () => {
  const { model, issues } = loadExample('it-works');
  expect(issues.length).toBeGreaterThan(0);
  expect(model).toBeDefined();
});
