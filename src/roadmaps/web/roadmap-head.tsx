import { useQuery } from '@tanstack/react-query';
import { DirectiveSource } from '#directives/web/directive-quote.tsx';
import { directivesApi } from '#directives/web/directives-api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

/** Whose roadmap it is, and the sentence it answers. */
export function RoadmapHead({ code, title }: { code: string; title: string }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const directive = useQuery(directivesApi.query.one.queryOptions({ input: { code, asOf } }));
  return (
    <nav className="rm-crumbs" aria-label={say.title}>
      <AsOfLink href="/lo-trinh">{say.title}</AsOfLink>
      <span aria-hidden="true">/</span>
      <AsOfLink href={`/chi-dao/${code}`} className="rm-whose">
        <b>{code}</b> {title}
      </AsOfLink>
      {directive.data && <DirectiveSource directive={directive.data} />}
    </nav>
  );
}
