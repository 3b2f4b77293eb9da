import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { answersOf, requestTypeFor, urgentCase } from './requestTypeFor';

const MAILBOXES = {
  'nec-ihms': { contact: 'ihms-mailbox', requestType: 'query' },
  hmis: { contact: 'hmis-help-desk-email', requestType: undefined },
  'it-works': { contact: 'it-works-email', requestType: 'technical-issue' },
  payroll: { contact: 'it-desk', requestType: undefined },
};

describe('what a mail asks for', () => {
  it.each<[keyof typeof MAILBOXES, string, string, string]>([
    ['nec-ihms', 'Forgotten password', 'I cannot sign in.', 'login'],
    ['nec-ihms', 'Password', 'I forgot my username and password', 'login'],
    ['nec-ihms', 'Rent account', 'How do I open one?', 'query'],
    ['nec-ihms', '', '', 'query'],
    ['it-works', 'Change request', 'An enhancement, please', 'change-request'],
    ['it-works', 'It does not start', 'The screen is black', 'technical-issue'],
  ])('of %s, "%s", "%s", is %s', (name, subject, text, expected) => {
    const found = requestTypeFor(
      { subject, text },
      MAILBOXES[name],
      exampleModel(name),
    );
    expect(found?.type.id).toBe(expected);
    expect(found?.byWords).toBe(expected !== MAILBOXES[name].requestType);
  });

  it('is what the contact takes, where the mailbox names nothing', () => {
    for (const name of ['hmis', 'payroll'] as const) {
      const model = exampleModel(name);
      const mail = { subject: 'Hello', text: '' };
      const found = requestTypeFor(mail, MAILBOXES[name], model)!;
      expect(found.type.contact).toBe(MAILBOXES[name].contact);
    }
  });

  it('is nothing where the contact takes no requests', () => {
    const mailbox = { contact: 'no-such-contact', requestType: undefined };
    const mail = { subject: 'Hello', text: '' };
    const model = exampleModel('payroll');
    expect(requestTypeFor(mail, mailbox, model)).toBeUndefined();
  });

  it('answers the long text of the form, else is its description', () => {
    const [{ requestTypes: nec }, { requestTypes: hmis }] = [
      exampleModel('nec-ihms'),
      exampleModel('hmis'),
    ];
    expect(answersOf(nec.query, 'How?', false)).toEqual({
      description: 'How?',
      fields: {},
    });
    const asked = Object.values(hmis).find(it => it.fields.request)!;
    expect(answersOf(asked, 'How?', false)).toEqual({
      description: '',
      fields: { request: 'How?' },
    });
    expect(answersOf(asked, '', false).fields).toEqual({});
  });

  it('is urgent where its type knows such a case (S1-117)', () => {
    const { requestTypes } = exampleModel('nec-ihms');
    expect(urgentCase(requestTypes.query)).toEqual({
      case: 'urgent',
      fields: { urgent: true },
    });
    expect(urgentCase(requestTypes.login)).toEqual({ fields: {} });
  });
});
