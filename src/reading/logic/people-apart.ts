import { personIn } from './mentions.ts';
import type { PersonMention } from './reading-types.ts';

/** A post with a verb in it was read over a whole clause: better nobody than a wrong one. */
const clauseInPost = /(?<!\p{L})(?:làm việc|chủ trì|phát biểu|cho biết|kết luận|yêu cầu|đã)(?!\p{L})/iu;

/**
 * People as a list of names shows them: "Phó Chủ tịch A B, Giám đốc Sở X" before the name C D is two people, A B and
 * C D; each name once, with its longest post.
 */
export function peopleApart(people: readonly PersonMention[]): PersonMention[] {
  const found = new Map<string, PersonMention>();
  for (const person of people.flatMap(apart)) {
    const known = found.get(person.name);
    if (!known || (known.position?.length ?? 0) < (person.position?.length ?? 0)) found.set(person.name, person);
  }
  return [...found.values()];
}

function apart({ name, position }: PersonMention): PersonMention[] {
  if (!position) return [{ name, position }];
  const others: PersonMention[] = [];
  let own: string[] = [];
  for (const part of position.split(/[,;]\s+/u)) {
    own.push(part);
    const other = personIn(own.join(', '));
    if (!other) continue;
    others.push(other);
    own = [];
  }
  const post = own.join(', ').replace(/^(?:và|cùng)\s+/u, '') || null;
  return [...others, { name, position: post }].filter((one) => !one.position || !clauseInPost.test(one.position));
}

const name = String.raw`\p{Lu}\p{Ll}{1,8}(?: \p{Lu}\p{Ll}{1,8}){1,4}`;
const honoured = new RegExp(
  String.raw`(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à):? (?<name>${name})(?: ?[,–(-] ?(?<post>\p{Lu}[^;.:\n]{3,160}?)(?=\)?(?:[;.:\n]|$|,? (?:và )?(?:các )?(?:đồng chí|đ\/c|ông|bà) |,? (?:đã|chủ trì|làm việc|phát biểu|dự)(?!\p{L}))))?`,
  'gu',
);

/** "đồng chí A B, Phó Chủ tịch …;": the way a notice lists who was there, name first and post behind it. */
export function honouredIn(text: string): PersonMention[] {
  const flat = text.replace(/[^\S\n]+/g, ' ');
  return [...flat.matchAll(honoured)].map(({ groups }) => ({
    name: groups!.name!,
    position: groups!.post?.trim().replace(/[,)]+$/u, '') ?? null,
  }));
}
