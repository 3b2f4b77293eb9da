import { startMailDesk } from '../__testUtils__/startMailDesk';

jest.setTimeout(60_000);

/** What the portal and its mail say to who wrote a mail. */
async function saidIn(settings: { language?: 'de' }) {
  const desk = await startMailDesk({ settings, language: 'es' });
  await desk.receive({ subject: 'Forgotten password', text: 'Please help.' });
  const [{ title }] = await desk.told();
  const [{ text }] = await desk.mailed();
  return { title, text };
}

describe('a portal in another language', () => {
  it('speaks it in notifications and in mails', async () => {
    const { title, text } = await saidIn({});
    expect(title).toBe('IHMS-1 registrado');
    expect(text).toContain('IHMS-1 registrado');
    expect(text).toMatch(/Tendrá respuesta|Se ha transmitido/);
    expect(text).toMatch(/IHMS-1, (nuevo|recibido|en curso)/);
    expect(text).toContain('Para añadir algo, responda a este correo.');
  });

  it('speaks that of the mailbox in its mails alone', async () => {
    const { title, text } = await saidIn({ language: 'de' });
    expect(title).toBe('IHMS-1 registrado');
    expect(text).toContain('IHMS-1 erfasst');
    expect(text).toMatch(/Sie bekommen Antwort|Es wurde weitergegeben/);
    expect(text).toMatch(/IHMS-1, (neu|angenommen|in Arbeit)/);
    expect(text).not.toMatch(/registrado|logged/);
  });
});
