import type { ReactNode } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { OrganisationDetail, PostDetail } from './organisations-api.ts';
import { PostList } from './post-list.tsx';
import { SuccessionList } from './succession-list.tsx';
import { Term } from './term.tsx';
import { text } from './text.ts';

interface OrganisationFactsProps {
  readonly page: OrganisationDetail;
  readonly postLoad?: ((post: PostDetail) => ReactNode) | undefined;
}

/** What is known of a unit itself; a part about which nothing is known is left out. */
export function OrganisationFacts({ page, postLoad }: OrganisationFactsProps) {
  const say = useWords(text);
  return (
    <div className="org-facts">
      <Part title={say.posts} isShown={page.posts.length > 0}>
        <PostList posts={page.posts} load={postLoad} />
      </Part>
      <Part title={say.receivedFrom} isShown={page.receivedFrom.length > 0}>
        <SuccessionList successions={page.receivedFrom} ownName={page.organisation.name} />
      </Part>
      <Part title={say.handedTo} isShown={page.handedTo.length > 0}>
        <SuccessionList successions={page.handedTo} ownName="" />
      </Part>
      <Part title={say.place} isShown={page.parents.length + page.children.length > 0}>
        <Place page={page} />
      </Part>
      <Part title={say.names} isShown={page.names.length > 0}>
        <ul>
          {page.names.map((one) => (
            <li key={one.validity.from ?? ''} className="org-line">
              <strong>{one.name}</strong> <Term validity={one.validity} />
              {one.code && <span className="org-note">{say.code(one.code)}</span>}
              <span className="org-note">{say.source(one.source)}</span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <section>
      <h2 className="org-part">{title}</h2>
      {children}
    </section>
  );
}

function Place({ page: { organisation, parents, children } }: { page: OrganisationDetail }) {
  const say = useWords(text);
  return (
    <ul>
      {parents.map(({ tree, organisation: parent }) => (
        <li key={tree} className="org-line">
          <AsOfLink href={`/to-chuc/${parent.key}`}>{parent.name}</AsOfLink>
          <span className="org-note">
            {say.belongsTo(say.trees[tree])},{' '}
            <AsOfLink href={`/to-chuc?cay=${tree}&don-vi=${organisation.key}`}>{say.onChart}</AsOfLink>
          </span>
        </li>
      ))}
      {children.map(({ tree, count }) => (
        <li key={tree} className="org-line">
          <AsOfLink href={`/to-chuc/danh-sach?thuoc=${organisation.key}&cay=${tree}`}>
            {say.childUnits(vietnameseNumber(count))}
          </AsOfLink>
          <span className="org-note">{say.belongsTo(say.trees[tree])}</span>
        </li>
      ))}
    </ul>
  );
}
