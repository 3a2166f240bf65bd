import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NotFoundScreen } from './not-found-screen.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ location }) => {
    throw redirect({ href: `/dieu-hanh${location.searchStr}` });
  },
});

// biome-ignore lint/suspicious/noExplicitAny: the router's own loader takes any module with the named component
const screen = (path: string, load: () => Promise<any>, name: string) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) });

/** Every address of the product. Each screen is fetched when it is first opened. */
const screens = [
  screen('/dieu-hanh', () => import('#reports/web/overview-screen.tsx'), 'OverviewScreen'),
  screen('/so-chi-dao', () => import('./register/register-screen.tsx'), 'RegisterScreen'),
  screen('/chi-dao/$code', () => import('./directive/directive-screen.tsx'), 'DirectiveScreen'),
  screen('/viec', () => import('#tasks/web/my-tasks-screen.tsx'), 'MyTasksScreen'),
  screen('/lo-trinh', () => import('#roadmaps/web/roadmaps-screen.tsx'), 'RoadmapsScreen'),
  screen('/lo-trinh/$code', () => import('#roadmaps/web/roadmap-screen.tsx'), 'RoadmapScreen'),
  screen('/van-ban', () => import('#reading/web/documents-screen.tsx'), 'DocumentsScreen'),
  screen('/van-ban/moi', () => import('#reading/web/new-document-screen.tsx'), 'NewDocumentScreen'),
  screen('/van-ban/$id', () => import('./reader/reader-screen.tsx'), 'ReaderScreen'),
  screen('/phien', () => import('#documents/web/sessions-screen.tsx'), 'SessionsScreen'),
  screen('/phien/$id', () => import('#documents/web/session-screen.tsx'), 'SessionScreen'),
  screen('/to-chuc', () => import('./organisation/chart-screen.tsx'), 'ChartScreen'),
  screen('/to-chuc/danh-sach', () => import('#organisations/web/organisations-screen.tsx'), 'OrganisationsScreen'),
  screen('/to-chuc/tham-quyen', () => import('#organisations/web/authority/authority-screen.tsx'), 'AuthorityScreen'),
  screen('/to-chuc/tep', () => import('#organisations/web/files/chart-file-screen.tsx'), 'ChartFileScreen'),
  screen('/to-chuc/bien-dong', () => import('#reorganisations/web/reforms-screen.tsx'), 'ReformsScreen'),
  screen('/to-chuc/bien-dong/$id', () => import('#reorganisations/web/reform/reform-screen.tsx'), 'ReformScreen'),
  screen('/to-chuc/$key', () => import('./organisation/organisation-screen.tsx'), 'OrganisationScreen'),
  screen('/trach-nhiem', () => import('#reports/web/responsibility/responsibility-screen.tsx'), 'ResponsibilityScreen'),
  screen('/to-trinh', () => import('#reports/web/brief-screen.tsx'), 'BriefScreen'),
  screen('/quan-tri', () => import('./administration/administration-screen.tsx'), 'AdministrationScreen'),
];

export const router = createRouter({
  routeTree: root.addChildren([home, ...screens]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // A panel that opens, a filter, another day: the address changes, the page stays where it is.
  getScrollRestorationKey: (location) => location.pathname,
  // Our addresses hold plain words and days; the default would write them as JSON.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
