import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import { directivesContract } from '#directives/api/contract.ts';
import { organisationsContract } from '#organisations/api/contract.ts';
import { connectApi } from '#platform/web/api.ts';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { NavigationProvider } from '#platform/web/navigation.tsx';
import { type Reader, ReaderProvider } from '#platform/web/reader.tsx';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { Toasts } from '#platform/web/toast.tsx';
import { tasksContract } from '../api/contract.ts';

/** What the server would answer to an address; a refusal carries its status. */
export type Answer = (request: { method: string; url: URL; body: unknown }) => { status?: number; body: unknown };

interface Stage {
  readonly path?: string;
  readonly role?: Reader['role'];
  readonly organisationId?: string | null;
  readonly answer: Answer;
}

export const stageDay = '2026-03-10';

/** A screen in a browser without a server: the wire ends here, everything of ours before it is real. */
export function onStage(children: ReactNode, stage: Stage) {
  vi.stubGlobal('ResizeObserver', Unmeasured);
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(typeof input === 'string' ? new URL(input, window.location.href) : input, init);
    const url = new URL(request.url);
    asked.push(url);
    const { status = 200, body } = stage.answer({ method: request.method, url, body: await bodyOf(request) });
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  connectApi({ tasks: tasksContract, organisations: organisationsContract, directives: directivesContract });
  const address = { current: stage.path ?? '/' };
  const view = render(
    <Everything stage={stage} onPath={(path) => Object.assign(address, { current: path })}>
      {children}
    </Everything>,
  );
  return { ...view, asked, address };
}

interface EverythingProps {
  readonly stage: Stage;
  readonly onPath: (path: string) => void;
  readonly children: ReactNode;
}

function Everything({ stage, onPath, children }: EverythingProps) {
  const [path, setPath] = useState(stage.path ?? '/');
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const navigate = (href: string) => {
    onPath(href);
    setPath(href);
  };
  const reader = {
    displayName: 'Lê Thị Bình',
    role: stage.role ?? 'secretariat',
    organisationId: stage.organisationId ?? null,
  };
  return (
    <QueryClientProvider client={queries}>
      <ThemeProvider>
        <NavigationProvider path={path} navigate={navigate}>
          <ReaderProvider reader={reader}>
            <AsOfProvider today={stageDay} onChange={() => {}}>
              {children}
              <Toasts />
            </AsOfProvider>
          </ReaderProvider>
        </NavigationProvider>
      </ThemeProvider>
    </QueryClientProvider>
  );
}

/** jsdom has no layout: floating layers measure themselves with this. */
class Unmeasured {
  observe() {}
  unobserve() {}
  disconnect() {}
}

async function bodyOf(request: Request): Promise<unknown> {
  if (!request.body) return null;
  return request.headers.get('content-type')?.includes('json') ? request.json() : request.formData();
}
