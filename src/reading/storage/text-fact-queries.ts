import { documentsMeant } from '#documents/storage/cited-document-queries.ts';
import { linksOf } from '#documents/storage/document-link-queries.ts';
import { sentencesOf, versionText } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { citedPapersIn } from '../logic/cited-papers.ts';
import { genreOf } from '../logic/genre.ts';
import { honouredIn, peopleApart } from '../logic/people-apart.ts';
import { readDocument } from '../logic/reading.ts';

const mostOfEach = 300;

/**
 * What a version tells besides its directives: people, bodies, figures, dated events and papers named in it, each with
 * the sentence it stands in (0 when it cannot be placed). Read anew each time, so that a better engine tells more.
 * Null when the version is not known, or not for this reader.
 */
export async function textFacts(reading: ReadingContext, versionId: string) {
  const version = await versionText(reading, versionId);
  if (!version) return null;
  const { text, documentId } = version;
  const told = readDocument(text, { date: version.issuedOn, genre: genreOf(version.kind) });
  const sentences = await sentencesOf(reading, versionId);
  const sentenceWith = (words: string) => sentenceAt(sentences, text.indexOf(words));
  return {
    people: peopleApart([...told.people, ...honouredIn(text)])
      .slice(0, mostOfEach)
      .map((person) => ({ ...person, sentence: sentenceWith(person.name) })),
    organisations: told.organisations.slice(0, mostOfEach).map((name) => ({ name, sentence: sentenceWith(name) })),
    indicators: told.indicators
      .slice(0, mostOfEach)
      .map((figure) => ({ ...figure, sentence: sentenceWith(figure.name) })),
    milestones: told.milestones
      .slice(0, mostOfEach)
      .map((event) => ({ ...event, sentence: sentenceWith(event.text.slice(0, 60)) })),
    papers: await papersNamed(reading, documentId, text, told.documentsCited, sentences),
  };
}

type Numbered = Awaited<ReturnType<typeof sentencesOf>>;

async function papersNamed(
  reading: ReadingContext,
  documentId: string,
  text: string,
  cited: Parameters<typeof citedPapersIn>[1],
  sentences: Numbered,
) {
  const papers = citedPapersIn(text, cited);
  const kept = await documentsMeant(reading, papers);
  const linked = new Set(
    (await linksOf(reading, documentId)).flatMap(({ direction, other }) =>
      direction === 'outgoing' ? [other.id] : [],
    ),
  );
  return papers
    .map(({ at, ...paper }, index) => ({
      ...paper,
      sentence: sentenceAt(sentences, at),
      document: kept[index] ? { id: kept[index].id, title: kept[index].title } : null,
      isLinked: kept[index] ? linked.has(kept[index].id) : false,
    }))
    .filter(({ document }) => document?.id !== documentId);
}

function sentenceAt(sentences: Numbered, place: number): number {
  if (place < 0) return 0;
  return sentences.findLast(({ start }) => start <= place)?.ordinal ?? 0;
}
