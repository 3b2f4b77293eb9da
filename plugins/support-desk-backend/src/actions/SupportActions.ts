import type {
  ActionsRegistryActionOptions,
  ActionsRegistryService,
} from '@backstage/backend-plugin-api/alpha';
import type { AuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { AnyZodObject, z } from 'zod/v3';
import type { CallerOf, TicketCaller } from '../tickets/TicketService';
import { inWords } from './inWords';

/** What a person can have done by other programs: an assistant over MCP, a template of the scaffolder. */
export type SupportAction<
  I extends AnyZodObject,
  O extends AnyZodObject,
> = Pick<
  ActionsRegistryActionOptions<I, O>,
  'name' | 'title' | 'description' | 'schema' | 'attributes'
> & {
  /** Does it as the person who asked: by the services of the REST API, with their permissions. */
  act(input: z.infer<I>, caller: TicketCaller): Promise<z.infer<O>>;
};

/** What only reads. */
export const READS = { readOnly: true, destructive: false, idempotent: true };
/** What adds something and takes nothing away. */
export const ADDS = { readOnly: false, destructive: false, idempotent: false };

/** Registers actions in the portal's registry of actions. */
export class SupportActions {
  readonly #registry: ActionsRegistryService;
  readonly #auth: AuthService;
  readonly #callerOf: CallerOf;

  constructor(options: {
    actionsRegistry: ActionsRegistryService;
    auth: AuthService;
    callerOf: CallerOf;
  }) {
    this.#registry = options.actionsRegistry;
    this.#auth = options.auth;
    this.#callerOf = options.callerOf;
  }

  add<I extends AnyZodObject, O extends AnyZodObject>({
    act,
    ...rest
  }: SupportAction<I, O>): void {
    this.#registry.register<I, O>({
      ...rest,
      action: (async ({ input, credentials }) => {
        if (!this.#auth.isPrincipal(credentials, 'user')) {
          throw new NotAllowedError(
            `Action '${rest.name}' is done for somebody: call it with the token of a user`,
          );
        }
        try {
          const caller = await this.#callerOf(credentials);
          return { output: await act(input, caller) };
        } catch (error) {
          throw inWords(error);
        }
      }) as ActionsRegistryActionOptions<I, O>['action'],
    });
  }
}
