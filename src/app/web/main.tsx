import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectApi, problemsIn } from '#platform/web/api.ts';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { LanguageProvider } from '#platform/web/words.ts';
import contract from './contract.json' with { type: 'json' };
import { router } from './router.tsx';

connectApi(contract);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (count, error) => count < 2 && problemsIn(error)[0]?.code === 'platform.offline',
    },
  },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <ThemeProvider>
          <RouterProvider router={router} />
        </ThemeProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
