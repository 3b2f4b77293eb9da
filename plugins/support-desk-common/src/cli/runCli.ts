import { type Command, type Terminal, UsageError } from './Command';
import { validate } from './validate';

const commands: Record<string, Command> = { validate };

function printUsage(terminal: Terminal) {
  terminal.print('Usage: support-model <command>');
  for (const [name, { usage, summary }] of Object.entries(commands)) {
    terminal.print(`  ${name} ${usage}`);
    terminal.print(`      ${summary}`);
  }
}

/**
 * Runs `support-model` with its arguments.
 *
 * Returns the exit code: 0 fine, 1 something is wrong with the files, 2 something is wrong with the arguments.
 */
export function runCli(
  [name = '', ...args]: string[],
  terminal: Terminal,
): number {
  if (name === 'help' || name === '--help') {
    printUsage(terminal);
    return 0;
  }
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new UsageError(
        name ? `unknown command "${name}"` : 'no command is given',
      );
    }
    return commands[name].run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    terminal.print(`support-model: ${error.message}`);
    printUsage(terminal);
    return 2;
  }
}
