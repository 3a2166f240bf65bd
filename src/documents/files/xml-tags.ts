/** A tag of an XML text and where it stands, `xml.slice(start, end)`. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** The tags of a well-formed XML text in order; comments and CDATA are passed over, entities left alone. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(pattern)) {
    const [whole, slash, name, attributes = ''] = match;
    if (!name) continue;
    const kind = slash ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
    yield { name, kind, attributes, start: match.index, end: match.index + whole.length };
  }
}

/** The value of an attribute, with the five entities of XML resolved; undefined when it is not there. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  return (match?.[1] ?? match?.[2])?.replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);/gi, resolved);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function resolved(whole: string, body: string): string {
  if (!body.startsWith('#')) return entities[body.toLowerCase()] ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Text made safe to stand between tags. */
export function asXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
