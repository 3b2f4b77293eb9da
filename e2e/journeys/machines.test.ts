import type { Page } from '@playwright/test';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

/** The token of whoever signs in, as a program of theirs has it. */
async function signInForToken(page: Page, persona: string): Promise<string> {
  const refreshed = page.waitForResponse(
    response =>
      response.url().includes('/api/auth/persona/refresh') && response.ok(),
  );
  await signIn(page, persona);
  const { backstageIdentity } = await (await refreshed).json();
  return backstageIdentity.token;
}

test('the REST API is among the APIs of the portal, and assistants act as a person', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const token = await signInForToken(page, 'iona-petrie');

  await page.goto('/api-docs');
  await page.getByRole('link', { name: 'Support Desk REST API' }).click();
  await expect(page.getByText('OAS 3.1')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Who do I ask?').first()).toBeVisible();
  await expect(page.getByText('A ticket was logged.')).toBeVisible();

  const call = async (method: string, params: object) => {
    const response = await page.request.post('/api/mcp-actions/v1', {
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json, text/event-stream',
      },
      data: { jsonrpc: '2.0', id: 1, method, params },
    });
    expect(response.status()).toBe(200);
    const answer = /^data: (.*)$/m.exec(await response.text());
    return JSON.parse(answer![1]).result;
  };
  const { tools } = await call('tools/list', {});
  expect(tools.map((it: { name: string }) => it.name)).toContain(
    'support-desk.find-help',
  );
  const { content } = await call('tools/call', {
    name: 'support-desk.list-my-tickets',
    arguments: { status: 'open' },
  });
  expect(content[0].text).toContain('"tickets"');
});
