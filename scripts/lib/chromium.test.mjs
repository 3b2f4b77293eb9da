import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findChromium } from './chromium.mjs';

it('prefers CHROMIUM_PATH', () => {
  const env = { CHROMIUM_PATH: process.execPath, PATH: '' };
  assert.equal(findChromium(env), process.execPath);
});

it('says how to get a Chromium where there is none', () => {
  assert.throws(
    () => findChromium({ PATH: '' }),
    /No Chromium was found.*apt-get install chromium.*CHROMIUM_PATH.*--no-browser/s,
  );
  assert.throws(
    () => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' }),
    /CHROMIUM_PATH is "\/nowhere\/chromium", which cannot be run/,
  );
});
