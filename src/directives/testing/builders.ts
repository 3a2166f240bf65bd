import { storeDocument } from '#documents/actions/store-document.ts';
import { storeSentences } from '#documents/actions/store-sentences.ts';
import { aDocument } from '#documents/testing/builders.ts';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import { addDirective, type NewDirective, type WrittenDirective } from '../actions/add-directive.ts';

type Wanted = Partial<NewDirective> & { readonly quote?: string; readonly sessionId?: string };

/** A directive in a document of its own, in its second sentence. `quote` is what it says. */
export async function aDirective(
  context: ActionContext,
  wanted: Wanted = {},
): Promise<WrittenDirective & { versionId: string }> {
  const { quote = 'xây xong trạm bơm trước mùa mưa', sessionId, ...changes } = wanted;
  const text = `Hội nghị nghe báo cáo số ${newId()}.\nThường trực yêu cầu Sở Xây dựng ${quote}.\nCác đồng chí thống nhất.`;
  const document = aDocument({ title: `Thông báo ${newId()}`, issuedOn: context.today, sessionId });
  const { versionId } = await storeDocument(context, document, { text });
  await storeSentences(context, versionId!, sentencesIn(text));
  const start = text.indexOf(quote);
  const span = { versionId: versionId!, start, end: start + quote.length };
  const directive = await addDirective(context, { kind: 'instruction', topic: 'giao thông', ...span, ...changes });
  return { ...directive, versionId: versionId! };
}

function sentencesIn(text: string) {
  let start = 0;
  return text.split('\n').map((line) => {
    const sentence = { start, end: start + line.length, role: line.includes('yêu cầu') ? 'directive' : 'context' };
    start = sentence.end + 1;
    return sentence;
  });
}
