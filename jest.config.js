const { join } = require('node:path');
const backstage = require('@backstage/cli/config/jest');

/**
 * Backstage's configuration of Jest, made faster: each test file loads all that it
 * imports anew, and this took up to half of its time.
 */
module.exports = async () => {
  const { projects, ...root } = await backstage;
  return { ...root, projects: projects.map(quicker) };
};

const NOT_NEEDED = [
  // Puts the style sheets of Backstage UI into the page. jsdom compares each rule with
  // each element that it is asked about, and lays nothing out; the browser tests do.
  '/style-inject\\.es\\.esm\\.js$',
  // What Backstage's test utilities would test caches with.
  '^@keyv/(memcache|redis|valkey)$',
  // What its URL readers would read clouds with.
  '^@azure/storage-blob$',
  '^@google-cloud/storage$',
];

function quicker(project) {
  const replacement = join(__dirname, 'scripts/jest/notNeeded.js');
  return {
    ...project,
    moduleNameMapper: {
      ...project.moduleNameMapper,
      ...Object.fromEntries(NOT_NEEDED.map(it => [it, replacement])),
    },
    // The first pattern that matches counts.
    transform: {
      ...Object.fromEntries(
        Object.entries(project.transform)
          .filter(([pattern]) => new RegExp(pattern).test('index.js'))
          .map(([pattern, transformer]) => [
            `/node_modules/@backstage/.*${pattern}`,
            lazy(transformer),
          ]),
      ),
      ...project.transform,
    },
  };
}

/**
 * Backstage's packages load modules when something of them is used first, not when they
 * are imported: an index of Backstage UI no longer loads all components. Other packages
 * are loaded as they are: what some of them export whole (`export *`) would be missing.
 */
function lazy([path, options]) {
  const module = { ...options.module, lazy: { patterns: ['.*'] } };
  return [path, { ...options, module }];
}
