import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { ListedOrganisation } from './organisations-api.ts';
import { text } from './text.ts';

/** One unit a row; on a phone a row is its name and what follows under it. */
export function OrganisationsTable({ items }: { items: readonly ListedOrganisation[] }) {
  const say = useWords(text);
  return (
    <table className="org-table">
      <caption className="visually-hidden">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.name}</th>
          <th scope="col" className="org-wide">
            {say.columns.shortName}
          </th>
          <th scope="col" className="org-wide">
            {say.columns.kind}
          </th>
          <th scope="col" className="org-wide">
            {say.columns.code}
          </th>
          <th scope="col" className="org-wide">
            {say.columns.since}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <OrganisationRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function OrganisationRow({ item }: { item: ListedOrganisation }) {
  const say = useWords(text);
  return (
    <tr>
      <th scope="row">
        <AsOfLink href={`/to-chuc/${item.key}`}>{item.name}</AsOfLink>
        {item.former && (
          <span className="org-former">{say.former(item.former.shortName, vietnameseDay(item.former.since))}</span>
        )}
      </th>
      <td className="org-wide">{item.shortName === item.name ? '' : item.shortName}</td>
      <td className="org-wide org-quiet">{say.kinds[item.kind]}</td>
      <td className="org-wide">{item.code}</td>
      <td className="org-wide nowrap">{item.validity.from && vietnameseDay(item.validity.from)}</td>
    </tr>
  );
}
