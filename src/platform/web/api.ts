import { createORPCClient, ORPCError } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';

/** A refusal as the server tells it, in the reader's language. */
export interface ToldProblem {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** The line of the file it stands on. */
  readonly line?: number;
  readonly details?: Readonly<Record<string, string | number>>;
}

let csrfToken = '';
let language = 'vi';
let link: OpenAPILink<Record<never, never>> | null = null;

/** Called once at the roof, with the contract in its generated, schema-free form. */
export function connectApi(contract: unknown): void {
  link = new OpenAPILink(contract as AnyContractRouter, {
    url: `${window.location.origin}/api/v1`,
    headers: () => requestHeaders(),
    fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
    customErrorResponseBodyDecoder: (body, response) =>
      isRefusal(body)
        ? new ORPCError('REFUSED', { status: response.status, data: body, message: body.problems[0]?.message ?? '' })
        : null,
  });
}

export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

export function rememberLanguage(next: string): void {
  language = next;
}

export function requestHeaders(): Record<string, string> {
  return { 'x-csrf-token': csrfToken, 'accept-language': language };
}

/** A room's calls, typed by its contract. `name` is the room's key in the whole contract. */
export function roomApi<Contract extends AnyContractRouter>(name: string) {
  const client = new Proxy({} as JsonifiedClient<ContractRouterClient<Contract>>, {
    get: (_target, procedure) => Reflect.get(createORPCClient(link!, { path: [name] }) as object, procedure),
  });
  return { call: client, query: createTanstackQueryUtils(client, { path: [name] }) };
}

/** The problems of a refused call; a lost connection is one too. */
export function problemsIn(error: unknown): readonly ToldProblem[] {
  if (error instanceof ORPCError && isRefusal(error.data)) return error.data.problems;
  const message =
    language === 'en'
      ? 'No connection to the server. Nothing was changed. Try again.'
      : 'Không nối được máy chủ, chưa ghi gì. Kiểm tra mạng rồi thử lại.';
  return [{ code: 'platform.offline', message }];
}

function isRefusal(body: unknown): body is { problems: ToldProblem[] } {
  return typeof body === 'object' && body !== null && Array.isArray((body as { problems?: unknown }).problems);
}

/** Sends a form with files. @throws an error that `problemsIn` reads */
export async function sendForm<Reply>(path: string, form: FormData): Promise<Reply> {
  const response = await fetch(`/api/v1${path}`, {
    method: 'POST',
    body: form,
    headers: requestHeaders(),
    credentials: 'same-origin',
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ORPCError('REFUSED', { status: response.status, data: body });
  return body as Reply;
}
