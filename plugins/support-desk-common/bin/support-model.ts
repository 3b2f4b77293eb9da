import { readFileSync } from 'fs';
import { runCli } from '../src/cli/runCli';

process.exitCode = runCli(process.argv.slice(2), {
  readFile: path => readFileSync(path, 'utf8'),
  // eslint-disable-next-line no-console
  print: line => console.log(line),
});
