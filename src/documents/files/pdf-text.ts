import { getDocumentProxy } from 'unpdf';
import type { IncomingFile } from './file-kinds.ts';
import type { Glyphs } from './pdf-lines.ts';
import { withoutPageNumbers } from './pdf-page-numbers.ts';
import { PageReader, type PdfLines } from './pdf-pages.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { refuseFile } from './refuse-file.ts';

/** More pages than any document of the city; each costs some 10 ms. */
const mostPages = 2_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The words of a PDF in reading order, one paragraph a line. Lines are put together again, words divided at a line's end are
 * joined, page numbers and running heads dropped, table rows written with ` | `, notes put after the text. Refuses a scan (no letters, only pictures), a locked and a cut file.
 */
export async function pdfText(file: IncomingFile): Promise<{ text: string; warnings: string[] }> {
  if (isCutOff(file.bytes)) refuseFile(file, 'file_corrupt', { format: 'pdf' });
  const pdf = await openPdf(file);
  if (pdf.numPages > mostPages) refuseFile(file, 'too_many_pages', { pages: pdf.numPages, limit: mostPages });
  const { pages, notes } = await readPages(file, pdf);
  const read = withoutPageNumbers(pages);
  const empty = read.filter((lines) => lines.length === 0).length;
  if (empty === read.length) refuseFile(file, 'pdf_without_text', { pages: read.length });
  const text = [...paragraphsOf(read.flat()), ...paragraphsOf(notes)].join('\n');
  return { text, warnings: empty > 0 ? ['documents.pages_without_text'] : [] };
}

/** A whole PDF ends with its mark. Readers repair a cut one from what is left, and half an instruction is worse than none. */
function isCutOff(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1]! <= 32)) end--;
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + Math.max(0, end - 2048), Math.min(end, 2048));
  return !tail.includes('%%EOF');
}

async function openPdf(file: IncomingFile): Promise<Pdf> {
  try {
    // The reader takes its bytes over: it gets a copy. It is told to stop at damage instead of leaving a page half read.
    const options = {
      stopAtErrors: true,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
      enableXfa: false,
    };
    return await getDocumentProxy(new Uint8Array(file.bytes), options);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') refuseFile(file, 'file_protected');
    return refuseFile(file, 'file_corrupt', { format: 'pdf' });
  }
}

/** Page by page, each let go before the next but two: a thousand pages at once would fill the memory. */
async function readPages(file: IncomingFile, pdf: Pdf): Promise<PdfLines> {
  const pages = new PageReader();
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const glyphs = items.flatMap((item) => ('str' in item ? [glyphsOf(item)] : []));
      const [left = 0, bottom = 0, right = left, top = bottom] = page.view;
      pages.add(glyphs, { left, right, bottom, top });
      page.cleanup();
    }
    return pages.finish();
  } catch {
    return refuseFile(file, 'file_corrupt', { format: 'pdf' });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Letters drawn from a stand-in font may come without a width; they are about half as wide as high. */
function glyphsOf(item: { str: string; transform: number[]; width: number }): Glyphs {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  return { text: item.str, x, y, width: item.width || item.str.length * size * 0.48, size };
}
