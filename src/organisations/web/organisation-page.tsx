import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationHead } from './organisation-head.tsx';
import { type OrganisationDetail, organisationsApi, type PostDetail } from './organisations-api.ts';
import { text } from './text.ts';
import './organisations.css';

interface OrganisationPageProps {
  readonly organisationKey: string;
  /** What the unit owes, by rooms that know: drawn first, beside the unit's own facts. */
  readonly owes?: (page: OrganisationDetail) => ReactNode;
  /** What other rooms know of a post: its open tasks. */
  readonly postLoad?: (post: PostDetail) => ReactNode;
}

/** A unit over time: what it is called, from whom it received, to whom it handed over, and who leads it. */
export function OrganisationPage({ organisationKey, owes, postLoad }: OrganisationPageProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const page = useQuery(organisationsApi.query.one.queryOptions({ input: { key: organisationKey, asOf } }));
  return (
    <article className="org-screen">
      <p>
        <AsOfLink href="/to-chuc">{say.title}</AsOfLink>
      </p>
      {page.error && <p role="alert">{problemsIn(page.error)[0]?.message}</p>}
      {page.data && (
        <>
          <OrganisationHead page={page.data} />
          <div className={owes ? 'org-columns' : undefined}>
            {owes && <div>{owes(page.data)}</div>}
            <OrganisationFacts page={page.data} postLoad={postLoad} />
          </div>
        </>
      )}
    </article>
  );
}
