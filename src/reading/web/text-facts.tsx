import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadState } from '#documents/web/load-state.tsx';
import { useAsOf } from '#platform/web/as-of.tsx';
import { cityDay, cityInterval } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { CitedPapers } from './cited-papers.tsx';
import { text } from './facts-text.ts';
import { type TextFacts as Facts, readingApi } from './reading-api.ts';
import { SentenceLink } from './sentence-link.tsx';
import { type CitingDocument, useCitations } from './use-citations.ts';
import './text-facts.css';

interface TextFactsProps {
  readonly versionId: string;
  readonly document: CitingDocument;
  readonly isWritable: boolean;
}

/** What else the text names, folded away: asked for only when somebody opens it. */
export function TextFacts({ versionId, document, isWritable }: TextFactsProps) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const [isOpen, setIsOpen] = useState(false);
  const found = useQuery({
    ...readingApi.query.facts.queryOptions({ input: { versionId, asOf } }),
    enabled: isOpen,
  });
  return (
    <details className="text-facts" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say.told}</summary>
      {isOpen && !found.data && <LoadState error={found.error} onRetry={found.refetch} />}
      {found.data && <FactLists facts={found.data} document={document} isWritable={isWritable} />}
    </details>
  );
}

function FactLists({
  facts,
  document,
  isWritable,
}: { facts: Facts } & Pick<TextFactsProps, 'document' | 'isWritable'>) {
  const say = useWords(text);
  const citations = useCitations(document);
  const { people, organisations, indicators, milestones, papers } = facts;
  if (people.length + organisations.length + indicators.length + milestones.length + papers.length === 0)
    return <p>{say.nothing}</p>;
  return (
    <div className="fact-lists">
      <CitedPapers papers={papers} citations={isWritable ? citations : null} />
      <FactList name={say.people(people.length)} items={people} keyOf={({ name }) => name}>
        {({ name, position }) => (
          <>
            <b>{name}</b>
            {position && `, ${position}`}
          </>
        )}
      </FactList>
      <FactList
        name={say.figures(indicators.length)}
        items={indicators}
        keyOf={({ name, value }) => `${name} ${value}`}
      >
        {({ name, value, unit, period, comparison }) => (
          <>
            {name}:{' '}
            <b className="nowrap">
              {comparison && `${comparison} `}
              {value}
              {unit === '%' ? '%' : ` ${unit ?? ''}`}
            </b>
            {period && `, ${period}`}
          </>
        )}
      </FactList>
      <FactList name={say.milestones(milestones.length)} items={milestones} keyOf={(event) => event.text}>
        {({ text: words, from, to }) => (
          <>
            <b className="nowrap">{windowWords(from, to)}</b> {words}
          </>
        )}
      </FactList>
      <FactList name={say.bodies(organisations.length)} items={organisations} keyOf={({ name }) => name}>
        {({ name }) => name}
      </FactList>
    </div>
  );
}

function windowWords(from: string | null, to: string | null): string {
  const [first, last] = [from ?? to, to ?? from];
  if (!first || !last) return '';
  return first === last ? cityDay(first) : cityInterval(first, last);
}

interface FactListProps<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => React.ReactNode;
}

function FactList<Item extends { sentence: number }>({ name, items, keyOf, children }: FactListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="t-sub">{name}</h3>
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may be told twice, and the list never changes order.
          <li key={`${keyOf(item)} ${at}`}>
            {children(item)} <SentenceLink at={item.sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
